package app.tradewind.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Grade;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.Place;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.Tri;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.Intake;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Occasion;
import app.tradewind.intake.Policy;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is exported imports again: contacts with every field filled, in every format and in both languages.
class RoundTripTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant DAY = Instant.parse("2025-10-19T00:00:00Z");
    private static final List<PersonName> NAMES = List.of(
            new PersonName("Anna Schmidt", "Anna", "Schmidt"),
            new PersonName("陈伟", "伟", "陈"),
            new PersonName("Zoë O’Brien-Łukasik", "Zoë", "O’Brien-Łukasik"),
            new PersonName("Jean Pierre de la Tour", "Jean Pierre", "de la Tour"),
            new PersonName("Nguyễn Văn An", "Văn An", "Nguyễn"),
            PersonName.NONE);
    private static final List<String> NOTES = List.of(
            "met at booth 7; wants 2 pallets, \"soon\"",
            "line one\nline two, with a comma; and more\\less",
            "喜欢蓝色包装，要先看样品；下周回复。" + "很长的备注。".repeat(30),
            "- a dash, =SUM(A1), 'quoted'",
            "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "VCARD", "JSON"})
    void everyFieldOfEveryContactComesBack(ExportFormat format, TestReporter reporter) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            List<Contact> before = new ArrayList<>();
            Map<String, Contact> after = new TreeMap<>();
            roundTrip(format, language, before, after);

            Map<String, List<String>> differences = new TreeMap<>();
            for (Contact contact : before) {
                compare(contact, after.get(FieldText.of(contact, Field.ADDRESS)), differences);
            }

            differences.forEach((field, values) -> reporter.publishEntry(
                    format + " " + language + " " + field, values.size() + ", as " + values.getFirst()));
            reporter.publishEntry(
                    format + " " + language, before.size() + " contacts, differing in " + differences.keySet());
            assertEquals(Map.of(), differences);
        }
    }

    private void roundTrip(ExportFormat format, Locale language, List<Contact> before, Map<String, Contact> after) {
        String name = format + language.toLanguageTag();
        Path file = folder.resolve(name + "." + format.ending());
        try (Database database = Database.create(folder.resolve(name + "-a.tradewind"), null)) {
            ContactRepository contacts = new ContactRepository(database);
            for (int number = 0; number < 60; number++) {
                contacts.add(contact(number), NOW);
            }
            before.addAll(all(database, contacts));
            new ContactExport(contacts, new SuppressionRepository(database), _ -> Map.of(), new Messages(language))
                    .write(before.stream().mapToLong(c -> c.id().value()).toArray(), format, file, Progress.none());
        }
        try (Database database = Database.create(folder.resolve(name + "-b.tradewind"), null)) {
            ContactRepository contacts = new ContactRepository(database);
            Intake intake = new Intake(database, contacts, new SuppressionRepository(database), () -> NOW);
            IntakeFile opened = intake.open(file, null);
            intake.run(opened, new ImportChoices(Policy.MERGE, Occasion.UNKNOWN), row -> {}, Progress.none());
            all(database, contacts).forEach(contact -> after.put(FieldText.of(contact, Field.ADDRESS), contact));
        }
    }

    private static List<Contact> all(Database database, ContactRepository contacts) {
        return contacts.findAll(database.ids("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id"));
    }

    private static void compare(Contact before, Contact after, Map<String, List<String>> differences) {
        if (after == null) {
            note(differences, "contact", before.displayName(), "nothing");
            return;
        }
        for (Field field : Field.values()) {
            note(differences, field.key(), FieldText.of(before, field), FieldText.of(after, field));
        }
        note(
                differences,
                "custom",
                new TreeMap<>(before.custom()).toString(),
                new TreeMap<>(after.custom()).toString());
        note(
                differences,
                "phoneKinds",
                before.phones().toString(),
                after.phones().toString());
    }

    private static void note(Map<String, List<String>> differences, String field, String before, String after) {
        if (!before.equals(after)) {
            differences.computeIfAbsent(field, any -> new ArrayList<>()).add(before + " → " + after);
        }
    }

    private static Contact contact(int number) {
        String domain = "firm" + number + ".example.com";
        List<ContactAddress> addresses = List.of(address("buyer" + number + "@" + domain), address("info@" + domain));
        return new Contact(
                new ContactId(0),
                NAMES.get(number % NAMES.size()),
                number % 2 == 0 ? "Head of Purchasing, Europe" : "采购经理",
                new Company(
                        0,
                        (number % 3 == 0 ? "Möbel & Söhne " : number % 3 == 1 ? "宁波进出口；五金 " : "Smith, Jones; Partners ")
                                + number
                                + " GmbH & Co. KG",
                        LegalForm.PARTNERSHIP,
                        CompanySize.UNKNOWN,
                        Tri.UNKNOWN,
                        Place.UNKNOWN,
                        "https://www." + domain + "/about?x=1&y=2",
                        "",
                        ""),
                new Place("DE", CountrySource.STATED, "Bayern", "München", "Hafenstraße 8, 80331"),
                "de",
                "Europe/Berlin",
                Grade.values()[number % Grade.values().length],
                "",
                "QUOTED",
                new Origin(Channel.FAIR, "hall 7.1", "Canton Fair 2025", DAY),
                Tri.UNKNOWN,
                "",
                addresses,
                List.of(
                        new ContactPhone("+4989123456" + number % 10, PhoneKind.PHONE),
                        new ContactPhone("+491711234567", PhoneKind.MOBILE),
                        new ContactPhone("+49891234599", PhoneKind.FAX)),
                List.of("https://www.linkedin.com/in/someone" + number, "skype:buyer" + number),
                List.of("hinges", "抽屉滑轨"),
                List.of("VIP", "蓝色"),
                Map.of("HS code", "8302.10", "备注 2", "a, b; c"),
                LawfulBasis.of(BasisKind.CARD, NOW, "card of 19 October"),
                NOTES.get(number % NOTES.size()),
                DAY,
                NOW.minusSeconds(8 * 3600),
                null,
                null);
    }

    private static ContactAddress address(String text) {
        CheckedAddress checked = new AddressCheck().check(text, "");
        return new ContactAddress(
                0,
                checked.normalised(),
                checked.kind(),
                checked.verdict(),
                checked.reasons(),
                ContactAddress.Source.UNKNOWN,
                ContactAddress.Bounces.NONE);
    }
}
