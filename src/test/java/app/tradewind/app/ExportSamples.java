package app.tradewind.app;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Grade;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.Place;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Made-up contacts with every fact filled in some of them, in several languages and with the texts that tables and
/// spreadsheets commonly spoil. The same for the same seed.
final class ExportSamples {

    static final Instant START = Instant.parse("2024-02-29T00:00:00Z");

    private static final List<String> NASTY = List.of(
            "=HYPERLINK(\"http://a.example\",\"x\")",
            "+49 30 nothing",
            "-dash first",
            "@mention",
            "'quoted'",
            "'=kept apostrophe",
            "''=two",
            "＝全角公式",
            "line\nbreak",
            "Windows\r\nline",
            "tab\there",
            "a \"quote\", a comma; a semicolon | a bar",
            "中文，标点；顿号、竖线｜",
            "نص عربي",
            "עברית",
            "emoji 🙂🚢",
            "_x000D_ as text",
            "NULL",
            "n/a",
            "-",
            "０１２ＡＢＣ",
            "e\u0301 combining",
            "back\\slash \\; semicolon",
            "00123",
            "1E5",
            "TRUE",
            "2026-01-31",
            "<b>&amp;</b>",
            "two  spaces",
            "GeschÃ¤ftsführer",
            "control\u0001sign",
            "sep=;");
    private static final List<String> GIVEN =
            List.of("Anna", "José", "Zoë", "MARIA", "Łukasz", "伟", "Өмір", "محمد", "d'Arcy", "O’Neil");
    private static final List<String> FAMILY =
            List.of("Schmidt", "GARCÍA", "van der Berg", "王", "欧阳", "Иванов", "العلي", "Müller-Lüdenscheidt");
    private static final List<String> LANDS = List.of("DE", "US", "GB", "BR", "CN", "SA", "RU", "FR");

    private final Random random;

    ExportSamples(long seed) {
        random = new Random(seed);
    }

    List<Contact> contacts(int count) {
        List<Contact> contacts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            contacts.add(contact(i));
        }
        return contacts;
    }

    private Contact contact(int number) {
        int firm = number / 3;
        Company company = number % 17 == 0 ? Company.NONE : company(firm);
        String land = LANDS.get(firm % LANDS.size());
        Place place = new Place(
                land,
                one(CountrySource.STATED, CountrySource.PHONE, CountrySource.TLD),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text));
        return new Contact(
                new ContactId(0),
                name(number),
                maybe(this::text),
                company,
                place,
                random.nextBoolean() ? null : one("en", "zh-CN", "pt-BR", "de", "ar", "fil"),
                random.nextBoolean() ? null : one("Europe/Berlin", "Asia/Kolkata", "America/Sao_Paulo"),
                random.nextBoolean() ? null : one(Grade.values()),
                maybe(this::text),
                one("NOT_CONTACTED", "QUOTED", "SAMPLE", "WON", "Audit 1"),
                new Origin(one(Channel.values()), maybe(this::text), maybe(this::text), time()),
                one(Tri.values()),
                maybe(this::text),
                addresses(number),
                phones(number),
                several("https://linkedin.example/in/x,y;z" + number),
                several("lamps"),
                several("canton, 2026"),
                custom(number),
                random.nextBoolean() ? null : basis(),
                number == 5 ? "long ".repeat(9_000).strip() : maybe(this::text),
                time(),
                time(),
                time(),
                null);
    }

    private Company company(int firm) {
        Random same = new Random(firm);
        String name = NASTY.get(same.nextInt(NASTY.size())) + " Handel " + firm + one(same, " GmbH", " Co., Ltd.", "");
        return new Company(
                0,
                name,
                one(same, LegalForm.CORPORATE, LegalForm.SOLE_TRADER, LegalForm.PARTNERSHIP),
                one(same, CompanySize.values()),
                one(same, Tri.values()),
                firm % 4 == 0
                        ? new Place(LANDS.get(firm % LANDS.size()), CountrySource.WEBSITE, "", "Headquarters", "")
                        : Place.UNKNOWN,
                same.nextBoolean() ? "" : "https://www.firm" + firm + ".example/über?a=b;c",
                "",
                same.nextBoolean() ? "" : NASTY.get(same.nextInt(NASTY.size())));
    }

    private PersonName name(int number) {
        return switch (number % 5) {
            case 0 -> new PersonName("Buying Office " + number, "", "");
            case 1 -> new PersonName("Dr. " + one(GIVEN.toArray(String[]::new)) + " X" + number, "", "X" + number);
            default -> {
                String given = one(GIVEN.toArray(String[]::new));
                String family = one(FAMILY.toArray(String[]::new)) + number;
                yield new PersonName(given + " " + family, given, family);
            }
        };
    }

    private List<ContactAddress> addresses(int number) {
        List<ContactAddress> addresses = new ArrayList<>();
        int count = number % 11 == 0 ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String local = one("buyer", "Sales", "o'neil", "a+b", "=odd", "-dash", "ünal");
            addresses.add(new ContactAddress(
                    0,
                    local + number + "." + i + "@firm" + number / 3 + one(".example.com", ".de", ".中国"),
                    AddressKind.UNKNOWN,
                    one(Verdict.values()),
                    List.of(),
                    new ContactAddress.Source(
                            one(SourceType.values()),
                            random.nextBoolean() ? "" : "https://site.example/contact;jsessionid=1?a,b",
                            time(),
                            null,
                            one(Tri.values()),
                            one(NoSolicitNote.values())),
                    random.nextInt(4) > 0
                            ? ContactAddress.Bounces.NONE
                            : new ContactAddress.Bounces(
                                    one(BounceClass.values()), one("", "5.1.1"), time(), random.nextInt(3))));
        }
        return addresses;
    }

    private List<ContactPhone> phones(int number) {
        LinkedHashSet<ContactPhone> phones = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            phones.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new ContactPhone("+4930901820" + i + number % 1000, PhoneKind.PHONE);
                        case 1 -> new ContactPhone("+49170123" + i + number % 10000, PhoneKind.MOBILE);
                        case 2 -> new ContactPhone("+4930901820" + i + number % 1000 + ";ext=12", PhoneKind.FAX);
                        default -> new ContactPhone("ask the porter, no. " + i, one(PhoneKind.values()));
                    });
        }
        return List.copyOf(phones);
    }

    private List<String> several(String first) {
        LinkedHashSet<String> several = new LinkedHashSet<>();
        if (random.nextBoolean()) {
            several.add(first);
            several.add(text());
            several.add(text());
        }
        return List.copyOf(several);
    }

    private Map<String, String> custom(int number) {
        Map<String, String> custom = new TreeMap<>();
        if (random.nextBoolean()) {
            custom.put("number", "00" + number);
            custom.put("=Own, field; " + number % 3, text());
            custom.put("自定义", text());
        }
        return custom;
    }

    private LawfulBasis basis() {
        return new LawfulBasis(
                one(BasisKind.values()),
                START.plus(Duration.ofMinutes(random.nextInt(1_000_000))),
                time(),
                new LawfulBasis.Proof(
                        time(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        text(),
                        null),
                new LawfulBasis.Relation(time(), time(), one(Tri.values()), one(Tri.values())),
                maybe(this::text),
                time());
    }

    private String text() {
        return one(NASTY.toArray(String[]::new));
    }

    private String maybe(Supplier<String> text) {
        return random.nextInt(3) == 0 ? "" : text.get();
    }

    private @Nullable Instant time() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> START.plus(Duration.ofDays(random.nextInt(900)));
            default -> START.plusMillis(random.nextLong(70_000_000_000L));
        };
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return one(random, of);
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
