package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.AttachmentRepository.Content;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// A user who changes, undoes, redoes, closes and opens the book at random finds at every moment the book of then.
class EverythingUndonePropertyTest {

    private static final List<String> TABLES = List.of(
            "company",
            "contact",
            "address",
            "phone",
            "social_link",
            "contact_tag",
            "custom_value",
            "lawful_basis",
            "interaction",
            "follow_up",
            "attachment",
            "segment");
    private static final int PEOPLE = 6;
    private static final int MOVES = 40;

    private Instant now = ContactSamples.NOW;
    private Database database;
    private Random random;

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void bookIsAlwaysTheOneOfThatMoment(@ForAll long seed) throws IOException {
        random = new Random(seed);
        Path file = Files.createTempDirectory("undone").resolve("book.tradewind");
        database = Database.create(file, null);
        fill();
        List<String> images = new ArrayList<>(List.of(image()));
        int at = 0;
        for (int move = 0; move < MOVES; move++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> at = undo(at);
                case 2 -> at = redo(at, images.size());
                case 3 -> reopen(file);
                default -> {
                    String before = image();
                    history().record(Journal.Kind.EDIT, "step " + move, this::change);
                    if (!image().equals(before)) {
                        images.subList(at + 1, images.size()).clear();
                        images.add(image());
                        at++;
                    }
                }
            }
            assertSame(images.get(at), image(), "seed " + seed + " move " + move);
        }
        while (at > 0) {
            at = undo(at);
            assertSame(images.get(at), image(), "seed " + seed);
        }
        database.close();
    }

    private static void assertSame(String expected, String found, String message) {
        List<String> before = expected.lines().toList();
        List<String> after = found.lines().toList();
        assertEquals(
                before.stream().filter(line -> !after.contains(line)).toList(),
                after.stream().filter(line -> !before.contains(line)).toList(),
                message);
    }

    private int undo(int at) {
        history().lastUndoable().ifPresent(step -> history().undo(step.id()));
        return Math.max(0, at - 1);
    }

    private int redo(int at, int images) {
        history().lastRedoable().ifPresent(step -> history().undo(step.id()));
        return Math.min(images - 1, at + 1);
    }

    private void reopen(Path file) {
        database.close();
        database = Database.open(file, null);
    }

    private ContactRepository contacts() {
        return new ContactRepository(database);
    }

    private ChangeHistoryRepository history() {
        return new ChangeHistoryRepository(database, contacts(), InstantSource.fixed(now));
    }

    private void fill() {
        for (int i = 0; i < PEOPLE; i++) {
            contacts()
                    .add(
                            ContactSamples.contact(
                                    "name",
                                    "Person " + i,
                                    "company",
                                    "Firm " + i / 2,
                                    "address",
                                    "p" + i + "@firm.example; q" + i + "@firm.example",
                                    "phone",
                                    "+49 30 90182" + i + "; +49 30 90183" + i),
                            now);
        }
    }

    private String image() {
        StringBuilder image = new StringBuilder();
        for (String table : TABLES) {
            List<String> columns =
                    database.list(row -> row.getString("name"), "SELECT name FROM pragma_table_info(?)", table);
            String row = String.join(
                    " || '|' || ",
                    columns.stream().map(column -> "quote(" + column + ")").toList());
            database.list(one -> one.getString(1), "SELECT " + row + " FROM " + table + " ORDER BY id")
                    .forEach(
                            line -> image.append(table).append(' ').append(line).append('\n'));
        }
        return image.toString();
    }

    private Contact anyone() {
        return contacts().require(new ContactId(1 + random.nextInt(PEOPLE)));
    }

    private void edit(String field, String text) {
        contacts().update(new ContactEdit(anyone(), now).set(field, text).done(), now);
    }

    private void change() {
        now = now.plus(Duration.ofMinutes(1));
        Contact person = anyone();
        ContactId id = person.id();
        String word = "word" + random.nextInt(5);
        AttachmentRepository files = new AttachmentRepository(database);
        CompanyPortraitRepository companies = new CompanyPortraitRepository(database, contacts());
        SegmentRepository segments = new SegmentRepository(database);
        switch (random.nextInt(15)) {
            case 0 -> edit("title", word);
            case 1 -> edit("tags", word + "; other");
            case 2 -> edit("company", "Firm " + random.nextInt(4));
            case 3 -> edit("custom.size", word);
            case 4 -> edit("stage", "QUOTED");
            case 5 -> contacts().delete(now, id.value());
            case 6 -> contacts().restore(now, id.value());
            case 7 ->
                new InteractionRepository(database, contacts())
                        .add(new Interaction(0, id, InteractionKind.CALL, now, word, null), now);
            case 8 ->
                new FollowUpRepository(database)
                        .add(new FollowUp(0, id, now.plus(Duration.ofDays(3)), word, FollowUpWay.ANY, null), now);
            case 9 ->
                new FollowUpRepository(database)
                        .open(id)
                        .forEach(due -> new FollowUpRepository(database).done(due.id(), now));
            case 10 -> files.add(id, new Content(word, "", word.getBytes(StandardCharsets.UTF_8)), now);
            case 13 -> files.ofContact(id).forEach(files::remove);
            case 11 ->
                companies.find(companies.of(id)).ifPresent(firm -> {
                    companies.update(CompanyEdit.set(firm.company(), CompanyField.NOTE, word), now);
                    companies.setMain(firm.company().id(), id, now);
                });
            case 12 -> {
                segments.all().stream().limit(1).forEach(one -> segments.delete(one.id()));
                segments.add(word, "grade:a", now);
            }
            default ->
                person.phones().stream().skip(1).findFirst().ifPresent(phone -> {
                    Contact changed = ContactWays.makeMain(Field.PHONE, phone.value())
                            .apply(new ContactEdit(person, now))
                            .done();
                    contacts().update(changed, now);
                });
        }
    }
}
