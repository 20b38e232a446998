package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.store.Journal;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever was imported, edited and taken back, in whatever order: the book is as if the imports that were taken
/// back had never been, for everyone whom nothing else changed after them.
class UndoOrderPropertyTest {

    private static final int PEOPLE = 5;
    private static final String HEAD = "Company,Name,Title,Email,Phone,Country,City,Note";

    /// One step: an import of some people, an edit of one, or an import taken back.
    private record Step(int number, Policy policy, List<String> rows, Set<Integer> people, boolean edit, int undoes) {

        boolean isImport() {
            return !edit && undoes < 0;
        }
    }

    @Property(tries = 30)
    void bookIsAsIfTheImportsTakenBackHadNeverBeen(@ForAll long seed) throws IOException {
        List<Step> steps = steps(new Random(seed));
        Set<Integer> undone = steps.stream()
                .filter(step -> step.undoes() >= 0)
                .map(Step::undoes)
                .collect(Collectors.toSet());
        List<Step> without = steps.stream()
                .filter(step -> step.undoes() < 0 && !undone.contains(step.number()))
                .toList();
        Set<Integer> mixed = mixed(steps, undone);

        Map<String, Map<Field, String>> real = book(steps, 1 + Math.floorMod(seed, 4));
        Map<String, Map<Field, String>> expected = book(without, Long.MAX_VALUE);

        mixed.forEach(person -> {
            real.remove(address(person));
            expected.remove(address(person));
        });
        assertEquals(expected, real, () -> "steps: " + steps);
    }

    private static List<Step> steps(Random random) {
        List<Step> steps = new ArrayList<>();
        List<Integer> imports = new ArrayList<>();
        int length = 3 + random.nextInt(6);
        for (int number = 0; number < length; number++) {
            int kind = random.nextInt(10);
            if (kind < 3 && !imports.isEmpty()) {
                int undoes = imports.remove(random.nextInt(imports.size()));
                steps.add(new Step(number, Policy.MERGE, List.of(), Set.of(), false, undoes));
            } else if (kind == 3) {
                steps.add(new Step(number, Policy.MERGE, List.of(), Set.of(random.nextInt(PEOPLE)), true, -1));
            } else {
                List<Integer> people = new ArrayList<>(
                        Stream.iterate(0, person -> person + 1).limit(PEOPLE).toList());
                Collections.shuffle(people, random);
                List<Integer> some = people.subList(0, 1 + random.nextInt(PEOPLE));
                steps.add(new Step(
                        number,
                        Policy.values()[random.nextInt(3)],
                        some.stream().map(person -> row(person, random)).toList(),
                        Set.copyOf(some),
                        false,
                        -1));
                imports.add(number);
            }
        }
        return steps;
    }

    private static String row(int person, Random random) {
        return String.join(
                ",",
                "Firm " + "ABCDE".charAt(person),
                "Buyer " + "ABCDE".charAt(person),
                List.of("", "Sales", "Owner").get(random.nextInt(3)),
                address(person),
                List.of("", "+44 20 7946 010" + person, "+44 20 7946 020" + person)
                        .get(random.nextInt(3)),
                "GB",
                List.of("", "Leeds", "York").get(random.nextInt(3)),
                List.of("", "met", "called").get(random.nextInt(3)));
    }

    private static String address(int person) {
        return "buyer@firm" + "abcde".charAt(person) + ".example.com";
    }

    /// People whom a step in force changed between an import and its being taken back.
    private static Set<Integer> mixed(List<Step> steps, Set<Integer> undone) {
        Set<Integer> mixed = new HashSet<>();
        for (Step undo : steps) {
            if (undo.undoes() < 0) {
                continue;
            }
            Step target = steps.get(undo.undoes());
            for (Step between : steps.subList(undo.undoes() + 1, undo.number())) {
                if (!undone.contains(between.number())) {
                    between.people().stream().filter(target.people()::contains).forEach(mixed::add);
                }
            }
        }
        return mixed;
    }

    /// @param bulkAfter from so many new contacts on an import loads in bulk
    private static Map<String, Map<Field, String>> book(List<Step> steps, long bulkAfter) throws IOException {
        Path folder = Files.createTempDirectory("undo");
        try (IntakeBook book = new IntakeBook(folder)) {
            book.database.load().beginAfter(bulkAfter);
            Map<Integer, Long> runs = new HashMap<>();
            for (Step step : steps) {
                if (step.isImport()) {
                    List<String> lines = new ArrayList<>(List.of(HEAD));
                    lines.addAll(step.rows());
                    Path file = book.text("step.csv", StandardCharsets.UTF_8, lines.toArray(String[]::new));
                    ImportChoices choices = new ImportChoices(step.policy(), Occasion.UNKNOWN);
                    runs.put(
                            step.number(),
                            book.intake
                                    .run(book.intake.open(file, null), choices, row -> {}, Progress.none())
                                    .run());
                } else if (step.edit()) {
                    edit(book, step);
                } else {
                    book.intake.undo(runs.get(step.undoes()));
                }
            }
            Map<String, Map<Field, String>> state = new TreeMap<>();
            book.all().forEach(contact -> state.put(FieldText.of(contact, Field.ADDRESS), fields(contact)));
            assertEquals(
                    book.database.count("SELECT count(DISTINCT company_id) FROM contact"),
                    book.database.count("SELECT count(*) FROM company"),
                    "companies without anybody");
            assertEquals(
                    book.database.count("SELECT count(*) FROM contact"),
                    book.database.count("SELECT count(*) FROM contact_search"),
                    "search tokens");
            return state;
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void edit(IntakeBook book, Step step) {
        String address = address(step.people().iterator().next());
        Optional<Contact> contact = book.all().stream()
                .filter(one -> FieldText.of(one, Field.ADDRESS).equals(address))
                .findFirst();
        contact.ifPresent(one -> book.database.journal().record(Journal.Kind.EDIT, "edit", IntakeBook.NOW, () -> {
            Contact edited = new ContactEdit(one, IntakeBook.NOW)
                    .set(Field.TITLE, "Chief " + step.number())
                    .done();
            book.contacts.update(edited, IntakeBook.NOW);
        }));
    }

    private static Map<Field, String> fields(Contact contact) {
        return Arrays.stream(Field.values())
                .collect(Collectors.toMap(field -> field, field -> FieldText.of(contact, field)));
    }
}
