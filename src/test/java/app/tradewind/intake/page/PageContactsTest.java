package app.tradewind.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages and texts written by hand, of invented firms under reserved domains; what is in each stands beside it.
class PageContactsTest {

    private static final Path PAGES = Path.of("src/test/resources/app/tradewind/intake/page");

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static FoundPage read(String name) throws IOException {
        String text = Files.readString(PAGES.resolve(name));
        return name.endsWith(".txt")
                ? new PageContacts().ofText(text)
                : new PageContacts().ofPage(Jsoup.parse(text), "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageGivesTheContactsThatAPersonReadsInIt(String name) throws IOException {
        List<String> expected = Files.readAllLines(PAGES.resolve(name.replaceFirst("\\.[a-z]+$", ".expected")));

        FoundPage page = read(name);

        List<String> off = new ArrayList<>();
        for (String line : expected) {
            switch (line.split("=", 2)[0]) {
                case "!url" -> differ(off, "url", line.substring(5), page.url());
                case "!refusal" ->
                    differ(off, "refusal", line.substring(9), page.refusal().isEmpty() ? "no" : "yes");
                case "!source" ->
                    differ(off, "source", line.substring(8), page.source().name());
                default -> contact(off, line, page);
            }
        }
        long contacts = expected.stream().filter(line -> !line.startsWith("!")).count();
        differ(
                off,
                "contacts",
                Long.toString(contacts),
                Long.toString(page.contacts().size()));
        assertEquals(List.of(), off);
    }

    private static void contact(List<String> off, String line, FoundPage page) {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (String pair : line.split(" \\| ")) {
            wanted.put(pair.split("=", 2)[0], pair.split("=", 2)[1].strip());
        }
        String address = wanted.getOrDefault("address", "");
        FoundContact found = page.contacts().stream()
                .filter(contact -> contact.text(Part.ADDRESS).equals(address))
                .findFirst()
                .orElseGet(FoundContact::new);
        differ(off, "address", address, found.text(Part.ADDRESS));
        for (Part part : Part.values()) {
            if (wanted.containsKey(part.key())) {
                differ(off, address + " " + part.key(), wanted.get(part.key()), found.text(part));
            }
        }
    }

    private static void differ(List<String> off, String what, String wanted, String found) {
        if (!wanted.equals(found)) {
            off.add(what + ": “" + found + "”, not “" + wanted + "”");
        }
    }

    @Test
    void contactPagePublishesItsAddressesForContact() throws IOException {
        assertTrue(read("02-german-team-cards.html").contacts().stream().allMatch(FoundContact::isPublished));
    }

    @Test
    void addressKnownToComeFromANetworkIsNoFirmsOwn() {
        FoundPage page = new PageContacts()
                .ofPage(Jsoup.parse("<p>anna@nord.example</p>"), "https://de.linkedin.com/company/nord");

        assertEquals("SOCIAL", page.source().name());
    }
}
