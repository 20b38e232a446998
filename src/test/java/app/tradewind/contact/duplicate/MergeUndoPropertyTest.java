package app.tradewind.contact.duplicate;

import static app.tradewind.contact.ContactSamples.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// Whatever was merged, and in whatever order the merges are taken back: the book is what it was, row by row.
class MergeUndoPropertyTest {

    private static final int PEOPLE = 7;
    private static final String[] WORDS = {"Mary", "Harbor", "pinewood", "blue", "harborpine", "fair", "call"};

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void mergesTakenBackInAnyOrderLeaveTheBookAsItWas(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = Files.createTempDirectory("merges").resolve("book.tradewind");
        Map<String, List<String>> before;
        List<Long> steps = new ArrayList<>();
        try (Database database = Database.create(file, null)) {
            fill(database, random);
            before = BookImage.of(database);
            List<String> found = BookImage.found(database, WORDS);
            steps.addAll(merges(database, random));
            takeBackSome(database, steps, random);
            takeBackAll(database, steps, random);

            assertEquals(List.of(), BookImage.differences(before, BookImage.of(database)), () -> "seed " + seed);
            assertEquals(found, BookImage.found(database, WORDS), () -> "seed " + seed);
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void redoneMergesAreAsTheyWere(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path file = Files.createTempDirectory("merges").resolve("book.tradewind");
        try (Database database = Database.create(file, null)) {
            fill(database, random);
            List<Long> steps = merges(database, random);
            Map<String, List<String>> merged = BookImage.of(database);

            takeBackAll(database, steps, random);
            while (database.journal().lastRedoable().isPresent()) {
                merging(database).undo(database.journal().lastRedoable().get().id());
            }

            assertEquals(List.of(), BookImage.differences(merged, BookImage.of(database)), () -> "seed " + seed);
        }
    }

    /// Some are taken back and taken back again from there, as a user who can’t decide does.
    private static void takeBackSome(Database database, List<Long> steps, Random random) {
        for (int i = 0; i < 2 && steps.size() > 1; i++) {
            long step = steps.get(random.nextInt(steps.size()));
            Journal.Undone undone = merging(database).undo(step);
            if (database.journal().lastRedoable().isPresent()) {
                merging(database).undo(undone.set());
            } else {
                steps.remove(step);
            }
        }
    }

    private static void takeBackAll(Database database, List<Long> steps, Random random) {
        List<Long> order = new ArrayList<>(steps);
        java.util.Collections.shuffle(order, random);
        order.forEach(step -> merging(database).undo(step));
    }

    private static List<Long> merges(Database database, Random random) {
        List<Long> steps = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        for (long id : database.ids("SELECT id FROM contact ORDER BY id")) {
            people.add(id);
        }
        int count = 1 + random.nextInt(PEOPLE - 1);
        for (int i = 0; i < count && people.size() > 1; i++) {
            if (random.nextInt(4) == 0) {
                mergeCompanies(database, random, steps);
                continue;
            }
            long goes = people.remove(random.nextInt(people.size()));
            long stays = people.get(random.nextInt(people.size()));
            steps.add(merging(database).merge(chosen(DuplicateKind.CONTACT, stays, goes, random), "merge"));
        }
        return steps;
    }

    private static void mergeCompanies(Database database, Random random, List<Long> steps) {
        long[] standing = database.ids("SELECT id FROM company WHERE merged_into IS NULL ORDER BY id");
        if (standing.length > 1) {
            int goes = random.nextInt(standing.length);
            int stays = (goes + 1 + random.nextInt(standing.length - 1)) % standing.length;
            steps.add(merging(database)
                    .merge(chosen(DuplicateKind.COMPANY, standing[stays], standing[goes], random), "merge"));
        }
    }

    private static MergePlan chosen(DuplicateKind kind, long stays, long goes, Random random) {
        MergePlan plan = new MergePlan(kind, stays, goes, Map.of());
        for (MergeField field : MergeField.values()) {
            Side side = Side.values()[random.nextInt(3)];
            if (field.of() == kind && (side != Side.BOTH || field.mayBeBoth())) {
                plan = plan.with(field, side);
            }
        }
        return plan;
    }

    private static Merging merging(Database database) {
        return new Merging(database, new ContactRepository(database), () -> NOW.plusSeconds(60));
    }

    private static void fill(Database database, Random random) {
        ContactRepository contacts = new ContactRepository(database);
        InteractionRepository timeline = new InteractionRepository(database, contacts);
        FollowUpRepository followUps = new FollowUpRepository(database);
        database.script("""
                INSERT INTO template (id, name, language, updated_at) VALUES (1, 'First', 'en', 0);
                INSERT INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,
                    gap_min, gap_max, created_at) VALUES (1, 'a', 'A', 'a@b.example', 'h', 1, 'TLS', 1, 1, 1, 1, 0);
                INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)
                    VALUES (1, 'M', 1, 1, 1, 0), (2, 'N', 1, 1, 1, 0);
                """);
        for (int i = 0; i < PEOPLE; i++) {
            long id = contacts.add(
                            ContactSamples.contact(
                                    "name",
                                    i % 2 == 0 ? "Mary Collins" : "M. Collins",
                                    "company",
                                    "Harbor " + random.nextInt(3),
                                    "address",
                                    "mary" + random.nextInt(4) + "@harborpine.example",
                                    "phone",
                                    "+1 212 555 010" + random.nextInt(3),
                                    "tags",
                                    random.nextBoolean() ? "fair" : "fair; pinewood",
                                    "interests",
                                    "hinges" + random.nextInt(2),
                                    "custom.Size",
                                    String.valueOf(random.nextInt(2)),
                                    "grade",
                                    random.nextBoolean() ? "A" : "",
                                    "note",
                                    random.nextBoolean() ? "likes blue " + i : ""),
                            NOW)
                    .value();
            ContactId contact = new ContactId(id);
            timeline.add(
                    new Interaction(0, contact, InteractionKind.CALL, NOW.minusSeconds(i), "call " + i, null, null),
                    NOW);
            followUps.add(new FollowUp(0, contact, NOW, "again " + i, FollowUpWay.ANY, null), NOW);
            database.update(
                    "INSERT INTO lawful_basis (contact_id, kind, recorded_at, withdrawn_at) VALUES (?, ?, ?, ?)",
                    id,
                    BasisKind.CARD,
                    NOW.minusSeconds(random.nextInt(100)),
                    random.nextInt(3) == 0 ? NOW.minusSeconds(50) : null);
            if (random.nextBoolean()) {
                database.update(
                        "INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at)"
                                + " VALUES (?, ?, 'mary@harborpine.example', 'en', '', '', 'SENT', 0)",
                        1 + random.nextInt(2),
                        id);
            }
        }
    }
}
