package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The country table, asked from outside: does a first letter without any basis get what the table says?
class LawMatrixTest {

    private static final Path TABLE = Path.of("../shared/data/compliance/compliance-jurisdictions.json");

    @Test
    void aContactWithoutBasisIsBlockedExactlyWhereTheTableAsksForConsent() throws IOException {
        assumeTrue(Files.exists(TABLE), "the shared country table is not here");
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (JsonElement element : JsonParser.parseString(Files.readString(TABLE))
                .getAsJsonObject()
                .getAsJsonArray("profiles")) {
            JsonObject row = element.getAsJsonObject();
            String code = row.get("code").getAsString();
            asked += 2;
            compare(code, row.get("named").getAsString(), Case.of(code), wrong);
            compare(code, row.get("role").getAsString(), Case.of(code).role(), wrong);
        }
        assertEquals(List.of(), wrong);
        assertEquals(142, asked);
    }

    private static void compare(String code, String regime, Case told, List<String> wrong) {
        boolean blocked = told.blocks().stream().anyMatch(line -> line.startsWith("block basis."));
        if (blocked != Set.of("OI", "OI-pub", "OI-ask").contains(regime)) {
            wrong.add(code + " " + regime + " " + told.blocks());
        }
    }

    @Test
    void theProfilesSayWhatTheTableSays() throws IOException {
        assumeTrue(Files.exists(TABLE), "the shared country table is not here");
        Profiles profiles = new Profiles();
        for (JsonElement element : JsonParser.parseString(Files.readString(TABLE))
                .getAsJsonObject()
                .getAsJsonArray("profiles")) {
            JsonObject row = element.getAsJsonObject();
            Profile profile = profiles.of(row.get("code").getAsString());
            assertEquals(
                    row.get("named").getAsString().replace("-", "_").toUpperCase(Locale.ROOT),
                    profile.named().name());
            assertEquals(
                    row.get("role").getAsString().replace("-", "_").toUpperCase(Locale.ROOT),
                    profile.role().name());
            assertEquals(row.get("law").getAsString(), profile.law().act());
            assertEquals(row.get("deadline").getAsString(), profile.duties().deadline());
        }
    }
}
