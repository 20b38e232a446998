package app.tradewind.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    /// The reasons of addresses that can be written to, as [AddressCheck] lists them.
    private static final List<String> OTHER_REASONS = List.of(
            "reserved-domain",
            "disposable",
            "automated-mailbox",
            "likely-typo",
            "unknown-tld",
            "quoted-local-part",
            "internationalised",
            "role",
            "service-mailbox",
            "list-mailbox",
            "free-mail",
            "idn",
            "cleaned");

    @Test
    void everyReasonIsSaidInWordsInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = new Messages(language);

            List<String> wordless = Stream.concat(
                            Arrays.stream(Fault.values()).map(Fault::code), OTHER_REASONS.stream())
                    .filter(code -> !messages.has("intake.fault." + code))
                    .toList();

            assertEquals(List.of(), wordless, language.toLanguageTag());
        }
    }
}
