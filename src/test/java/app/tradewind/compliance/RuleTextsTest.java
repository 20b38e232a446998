package app.tradewind.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    @Test
    void everyRuleHasItsTextsInEveryLanguage() {
        List<String> missing = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            Messages messages = new Messages(language);
            for (RuleInfo rule : new RuleBook().all()) {
                for (String part : List.of(".title", ".text", ".fix")) {
                    if (!messages.has("rules." + rule.id() + part)) {
                        missing.add(language + " " + rule.id() + part);
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noSourceSpeaksOfOurOwnTables() {
        Profile spain = new Profiles().of("ES");
        for (Locale language : LANGUAGES) {
            RuleTexts texts = new RuleTexts(new Messages(language));
            for (RuleInfo rule : new RuleBook().all()) {
                for (String source : List.of(texts.source(rule, null), texts.source(rule, spain))) {
                    assertTrue(!source.isBlank() && !source.contains("Profile row"), rule.id() + ": " + source);
                    assertTrue(!source.matches(".*\\[[A-Z]\\d+].*"), rule.id() + ": " + source);
                }
            }
        }
    }

    @Test
    void ruleOfACountryNamesItsLaw() {
        RuleInfo consent = new RuleBook()
                .all().stream()
                        .filter(rule -> rule.source().startsWith("Profile row"))
                        .findFirst()
                        .orElseThrow();

        String source = new RuleTexts(new Messages(Locale.ENGLISH)).source(consent, new Profiles().of("ES"));

        assertTrue(source.startsWith("LSSI"), source);
    }

    @Test
    void everyWordRegimeAndButtonHasItsText() {
        for (Locale language : LANGUAGES) {
            Messages messages = new Messages(language);
            for (Fix fix : Fix.values()) {
                assertTrue(messages.has("rules.fix." + fix), fix::name);
            }
            for (Word word : Word.values()) {
                assertTrue(messages.has("rules.word." + word), word::name);
            }
            for (Regime regime : Regime.values()) {
                assertTrue(messages.has("rules.regime." + regime), regime::name);
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String name = "app.tradewind.text.rules";
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, exact);
        ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.SIMPLIFIED_CHINESE, exact);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        chinese.keySet().forEach(key -> assertFalse(chinese.getString(key).contains("您"), key));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        RulesTest.basis(),
                        RulesTest.sender(),
                        RulesTest.letter(),
                        RulesTest.recipient(),
                        MoreCases.all())
                .flatMap(stream -> stream);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void everyFindingIsSaidWhole(String rule, String verdict, Case told) {
        for (Locale language : LANGUAGES) {
            RuleTexts texts = new RuleTexts(new Messages(language));
            for (Finding finding : told.findings()) {
                String text = texts.text(finding);
                assertFalse(text.contains("{") && !rule.equals("content.placeholder-left"), text);
                assertFalse(text.isBlank(), finding::rule);
                assertFalse(texts.fix(finding).isBlank(), finding::rule);
            }
        }
        assertFalse(verdict.isEmpty());
    }

    @Test
    void germanyIsNamedInTheUsersLanguage() {
        Finding finding = Case.of("DE").role().findings().stream()
                .filter(Finding::isBlocking)
                .findFirst()
                .orElseThrow();

        assertEquals(
                "Germany asks for consent before the first e-mail, also to a box such as info@. A letter by post is allowed.",
                new RuleTexts(new Messages(Locale.ENGLISH)).text(finding));
        assertEquals(
                "德国要求首封邮件前先得到同意，info@ 这类邮箱也不例外。可以寄纸质信。",
                new RuleTexts(new Messages(Locale.SIMPLIFIED_CHINESE)).text(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "zh", "zh-Hant", "es", "de", "fr", "pt", "it", "ru", "ar", "ja", "ko", "tr", "vi", "pl", "nl"
            })
    void theProgramsOwnOptOutSentencesAreFound(String language) throws java.io.IOException {
        java.util.Properties closing = new java.util.Properties();
        try (java.io.Reader in = new java.io.InputStreamReader(
                java.util.Objects.requireNonNull(
                        app.tradewind.letter.Letter.class.getResourceAsStream("closing.properties")),
                java.nio.charset.StandardCharsets.UTF_8)) {
            closing.load(in);
        }
        String sentence = closing.getProperty(language + ".optout");

        assertTrue(OptOutWords.isIn("We make hinges. " + sentence), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We make stainless hinges for kitchens. May I send two samples? Kind regards, Lin",
                "我们生产不锈钢铰链。可以寄两个样品吗？顺祝商祺",
                "Wir fertigen Scharniere aus Edelstahl. Darf ich zwei Muster senden? Mit freundlichen Grüßen",
                "Fabricamos bisagras de acero. ¿Puedo enviarle dos muestras? Saludos cordiales",
                "Nous fabriquons des charnières en acier. Puis-je vous envoyer deux échantillons ? Cordialement"
            })
    void aLetterWithoutTheSentenceIsNotTakenForOneWithIt(String text) {
        assertFalse(OptOutWords.isIn(text));
    }
}
