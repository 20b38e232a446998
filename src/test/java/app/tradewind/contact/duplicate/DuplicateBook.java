package app.tradewind.contact.duplicate;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.store.Database;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Fills a book with made-up buyers among whom some stand twice, each with a slip as people and programs make them;
/// and with people who only look alike: brothers, colleagues at one switchboard or one info@, namesakes at free
/// mailboxes, branches of a firm. The same for the same seed.
final class DuplicateBook {

    /// The ways in which somebody comes into a book twice.
    enum Slip {
        CAPITALS,
        ACCENTS_LOST,
        NAME_ORDER,
        FAMILY_NAME_MISSPELT,
        PHONE_WRITTEN_OTHERWISE,
        INITIAL_AND_LEGAL_FORM,
        ROLE_ADDRESS,
        NICKNAME,
        PINYIN,
        FIRM_MISSPELT,
        NAME_MISSING,
        FREE_MAILBOX,
        MAILBOX_TAG,
        ADDRESS_MISSPELT,
        UMLAUT_AS_UE
    }

    private record Culture(
            String country,
            String dial,
            List<String> given,
            List<String> family,
            List<String> cities,
            List<String> forms) {}

    private record Firm(String name, String domain, Culture culture, String city, String phone, boolean sharedBox) {}

    private record Someone(String given, String family, Firm firm, String address, String phone, boolean ownPhone) {}

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final List<Culture> CULTURES = List.of(
            new Culture(
                    "DE",
                    "+4940",
                    words(
                            "Anna Jürgen Björn Katrin Stefan Ute Lena Markus Robert Wilhelm Elisabeth Jörg Günther Sabine Petra Holger Nicole Alexander Katharina Heinrich Dirk Silke"),
                    words(
                            "Schmidt Müller Weber Krüger Hoffmann Böhm Lange Vogt Schäfer Köhler Brandt Größmann Lindemann Petersen Hartwig Dörfler Büchner Reinhardt Stahlberg Wüstenhagen Ostermann Kirchhoff Möllendorf Tiedemann"),
                    words("Hamburg München Köln Stuttgart Bremen Kassel"),
                    words("GmbH|GmbH & Co. KG|KG|AG")),
            new Culture(
                    "US",
                    "+1212",
                    words(
                            "Mary Dana Robert William Elizabeth Kevin Grace Michael Jennifer Thomas Catherine Richard Margaret Edward Susan Benjamin Patricia Daniel Rebecca Charles Ashley Brandon"),
                    words(
                            "Collins Whitfield Delgado Carter Brooks Hayes Porter Sutherland Lindqvist Abernathy Kowalczyk Pemberton Fitzgerald Okafor Thornton Castellano Brannigan Holloway Vandermeer Ridgeway Sheffield Montague"),
                    words("Chicago Denver Austin Portland Boston Atlanta"),
                    words("LLC|Inc.|Corp.|Co.")),
            new Culture(
                    "GB",
                    "+4420",
                    words(
                            "Tom Asha Fiona Owen Harriet Imran Sean Nia Andrew Victoria James Matthew Joseph Samuel Nicholas Abigail Gareth Rhys Deborah Anthony"),
                    words(
                            "Patel Hughes Clarke Byrne Osborne Khan Wright Fraser Cholmondeley Blackwood Ashworth Entwistle Haversham Llewellyn Pritchard Kingsley Winterbourne Thistlewood Marchbanks Dunwoody"),
                    words("London Leeds Manchester Bristol Cardiff Derby"),
                    words("Ltd|LLP|plc")),
            new Culture(
                    "BR",
                    "+5511",
                    words(
                            "João José Mariana Thiago Fernanda Rafael Luíza Antônio Gabriela Eduardo Patrícia Márcio Conceição Vinícius Débora Sérgio"),
                    words(
                            "Pereira Oliveira Souza Almeida Barbosa Ribeiro Gonçalves Magalhães Figueiredo Vasconcelos Guimarães Araújo Brandão Cavalcanti Montenegro Bittencourt"),
                    words("Curitiba Manaus Recife Salvador Campinas"),
                    words("Ltda|S.A.|ME")),
            new Culture(
                    "FR",
                    "+331",
                    words(
                            "Chloé Étienne Léa Benoît Maëlle Julien François Thérèse Hélène Frédéric Jérôme Anaïs Gaëlle Mathieu Stéphane Cécile"),
                    words(
                            "Dupont Lefèvre Moreau Girard Fournier Mercier Châtelain Beaumont Rousselot Delacroix Villeneuve Charbonnier Desmarais Guérin Marchand Bonnefoy"),
                    words("Paris Lyon Nantes Lille Rennes"),
                    words("SARL|SAS|SA")),
            new Culture(
                    "CN",
                    "+8621",
                    words("伟 芳 秀英 敏 静 志远 建国 晓明 海燕 丽华 国强 文博 子轩 雨桐 思远 永强"),
                    words("张 王 李 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗"),
                    words("Shanghai Ningbo Shenzhen Guangzhou Qingdao"),
                    words("Co., Ltd.|Trading Co., Ltd.|Imp. & Exp. Co., Ltd.")),
            new Culture(
                    "AE",
                    "+9714",
                    words(
                            "Omar Layla Yousef Fatima Rashid Noor Ahmed Mohammed Khalid Aisha Ibrahim Hussein Saeed Tariq Mariam Hassan"),
                    words(
                            "Haddad Mansoori Rahimi Khalil Nasser Aziz Suwaidi Qureshi Farouk Shamsi Ketbi Mazrouei Zaabi Hammadi Dhaheri Kaabi"),
                    words("Dubai Sharjah Ajman Fujairah"),
                    words("FZE|LLC|Est.")),
            new Culture(
                    "TR",
                    "+90212",
                    words("Elif Mehmet Ayşe Emre Zeynep Can Özlem Uğur Gülşen İbrahim Şule Çağlar Yiğit Büşra"),
                    words(
                            "Özdemir Yılmaz Kaya Şahin Demir Çelik Öztürk Aydın Karadağ Gündoğdu Türkoğlu Albayrak Koçyiğit Sönmez"),
                    words("İzmir Bursa Ankara Konya"),
                    words("AŞ|Ltd. Şti.")));
    private static final List<String> TRADES = words(
            "Hardware Kitchens Interiors Trading Doors Cabinets Joinery Supplies Imports Fittings Furniture Timber Metalwork Lighting Ceramics Textiles Plumbing Fixtures Glazing Tools Machinery Fasteners Appliances Decor Outdoor");
    private static final List<String> BEGINNINGS = words(
            "Har Lin Wes Nor Bel Cas Dor Fer Gal Hol Ker Lan Mar Ost Pel Ros San Tor Ven Wil Zan Bran Cor Del Eber Fal Gren Hal Jas Kol");
    private static final List<String> MIDDLES = words("bo mi ta ve lo ri na du se ka no le pa ru go fi");
    private static final List<String> ENDS =
            words("ria ton berg dale feld wick more stad ville mark stein burn holm port ford lund");
    private static final List<String> FREE = words("gmail.com outlook.com yahoo.com gmx.de 163.com hotmail.com");

    private final Random random;
    private final ContactRepository contacts;
    private final Set<String> domains = new HashSet<>();
    private final Set<String> mailboxes = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Map<Slip, Set<String>> bySlip = new HashMap<>();

    private DuplicateBook(Database database, long seed) {
        random = new Random(seed);
        contacts = new ContactRepository(database);
    }

    /// The pairs that are one person, by ids as [PersonRepository#pair] writes them.
    record Truth(Set<String> pairs, Map<Slip, Set<String>> bySlip) {}

    /// @param count contacts in all
    /// @param planted how many of them stand a second time
    static Truth fill(Database database, int count, int planted, long seed) {
        DuplicateBook book = new DuplicateBook(database, seed);
        book.contacts.together(() -> book.fill(count, planted));
        return new Truth(book.pairs, book.bySlip);
    }

    private void fill(int count, int planted) {
        List<Someone> all = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        while (all.size() < count - planted) {
            for (Someone one : staff(firm(), count - planted - all.size())) {
                all.add(one);
                ids.add(add(one));
            }
        }
        Set<Integer> taken = new HashSet<>();
        while (taken.size() < planted) {
            int place = random.nextInt(all.size());
            Slip slip = Slip.values()[taken.size() % Slip.values().length];
            if (!taken.contains(place) && fits(slip, all.get(place))) {
                taken.add(place);
                long twin = plant(all.get(place), slip);
                String pair = PersonRepository.pair(ids.get(place), twin);
                pairs.add(pair);
                bySlip.computeIfAbsent(slip, _ -> new HashSet<>()).add(pair);
            }
        }
    }

    private Firm firm() {
        Culture culture = pick(CULTURES);
        String place = pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDS);
        String name = random.nextInt(4) == 0 ? pick(culture.family) : place;
        if (culture.country.equals("CN")) {
            name = pinyin(pick(culture.given)) + place.toLowerCase(Locale.ROOT);
            name = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        String full = name + " " + pick(TRADES);
        String slug = ascii(full).replace(" ", random.nextBoolean() ? "-" : "");
        String domain = slug + ".example";
        String city = pick(culture.cities);
        if (!domains.add(slug.replace("-", ""))) {
            domain = slug + "-" + ascii(city) + domains.size() + ".example";
        }
        return new Firm(
                full + " " + pick(culture.forms), domain, culture, city, phone(culture), random.nextInt(50) == 0);
    }

    /// One to six people; in every eighth firm a family, with brothers or sisters of one first letter among them.
    private List<Someone> staff(Firm firm, int most) {
        int size = Math.min(most, 1 + random.nextInt(6));
        boolean family = random.nextInt(8) == 0;
        String name = pick(firm.culture.family);
        Set<String> used = new HashSet<>();
        List<Someone> staff = new ArrayList<>();
        while (staff.size() < size) {
            String given = pick(firm.culture.given);
            String surname = family ? name : pick(firm.culture.family);
            if (used.add(given + surname) && !isHeld(given, surname, staff)) {
                Someone one = someone(given, surname, firm);
                if (one.address.startsWith("info@") || used.add(one.address)) {
                    staff.add(one);
                }
            }
        }
        return staff;
    }

    /// Two forms of one given name in one family would be one person to anybody.
    private static boolean isHeld(String given, String family, List<Someone> staff) {
        return staff.stream()
                .anyMatch(one -> one.family.equals(family)
                        && GivenNames.isSamePerson(NameFolding.word(one.given), NameFolding.word(given)));
    }

    private Someone someone(String given, String family, Firm firm) {
        int kind = random.nextInt(20);
        String address;
        if (kind == 0) {
            address = free(given, family);
        } else if (firm.sharedBox && kind < 8) {
            address = "info@" + firm.domain;
        } else {
            address = local(given, family, random.nextInt(3)) + "@" + firm.domain;
        }
        boolean own = random.nextInt(3) == 0;
        String shared = random.nextInt(3) == 0 ? "" : firm.phone;
        return new Someone(given, family, firm, address, own ? phone(firm.culture) : shared, own);
    }

    /// Nobody else has it: two people never have one mailbox at a free host.
    private String free(String given, String family) {
        String address = local(given, family, 0) + "@" + pick(FREE);
        while (!mailboxes.add(address)) {
            address = local(given, family, 0) + random.nextInt(999) + "@" + pick(FREE);
        }
        return address;
    }

    private long add(Someone one) {
        return add(name(one), one.firm.name, "www." + one.firm.domain, one.address, one.phone, one.firm);
    }

    private long add(String name, String company, String website, String address, String phone, Firm firm) {
        ContactEdit edit = new ContactEdit(ContactEdit.blank(), NOW)
                .set(Field.NAME, name)
                .set(Field.COMPANY, company)
                .set(Field.WEBSITE, website)
                .set(Field.ADDRESS, address)
                .set(Field.COUNTRY, firm.culture.country)
                .set(Field.CITY, firm.city)
                .set(Field.PHONE, phone);
        return contacts.add(edit.done(), NOW).value();
    }

    private static boolean fits(Slip slip, Someone one) {
        boolean han = one.firm.culture.country.equals("CN");
        boolean free = !one.address.endsWith(one.firm.domain);
        boolean role = one.address.startsWith("info@");
        return switch (slip) {
            case PINYIN -> han;
            case UMLAUT_AS_UE -> one.family.matches(".*[äöü].*") && one.firm.culture.country.equals("DE");
            case ACCENTS_LOST -> !ascii(one.family).equalsIgnoreCase(one.family) && !han;
            case NICKNAME -> NICKNAMES.containsKey(one.given);
            case FAMILY_NAME_MISSPELT -> !han && ascii(one.family).length() > 4;
            case INITIAL_AND_LEGAL_FORM -> !han;
            case MAILBOX_TAG, NAME_MISSING, ADDRESS_MISSPELT -> !han && !free && !role;
            case FREE_MAILBOX, PHONE_WRITTEN_OTHERWISE -> one.ownPhone;
            default -> !free && !role;
        };
    }

    private static final Map<String, String> NICKNAMES = Map.ofEntries(
            Map.entry("Robert", "Bob"),
            Map.entry("William", "Bill"),
            Map.entry("Elizabeth", "Liz"),
            Map.entry("Michael", "Mike"),
            Map.entry("Jennifer", "Jenny"),
            Map.entry("Thomas", "Tom"),
            Map.entry("Catherine", "Kate"),
            Map.entry("Richard", "Rick"),
            Map.entry("Margaret", "Peggy"),
            Map.entry("Edward", "Ted"),
            Map.entry("Susan", "Sue"),
            Map.entry("Benjamin", "Ben"),
            Map.entry("Patricia", "Trish"),
            Map.entry("Daniel", "Dan"),
            Map.entry("Rebecca", "Becky"),
            Map.entry("Charles", "Chuck"),
            Map.entry("Andrew", "Andy"),
            Map.entry("Victoria", "Vicky"),
            Map.entry("James", "Jim"),
            Map.entry("Matthew", "Matt"),
            Map.entry("Joseph", "Joe"),
            Map.entry("Samuel", "Sam"),
            Map.entry("Nicholas", "Nick"),
            Map.entry("Deborah", "Debbie"),
            Map.entry("Anthony", "Tony"),
            Map.entry("Alexander", "Sascha"),
            Map.entry("Mohammed", "Muhammad"),
            Map.entry("Hussein", "Husain"),
            Map.entry("Fatima", "Fatma"));

    private long plant(Someone one, Slip slip) {
        Firm firm = one.firm;
        String site = "www." + firm.domain;
        String own = local(one.given, one.family, random.nextInt(3)) + "@" + firm.domain;
        String plain = ascii(one.given) + " " + ascii(one.family);
        return switch (slip) {
            case CAPITALS ->
                add(name(one).toUpperCase(Locale.ROOT), firm.name.toUpperCase(Locale.ROOT), "", one.address, "", firm);
            case ACCENTS_LOST -> add(title(plain), firm.name, "", "sales@" + firm.domain, "", firm);
            case NAME_ORDER -> add(one.family + ", " + one.given, firm.name, "", own, "", firm);
            case FAMILY_NAME_MISSPELT ->
                add(one.given + " " + misspelt(one.family), firm.name, site, misspeltLocal(own), "", firm);
            case PHONE_WRITTEN_OTHERWISE ->
                add(name(one), "", "", "", one.phone.replace("+", "00").replaceAll("(\\d{4})$", " $1"), firm);
            case INITIAL_AND_LEGAL_FORM ->
                add(one.given.substring(0, 1) + ". " + one.family, withoutForm(firm.name), site, own, "", firm);
            case ROLE_ADDRESS -> add(name(one), firm.name, site, "info@" + firm.domain, "", firm);
            case NICKNAME -> add(NICKNAMES.get(one.given) + " " + one.family, firm.name, site, own, "", firm);
            case PINYIN ->
                add(title(pinyin(one.given)) + " " + title(pinyin(one.family)), firm.name, site, own, "", firm);
            case FIRM_MISSPELT ->
                add(
                        name(one),
                        misspelt(firm.name.split(" ")[0]) + firm.name.substring(firm.name.indexOf(' ')),
                        "",
                        free(one.given, one.family),
                        "",
                        firm);
            case NAME_MISSING -> add("", "", "", local(one.given, one.family, 0) + "@" + firm.domain, "", firm);
            case FREE_MAILBOX -> add(name(one), "", "", free(one.given, one.family), one.phone, firm);
            case MAILBOX_TAG -> add(name(one), firm.name, "", one.address.replace("@", "+fair@"), "", firm);
            case ADDRESS_MISSPELT -> add(name(one), "", "", misspeltLocal(one.address), "", firm);
            case UMLAUT_AS_UE ->
                add(
                        one.given + " "
                                + one.family
                                        .replace("ä", "ae")
                                        .replace("ö", "oe")
                                        .replace("ü", "ue"),
                        firm.name,
                        "",
                        "einkauf@" + firm.domain,
                        "",
                        firm);
        };
    }

    private static String name(Someone one) {
        return one.firm.culture.country.equals("CN") ? one.family + one.given : one.given + " " + one.family;
    }

    private String misspelt(String word) {
        int place = 1 + random.nextInt(word.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, place) + word.substring(place + 1);
            case 1 -> word.substring(0, place) + word.charAt(place) + word.substring(place);
            default -> word.substring(0, place) + (char) ('b' + random.nextInt(20)) + word.substring(place + 1);
        };
    }

    private String misspeltLocal(String address) {
        int at = address.indexOf('@');
        return misspelt(address.substring(0, at)) + address.substring(at);
    }

    private static String withoutForm(String firm) {
        String[] words = firm.split(" ");
        return words[0] + " " + words[1];
    }

    private static String local(String given, String family, int kind) {
        String first = ascii(pinyin(given));
        String last = ascii(pinyin(family));
        return switch (kind) {
            case 0 -> first + "." + last;
            case 1 -> first.charAt(0) + last;
            default -> first;
        };
    }

    private static String pinyin(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints()
                .forEach(sign -> latin.append(
                        Character.isIdeographic(sign)
                                ? app.tradewind.contact.Pinyin.of(sign)
                                : Character.toString(sign)));
        return latin.toString();
    }

    private static String title(String name) {
        StringBuilder title = new StringBuilder(name);
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }

    private String phone(Culture culture) {
        return culture.dial + (1_000_000 + random.nextInt(8_999_999));
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replaceAll("[^A-Za-z0-9 -]", "")
                .toLowerCase(Locale.ROOT);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(text.contains("|") ? "\\|" : " "));
    }
}
