package app.tradewind.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/app/tradewind/text");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final List<String> BUNDLES = Messages.BUNDLES;

    /// Names that no language translates, and texts that are only figures, signs and examples.
    private static final Pattern LANGUAGE_FREE = Pattern.compile(
            "([^A-Za-z]|\\{\\d}|\\b(Excel|XML|XLSX?|CSV|HTML|Esc|Enter|Ctrl|Shift|Delete|Home|End|Page|Tab|F\\d+|[A-Z]|Tradewind"
                    + "|Microsoft|Zoho|STARTTLS|TLS|SSL|Google|Gmail|Workspace|Outlook|Yahoo|iCloud|Apple|QQ|com|SPF|DKIM"
                    + "|DMARC|MX|English|LinkedIn|GDPR|UTF|GB|Markdown|JSON|vCard|SMTP|IMAP|Apache|Mail|ID|OK)\\b)*"
                    + "|.*(@|://|\\.example).*");

    private static Properties read(String file) throws Exception {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void everyBundleFileIsKnown() throws Exception {
        try (var files = Files.list(TEXTS)) {
            Set<String> found =
                    new TreeSet<>(files.map(file -> file.getFileName().toString())
                            .map(name -> name.replace("_zh_CN", "").replace(".properties", ""))
                            .toList());
            assertEquals(new TreeSet<>(BUNDLES), found);
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void bothLanguagesHaveTheSameKeys(String bundle) throws Exception {
        assertEquals(
                new TreeSet<>(read(bundle + ".properties").stringPropertyNames()),
                new TreeSet<>(read(bundle + "_zh_CN.properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void noKeyIsGivenTwice(String bundle) throws Exception {
        for (String file : List.of(bundle + ".properties", bundle + "_zh_CN.properties")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertEquals(keys.size(), Set.copyOf(keys).size(), file + " gives a key twice");
        }
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void nothingIsLeftUntranslated(String bundle) throws Exception {
        Properties english = read(bundle + ".properties");
        Properties chinese = read(bundle + "_zh_CN.properties");
        List<String> off = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            String en = english.getProperty(key);
            String zh = chinese.getProperty(key, "");
            if (HAN.matcher(en).find() && !LANGUAGE_FREE.matcher(en).matches() && !key.startsWith("rules.")) {
                off.add(key + " has Chinese in English: " + en);
            }
            if (en.equals(zh) && !LANGUAGE_FREE.matcher(en).matches()) {
                off.add(key + " is the same in both: " + en);
            }
        }
        assertEquals(List.of(), off);
    }

    @ParameterizedTest
    @FieldSource("BUNDLES")
    void everyPatternReadsAndAsksForTheSameValues(String bundle) throws Exception {
        Properties english = read(bundle + ".properties");
        Properties chinese = read(bundle + "_zh_CN.properties");
        for (String key : english.stringPropertyNames()) {
            MessageFormat en = new MessageFormat(english.getProperty(key), Locale.ENGLISH);
            MessageFormat zh = new MessageFormat(chinese.getProperty(key, ""), Locale.SIMPLIFIED_CHINESE);
            assertTrue(
                    zh.getFormatsByArgumentIndex().length <= en.getFormatsByArgumentIndex().length,
                    key + " asks for more in Chinese");
            if (english.getProperty(key).contains("{0")) {
                assertTrue(!english.getProperty(key).matches(".*[A-Za-z]'[a-z].*"), key + " loses an apostrophe");
            }
        }
    }

    @Test
    void everyFailureHasATitleAndAnAdvice() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = new Messages(language);
            for (Failure failure : Failure.values()) {
                assertTrue(messages.has(failure.key() + ".title"), failure.key());
                assertTrue(messages.has(failure.key() + ".advice"), failure.key());
            }
        }
    }

    @Test
    void everyKeyNamedInTheCodeExists() throws Exception {
        Messages messages = new Messages(Locale.ENGLISH);
        Pattern use = Pattern.compile("(?:messages|messages\\(\\)|texts)\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
        List<String> missing = new ArrayList<>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher matcher = use.matcher(Files.readString(source));
                while (matcher.find()) {
                    if (!messages.has(matcher.group(1))) {
                        missing.add(source.getFileName() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noWordForTheUserStandsInTheCode() throws Exception {
        List<String> off = new ArrayList<>();
        Pattern spoken = Pattern.compile(
                "(?:setText|setPromptText|setTitle|new Label|new Button|new Tooltip)\\(\\s*\"[^\"]*\\p{L}{3,}");
        try (var sources = Files.walk(Path.of("src/main/java/app/tradewind/ui"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher matcher = spoken.matcher(Files.readString(source));
                while (matcher.find()) {
                    off.add(source.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertEquals(List.of(), off);
    }
}
