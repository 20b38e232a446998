package app.tradewind.address;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// The cases that other projects collected; what a library tests itself with is left out.
class SharedAddressCasesTest {

    private static final Path FOLDER = Path.of("../shared/data/emails");

    private final AddressCheck check = new AddressCheck();

    @Test
    void verdictsOnTheCasesOfOtherProjectsAreMostlyTheirs(TestReporter reporter) throws IOException {
        List<JsonObject> cases = read("ADDRESS_CASES.jsonl").stream()
                .filter(one -> !one.get("disputed").getAsBoolean())
                .filter(one -> !List.of("jmail", "commons-validator")
                        .contains(one.get("source").getAsString()))
                .filter(one -> one.get("address").getAsString().chars().noneMatch(Character::isISOControl))
                .filter(one -> !one.get("expect").getAsString().equals("rfc-only"))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (JsonObject one : cases) {
            CheckedAddress said = check.check(one.get("address").getAsString());
            if ((said.verdict() == Verdict.INVALID)
                    != one.get("expect").getAsString().equals("invalid")) {
                wrong.add(
                        one.get("address") + " " + one.get("expect") + " " + one.get("source") + " " + said.reasons());
            }
        }
        double share = share(cases.size(), wrong.size());
        reporter.publishEntry("verdicts as expected", share + " of " + cases.size() + "\n" + String.join("\n", wrong));
        assertTrue(share >= 0.95, () -> share + "\n" + String.join("\n", wrong));
    }

    /// What this test prints stands, with the reason for each disagreement, in docs/address-checks.md.
    @Test
    void everyClassOfCasesIsCountedAndEveryDisagreementNamed() throws IOException {
        Map<String, int[]> classes = new TreeMap<>();
        List<String> off = new ArrayList<>();
        for (JsonObject one : read("ADDRESS_CASES.jsonl")) {
            CheckedAddress said = check.check(one.get("address").getAsString());
            String expected = one.get("expect").getAsString();
            String disputed = one.get("disputed").getAsBoolean() ? " (disputed)" : "";
            int[] counted = classes.computeIfAbsent(
                    expected + disputed + " | " + one.get("source").getAsString(), _ -> new int[2]);
            boolean agreed = expected.equals("rfc-only")
                    ? said.verdict() != Verdict.VALID
                    : (said.verdict() == Verdict.INVALID) == expected.equals("invalid");
            counted[0] += agreed ? 1 : 0;
            counted[1]++;
            if (!agreed) {
                off.add(String.join(
                        " | ",
                        one.get("id").getAsString(),
                        one.get("address").toString(),
                        expected + disputed,
                        one.get("source").getAsString(),
                        said.verdict() + " " + said.reasons(),
                        one.get("detail").getAsString()));
            }
        }
        String table = classes.entrySet().stream()
                .map(line -> line.getKey() + " | " + line.getValue()[0] + " of " + line.getValue()[1])
                .collect(Collectors.joining("\n"));
        System.out.println("agreement by class\n" + table + "\n\n" + String.join("\n", off));
        int all = classes.values().stream().mapToInt(counted -> counted[1]).sum();
        assertTrue(share(all, off.size()) >= 0.8, () -> off.size() + " disagreements\n" + String.join("\n", off));
    }

    @Test
    void typingErrorsAreMendedAndRealDomainsLeftAlone(TestReporter reporter) throws IOException {
        List<JsonObject> cases = read("TYPO_CASES.jsonl");
        List<String> wrong = new ArrayList<>();
        for (JsonObject one : cases) {
            String expected = domain(
                    one.get("suggest").isJsonNull() ? null : one.get("suggest").getAsString());
            String said = domain(check.check(one.get("address").getAsString()).suggestion());
            if (!expected.equals(said)) {
                wrong.add(one.get("address") + " " + expected + " said " + said);
            }
        }
        double share = share(cases.size(), wrong.size());
        reporter.publishEntry(
                "suggestions as expected", share + " of " + cases.size() + "\n" + String.join("\n", wrong));
        assertTrue(share >= 0.95, () -> share + "\n" + String.join("\n", wrong));
    }

    private static String domain(@Nullable String address) {
        return address == null
                ? ""
                : address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static double share(int all, int wrong) {
        return Math.round(1000.0 * (all - wrong) / all) / 1000.0;
    }

    private static List<JsonObject> read(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "the shared sample " + file + " is not here");
        return Files.readAllLines(file).stream()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }
}
