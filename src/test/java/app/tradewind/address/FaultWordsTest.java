package app.tradewind.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    @Test
    void everyFaultIsSaidInWordsInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = new Messages(language);

            List<String> wordless = Arrays.stream(Fault.values())
                    .map(Fault::code)
                    .filter(code -> !messages.has("intake.fault." + code))
                    .toList();

            assertEquals(List.of(), wordless, language.toLanguageTag());
        }
    }
}
