package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.letter.lint.LintInput;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            {"subject": "Hinges", "body": "We make hinges."} ~ []
            {"subject": "Hinges", "body": "See it.", "attachments": ["run.exe"]} ~ [content.attachment-type, content.attachment-first]
            {"subject": "Hinges", "body": "See.", "attachments": [{"name": "a.pdf", "size": 30000000}]} ~ [content.attachment-size, content.attachment-first]
            {"subject": "Re: Hinges", "body": "We make hinges for {{company.name}}."} ~ [content.fake-reply, content.placeholder-left]
            {"subject": "Hinges", "body": "SWIFT: COBADEFFXXX", "kind": "first"} ~ [content.bank-change]
            """)
    void aLetterOutsideTheBookIsCheckedForWhatNoLetterMayHold(String json, String expected) {
        List<String> rules = new LooseLetters(() -> Case.NOW)
                .check(LintInput.of(JsonParser.parseString(json).getAsJsonObject())).stream()
                        .map(Finding::rule)
                        .toList();

        assertEquals(expected, rules.toString());
    }
}
