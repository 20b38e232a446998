package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    private static final Set<String> FACTS = Set.of(
            "@id",
            "@name",
            "@needs",
            "@share",
            "@file",
            "@guessed",
            "@channel",
            "@basis",
            "@optOut",
            "@dates",
            "@exampleRow");

    private final Profiles profiles = new Profiles(new HeadingText());

    private static List<String> files() {
        return Headings.lines("profile/index.txt").stream()
                .map(line -> line[1].strip())
                .toList();
    }

    @Test
    void everyLineOfEveryProfileSaysSomethingThatThereIs() {
        List<String> wrong = new ArrayList<>();
        for (String file : files()) {
            for (String[] line : Headings.lines("profile/" + file)) {
                String key = line[0].strip();
                boolean known = FACTS.contains(key)
                        || key.equals(Headings.IGNORE)
                        || key.equals("custom")
                        || Headings.isOpen(key)
                        || Target.find(key).isPresent();
                if (!known || line[1].isBlank()) {
                    wrong.add(file + ": " + key);
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyVariantIsRecognisedByTheHeadingsThatItNeeds() {
        List<String> wrong = new ArrayList<>();
        int variants = 0;
        for (String file : files()) {
            List<String[]> lines = Headings.lines("profile/" + file);
            String id = fact(lines, "@id");
            String name = fact(lines, "@file").split(" \\| ")[0];
            for (String[] line : lines) {
                if (line[0].strip().equals("@needs")) {
                    variants++;
                    List<String> header = List.of(line[1].strip().split("\\s*\\|\\s*"));
                    String found = profiles.of(header, name)
                            .map(profile -> profile.profile().id())
                            .orElse("");
                    if (!found.equals(id)) {
                        wrong.add(file + " " + header + " is taken for “" + found + "”");
                    }
                }
            }
        }
        System.getLogger("intake")
                .log(System.Logger.Level.INFO, "{0} profiles, {1} variants", files().size(), variants);

        assertEquals(List.of(), wrong);
    }

    private static String fact(List<String[]> lines, String key) {
        return lines.stream()
                .filter(line -> line[0].strip().equals(key))
                .map(line -> line[1].strip())
                .findFirst()
                .orElse("");
    }

    @Test
    void listsOfSomebodysOwnAreNoExport() {
        assertTrue(profiles.of(List.of("Name", "Company", "Email"), "cards.csv").isEmpty());
        assertTrue(profiles.of(List.of("公司名称", "联系人", "邮箱", "电话"), "cards.csv").isEmpty());
        assertTrue(profiles.of(List.of("First Name", "Last Name", "Email"), "cards.csv")
                .isEmpty());
    }
}
