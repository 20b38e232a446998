package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every rule of the research is built, or is listed with the reason why not.
class RulesOfTheTableTest {

    private static final Path TABLE = Path.of("../shared/data/compliance/compliance-rules.json");
    private static final Path NOT_BUILT = Path.of("docs/rules-not-built.md");
    private static final Pattern ID = Pattern.compile(
            "`((?:basis|identity|unsub|content|suppress|freq|time|addr|send|auth|data)\\.[a-z0-9.-]+)`");

    private static Map<String, JsonObject> table() throws IOException {
        assumeTrue(Files.exists(TABLE), "the shared table of rules is not here");
        Map<String, JsonObject> table = new LinkedHashMap<>();
        for (JsonElement element : JsonParser.parseString(Files.readString(TABLE))
                .getAsJsonObject()
                .getAsJsonArray("rules")) {
            table.put(element.getAsJsonObject().get("id").getAsString(), element.getAsJsonObject());
        }
        return table;
    }

    private static Set<String> listed() throws IOException {
        return ID.matcher(Files.readString(NOT_BUILT).split("\n## ", 2)[0])
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRuleIsBuiltOrListedWithItsReason() throws IOException {
        Set<String> table = new TreeSet<>(table().keySet());
        Set<String> built =
                new RuleBook().all().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));

        Set<String> missing = new TreeSet<>(table);
        missing.removeAll(built);

        assertEquals(missing, listed());
        assertTrue(table.containsAll(built), "a rule that the table does not know");
        System.Logger log = System.getLogger("law");
        log.log(
                System.Logger.Level.INFO,
                "{0} of {1} rules built, {2} listed with their reason; {3} profiles of countries, {4} defaults",
                built.size(),
                table.size(),
                missing.size(),
                new Profiles()
                        .all().stream().filter(profile -> !profile.isDefault()).count(),
                new Profiles().all().stream().filter(Profile::isDefault).count());
    }

    @Test
    void severityAndWhetherAReasonLiftsItAreAsInTheTable() throws IOException {
        List<String> off = new ArrayList<>();
        Map<String, JsonObject> table = table();
        for (RuleInfo rule : new RuleBook().all()) {
            JsonObject row = table.get(rule.id());
            boolean same = row.get("severity")
                            .getAsString()
                            .equalsIgnoreCase(rule.severity().name())
                    && row.get("override").getAsBoolean() == rule.override()
                    && !rule.source().isBlank();
            if (!same) {
                off.add(rule.id());
            }
        }
        assertEquals(List.of(), off);
    }

    @Test
    void everyProfileHasItsArticleSourceConfidenceAndDay() {
        for (Profile profile : new Profiles().all()) {
            assertTrue(!profile.law().act().isBlank(), profile::code);
            assertTrue(profile.isDefault() || !profile.law().sources().isEmpty(), profile::code);
            assertTrue(profile.law().confidence().matches("[HML](?:-[HML])?"), profile::code);
            assertTrue(profile.reviewedOn().getYear() >= 2026, profile::code);
        }
    }
}
