package app.tradewind.app.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.app.Services;
import app.tradewind.compliance.Checklist;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.contact.rights.RecordNotesRepository;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.mail.Mailing;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Papers are written as PDF and read back.
class PapersTest {

    private static final Instant NOW = ContactSamples.NOW;

    @TempDir
    private Path folder;

    private Database database;
    private Services services;
    private ContactId li;
    private ContactId mary;
    private Template template;

    @BeforeEach
    void fillABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        services = services(Locale.ENGLISH);
        services.identities()
                .save(new Identity(
                        "Wang Fang",
                        "",
                        "Yiwu Hinge Co",
                        "+86 579 8555 0100",
                        "fang@hinge.example",
                        "",
                        "1 Fair Road\n322000 Yiwu",
                        "CN",
                        "",
                        List.of(),
                        List.of("hinges")));
        li = services.contacts()
                .add(
                        ContactSamples.contact(
                                "name", "李明 Müller",
                                "address", "li@north.example",
                                "company", "Nord GmbH",
                                "country", "DE",
                                "postalAddress", "Hafenstraße 1\n20457 Hamburg",
                                "phone", "+49 40 901820",
                                "note", "asks for samples"),
                        NOW);
        mary = services.contacts()
                .add(ContactSamples.contact("name", "Mary", "address", "mary@harbor.example", "country", "CA"), NOW);
        StarterTemplates.install(services.templates(), NOW);
        template = services.templates().list().stream()
                .filter(one -> one.language().equals("en"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Services services(Locale language) {
        return new Services(database, new Messages(language), InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));
    }

    private static String read(Path file) throws Exception {
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(text.getTextFromPage(page)).append('\n');
            }
            return all.toString().replaceAll("\\s+", " ");
        }
    }

    private long mailing() {
        long account = database.insert("""
                INSERT INTO account (name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour, gap_min,
                    gap_max, created_at) VALUES ('a', 'Wang Fang', 'fang@hinge.example', 'mail.example', 465, 'TLS', 9, 9,
                    1, 1, 0)
                """);
        long id = services.mailingRepository()
                .add(new Mailing(0, "Spring 春季", template.id(), template.version(), account, "country:de", NOW));
        Letter letter = services.composer(null)
                .compose(template, services.contacts().require(li), "Saw your new hinge line.", PrivacyNotice.GIVEN)
                .inMailing(id);
        services.letters().add(letter);
        return id;
    }

    private void prove() {
        long copy = new EvidenceRepository(database)
                .add("<p>page</p>".getBytes(StandardCharsets.UTF_8), "text/html", "contact-page.html", "", NOW);
        services.contacts()
                .update(
                        new ContactEdit(services.contacts().require(li), NOW)
                                .basis(LawfulBasis.of(BasisKind.CONSENT, NOW, "mail of 3 March"))
                                .addresses(address -> address.withSource(new ContactAddress.Source(
                                        SourceType.OWN_SITE,
                                        "https://north.example/contact",
                                        NOW,
                                        copy,
                                        Tri.YES,
                                        NoSolicitNote.NO)))
                                .done(),
                        NOW);
    }

    @Test
    void proofSheetSaysWhoWhyWhatAndWhatWasLifted() throws Exception {
        long mailing = mailing();
        prove();
        Checklist checklist = services.checklist();
        String rule = checklist.mailing(mailing).stream()
                .map(entry -> entry.finding().rule())
                .filter(one -> checklist.rules().rule(one).override())
                .findFirst()
                .orElseThrow();
        checklist.waive(rule, li, "We met at the fair and she asked for it.", "Wang Fang");
        Path file = folder.resolve("proof.pdf");

        assertEquals(1, new ProofSheets(services.papers()).write(mailing, file));

        String text = read(file);
        for (String said : List.of(
                "Spring 春季",
                "李明 Müller",
                "li@north.example",
                "Germany",
                "consent",
                "mail of 3 March",
                "https://north.example/contact",
                "contact-page.html",
                "SHA-256",
                "We met at the fair and she asked for it.",
                "Saw your new hinge line.",
                "Draft",
                "Yiwu Hinge Co")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    void proofSheetSpeaksChinese() throws Exception {
        long mailing = mailing();
        Path file = folder.resolve("证明.pdf");

        new ProofSheets(services(Locale.SIMPLIFIED_CHINESE).papers()).write(mailing, file);

        String text = read(file);
        assertTrue(text.contains("证明单：Spring 春季"), text);
        assertTrue(text.contains("合法依据"), text);
    }

    @Test
    void lettersForThePostHaveAnAddressBlockAndNoWordOfUnsubscribing() throws Exception {
        Path file = folder.resolve("post.pdf");

        PostPapers.Made made =
                new PostPapers(services.papers()).letters(new long[] {li.value(), mary.value()}, template, file);

        assertEquals(new PostPapers.Made(List.of(li.value()), 1), made);
        String text = read(file);
        assertTrue(text.contains("Hafenstraße 1"), text);
        assertTrue(text.contains("20457 Hamburg"), text);
        assertTrue(text.contains("GERMANY"), text);
        assertTrue(text.contains("Yiwu Hinge Co · 1 Fair Road, 322000 Yiwu"), text);
        assertTrue(!text.toLowerCase(Locale.ROOT).contains("unsubscribe"), text);
    }

    @Test
    void callListHasThoseWithAPhoneAndTheirHoursOnTheUsersClock() throws Exception {
        Path file = folder.resolve("calls.pdf");

        PostPapers.Made made =
                new PostPapers(services.papers()).calls(new long[] {li.value(), mary.value()}, "Call list", file);

        assertEquals(new PostPapers.Made(List.of(li.value()), 1), made);
        String text = read(file);
        assertTrue(text.contains("+4940901820"), text);
        assertTrue(text.contains("16:00–00:00"), text);
        assertTrue(text.contains("asks for samples"), text);
    }

    @Test
    void recordOfProcessingIsFilledWithWhatTheBookKnows() throws Exception {
        mailing();
        prove();
        Path file = folder.resolve("record.pdf");

        services.record().write(new RecordNotesRepository.Notes("Hunter: checks of addresses", ""), file);

        String text = read(file);
        for (String said : List.of(
                "Record of processing activities",
                "Wang Fang",
                "Hunter: checks of addresses",
                "mail.example",
                "24 months",
                "Germany 1",
                "consent 1",
                "not encrypted",
                "To be filled in.")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
    }

    @Test
    void longProofSheetRunsOverManyPages() throws Exception {
        long mailing = mailing();
        IntStream.range(0, 40).forEach(i -> {
            ContactId one = services.contacts()
                    .add(ContactSamples.contact("name", "Person " + i, "address", "p" + i + "@many.example"), NOW);
            services.letters()
                    .add(services.composer(null)
                            .compose(template, services.contacts().require(one), "", PrivacyNotice.LEFT_OUT)
                            .inMailing(mailing));
        });
        Path file = folder.resolve("long.pdf");

        assertEquals(41, new ProofSheets(services.papers()).write(mailing, file));

        assertTrue(read(file).contains("p39@many.example"));
    }
}
