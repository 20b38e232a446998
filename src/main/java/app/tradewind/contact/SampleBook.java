package app.tradewind.contact;

import app.tradewind.store.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/// Fills a book with made-up buyers, the same for the same number and day. All addresses lie in `.example` domains
/// (RFC 2606), so that nobody can be written to by mistake.
public final class SampleBook {

    private static final List<String> TITLES = List.of(
            "Purchasing Manager",
            "Owner",
            "Category Manager",
            "Managing Director",
            "Buyer",
            "Head of Procurement",
            "Import Manager",
            "Product Manager",
            "Sales",
            "");
    private static final List<String> INTERESTS = List.of(
            "stainless hinges", "soft-close dampers", "drawer slides", "handles", "bathroom fittings", "LED strips");
    private static final List<String> STAGES = List.of(
            "NOT_CONTACTED",
            "NOT_CONTACTED",
            "NOT_CONTACTED",
            "CONTACTED",
            "CONTACTED",
            "REPLIED",
            "QUOTED",
            "SAMPLE",
            "NEGOTIATING",
            "WON",
            "DORMANT");
    private static final List<String> NOTES = List.of(
            "",
            "",
            "",
            "Met at booth 7.1, wants two pallets for a trial.",
            "Asks for matt black finish.",
            "Buys from Vietnam now; price is not the point, delivery time is.",
            "喜欢蓝色包装，要先看样品。",
            "Has a new cabinet range “Pinewood” in the June catalogue.");

    /// One market's words, a row of `sample-markets.tsv`.
    private record Market(
            String country,
            int weight,
            String language,
            String phone,
            List<String> forms,
            List<String> given,
            List<String> family,
            List<String> cities,
            List<String> firms) {}

    private final ContactRepository contacts;
    private final InteractionRepository timeline;
    private final FollowUpRepository followUps;
    private final Instant now;
    private final Random random = new Random(20_261_124);
    private final List<Market> markets = markets();

    private SampleBook(Database database, Instant now) {
        // the same within a day, so that a book made twice is the same
        this.now = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(8));
        contacts = new ContactRepository(database);
        timeline = new InteractionRepository(database, contacts);
        followUps = new FollowUpRepository(database);
    }

    /// Adds `count` contacts, in one transaction.
    public static void fill(Database database, int count, Instant now) {
        SampleBook book = new SampleBook(database, now);
        book.contacts.together(() -> {
            for (int i = 0; i < count; i++) {
                book.add(i);
            }
        });
    }

    private void add(int number) {
        Market market = market();
        String given = pick(market.given);
        String family = pick(market.family);
        boolean eastern = family.codePoints().allMatch(Character::isIdeographic);
        boolean roleBox = random.nextInt(12) == 0;
        String firm = firm(market, family, number);
        String domain = ascii(firm.replace(" & ", " ")) + (number < 300 ? "" : "-" + number) + ".example";
        String[] city = pick(market.cities).split("=");
        ContactEdit edit = new ContactEdit(ContactEdit.blank(), now)
                .set(Field.COUNTRY, market.country)
                .set(Field.CITY, city[0])
                .set(Field.COMPANY, firm)
                .set(Field.WEBSITE, "www." + domain)
                .set(Field.LANGUAGE, market.language)
                .set(Field.TIME_ZONE, city[1])
                .set(Field.ADDRESS, (roleBox ? "info" : local(given, family, number)) + "@" + domain)
                .set(Field.PHONE, market.phone + (1_000_000 + random.nextInt(8_999_999)))
                .set(Field.NOTE, pick(NOTES));
        if (!roleBox) {
            edit.name(
                            eastern
                                    ? new PersonName(family + given, given, family)
                                    : new PersonName(given + " " + family, given, family))
                    .set(Field.TITLE, pick(TITLES));
        }
        edit.set(Field.INTERESTS, pick(INTERESTS) + (random.nextInt(3) == 0 ? ", " + pick(INTERESTS) : ""));
        grade(edit);
        origin(edit, domain);
        stage(edit);
        Contact contact = edit.done();
        ContactId id = contacts.add(contact, now);
        history(id, contact);
    }

    private void grade(ContactEdit edit) {
        int throwOf = random.nextInt(10);
        if (throwOf == 0) {
            edit.grade(Grade.A, "");
        } else if (throwOf < 5) {
            edit.grade(Grade.B, "");
        } else {
            edit.grade(Grade.C, "");
        }
    }

    private void origin(ContactEdit edit, String domain) {
        Instant obtained = now.minus(Duration.ofDays(5 + random.nextInt(300)));
        switch (random.nextInt(5)) {
            case 0 -> {
                edit.origin(new Origin(Channel.FAIR, "Canton Fair 2026", "Canton Fair 2026, booth 7.1", obtained));
                source(edit, SourceType.CARD, "", obtained);
                edit.basis(LawfulBasis.of(BasisKind.CARD, obtained, "card handed over at the booth"));
            }
            case 1 -> {
                edit.origin(new Origin(Channel.WEBSITE, domain, "", obtained));
                source(edit, SourceType.OWN_SITE, "https://www." + domain + "/contact", obtained);
            }
            case 2 -> {
                edit.origin(new Origin(Channel.CUSTOMS, "US imports 2025", "", obtained));
                source(edit, SourceType.CUSTOMS, "", obtained);
            }
            case 3 -> {
                edit.origin(new Origin(Channel.PLATFORM, "Inquiry of a B2B platform", "", obtained));
                source(edit, SourceType.ENQUIRY, "", obtained);
                LawfulBasis enquiry = LawfulBasis.of(BasisKind.ENQUIRY, obtained, "their inquiry on the platform");
                edit.basis(new LawfulBasis(
                        enquiry.kind(),
                        obtained,
                        null,
                        enquiry.proof(),
                        new LawfulBasis.Relation(null, obtained, Tri.YES, Tri.UNKNOWN),
                        "",
                        null));
            }
            default -> {
                edit.origin(new Origin(Channel.SOCIAL, "LinkedIn", "", obtained));
                source(edit, SourceType.SOCIAL, "", obtained);
            }
        }
    }

    private static void source(ContactEdit edit, SourceType type, String url, Instant obtained) {
        edit.addresses(address -> address.withSource(
                new ContactAddress.Source(type, url, obtained, null, Tri.UNKNOWN, NoSolicitNote.NOT_LOOKED)));
    }

    private void stage(ContactEdit edit) {
        String stage = pick(STAGES);
        edit.set(Field.STAGE, stage);
        if (!stage.equals("NOT_CONTACTED")) {
            Instant first = now.minus(Duration.ofDays(20 + random.nextInt(120)));
            edit.contacted(first);
            edit.contacted(stage.equals("DORMANT") ? first : now.minus(Duration.ofHours(30 + random.nextInt(500))));
        }
    }

    private void history(ContactId id, Contact contact) {
        Instant last = contact.lastContactAt();
        Instant first = contact.firstContactAt();
        if (last == null || first == null) {
            return;
        }
        happened(
                id,
                InteractionKind.LETTER,
                first,
                "Hinges for " + contact.company().name());
        switch (contact.stage()) {
            case "REPLIED" -> happened(id, InteractionKind.REPLY, last, "“please send your price list for 2,000 sets”");
            case "QUOTED" -> {
                happened(id, InteractionKind.REPLY, last.minus(Duration.ofDays(1)), "“please quote 5,000 sets CIF”");
                happened(id, InteractionKind.QUOTATION, last, "Quotation Q-" + (2000 + id.value()) + " sent");
            }
            case "SAMPLE" -> happened(id, InteractionKind.SAMPLE, last, "Two samples sent by courier");
            case "NEGOTIATING" -> happened(id, InteractionKind.CALL, last, "Talked about payment terms");
            default -> happened(id, InteractionKind.LETTER, last, "Following up on the hinges");
        }
        if (random.nextInt(4) == 0) {
            followUps.add(
                    new FollowUp(
                            0,
                            id,
                            now.plus(Duration.ofDays(random.nextInt(20) - 5)),
                            "Ask whether the sample arrived",
                            FollowUpWay.ANY,
                            null),
                    now);
        }
    }

    private void happened(ContactId id, InteractionKind kind, Instant at, String summary) {
        timeline.add(new Interaction(0, id, kind, at, summary, null), now);
    }

    private Market market() {
        int throwOf = random.nextInt(markets.stream().mapToInt(Market::weight).sum());
        for (Market market : markets) {
            throwOf -= market.weight;
            if (throwOf < 0) {
                return market;
            }
        }
        return markets.getFirst();
    }

    private String firm(Market market, String family, int number) {
        String form = pick(market.forms);
        String word = pick(market.firms);
        if (form.equals("株式会社")) {
            return form + word;
        }
        boolean named = random.nextBoolean() && !word.contains(" ") && !market.country.equals("HK");
        String town = pick(market.cities).split("=")[0];
        String core = named ? family + " " + word : number % 3 == 0 ? word + " " + town : word + " " + family;
        return core + " " + form;
    }

    private static String local(String given, String family, int number) {
        String first = ascii(given);
        String last = ascii(family);
        return switch (number % 3) {
            case 0 -> first + "." + last;
            case 1 -> first.charAt(0) + "." + last;
            default -> first;
        };
    }

    /// Latin letters and digits only, as domains are made of names; Chinese by pinyin.
    private static String ascii(String text) {
        StringBuilder plain = new StringBuilder();
        String folded = SearchTokens.fold(text.toLowerCase(Locale.ROOT));
        folded.codePoints().forEach(character -> {
            if (character < 0x80 && Character.isLetterOrDigit(character)) {
                plain.appendCodePoint(character);
            } else if (Character.isIdeographic(character)) {
                plain.append(Pinyin.of(character));
            } else if (character == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != '-') {
                plain.append('-');
            }
        });
        String name = plain.toString().replaceAll("-+$", "");
        return name.isEmpty() ? "buyer" : name;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<Market> markets() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleBook.class.getResourceAsStream("sample-markets.tsv")),
                StandardCharsets.UTF_8))) {
            List<Market> markets = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    markets.add(market(line.split("\t")));
                }
            }
            return markets;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Market market(String[] cells) {
        return new Market(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3],
                list(cells[4]),
                list(cells[5]),
                list(cells[6]),
                list(cells[7]),
                list(cells[8]));
    }

    private static List<String> list(String cell) {
        return List.of(cell.split("\\|"));
    }
}
