package app.tradewind.intake.page;

import app.tradewind.market.Countries;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a postal address in lines, with its city and country.
final class Places {

    private static final Set<String> SOLD_TO_ALL = Set.of(
            "io", "co", "me", "tv", "ai", "cc", "ws", "fm", "to", "gg", "ly", "vc", "bz", "pw", "la", "so", "sh", "ac",
            "eu", "su", "am", "st", "nu", "tk", "ml", "ga", "cf", "gq", "biz", "info");
    private static final String CITY = "\\p{Lu}[\\p{L}\\p{M}.'’/() -]{1,40}+";
    /// 20457 Hamburg; D-20457 Hamburg; CH-8005 Zürich; 1012 AB Amsterdam; 08001 Barcelona; 00-001 Warszawa; 110 00
    /// Praha.
    private static final Pattern POSTCODE_CITY = Pattern.compile(
            "(?<![\\p{L}\\d])(?:([A-Z]{1,2})[- ])?(\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}|\\d{4,6})(?!\\d) {1,2}("
                    + CITY + ")");
    private static final Pattern CITY_STATE_ZIP = Pattern.compile("(" + "\\p{Lu}[\\p{L}.' -]{1,30}"
            + "), ?([A-Z]{2})\\.? {1,2}(\\d{5}(?:-\\d{4})?(?!\\d)|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)");
    private static final Pattern BRITISH =
            Pattern.compile("(?<![A-Z\\d])[A-Z]{1,2}\\d[A-Z\\d]? {0,2}\\d[A-Z]{2}(?![A-Z\\d])");
    private static final Pattern JAPANESE =
            Pattern.compile("〒\\s?\\d{3}[-－]\\d{4}|\\p{IsHan}{2,3}[都道府県]\\p{IsHan}{1,5}[市区郡]");
    private static final Pattern CHINESE =
            Pattern.compile("\\p{IsHan}{2,8}(?:省|自治区|市)\\p{IsHan}{0,12}(?:市|区|县|镇).{0,40}(?:路|街|道|号|楼|园|村)");
    private static final Pattern HAN_CITY = Pattern.compile("(?:省|自治区|^|[\\s：:都道府県国])(\\p{IsHan}{1,4}[市])");
    private static final Pattern KANJI_CITY = Pattern.compile("[都道府県](\\p{IsHan}{1,5}?[市区])");
    private static final Pattern STREET = Pattern.compile("(?=.*\\p{L}).{3,80}+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s{0,2}[,，;|•·–—]\\s{0,2}|\\s-\\s");
    private static final Pattern DIALLED = Pattern.compile("\\+\\s?\\d|(?i:\\b(?:tel|fax|phone|mob|fon|iban|vat)\\b)");
    private static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
            "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
            "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR");
    private static final Set<String> SHORT = Set.of("USA", "UAE", "UK", "U.K", "PRC", "KSA");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("D", "DE"),
            Map.entry("DE", "DE"),
            Map.entry("A", "AT"),
            Map.entry("AT", "AT"),
            Map.entry("CH", "CH"),
            Map.entry("F", "FR"),
            Map.entry("FR", "FR"),
            Map.entry("I", "IT"),
            Map.entry("IT", "IT"),
            Map.entry("NL", "NL"),
            Map.entry("B", "BE"),
            Map.entry("BE", "BE"),
            Map.entry("DK", "DK"),
            Map.entry("SE", "SE"),
            Map.entry("S", "SE"),
            Map.entry("E", "ES"),
            Map.entry("ES", "ES"),
            Map.entry("L", "LU"),
            Map.entry("PL", "PL"),
            Map.entry("CZ", "CZ"));

    private final Countries countries = new Countries();
    private final Map<String, Optional<String>> asked = new HashMap<>();
    private final Set<String> codes = Set.copyOf(countries.all());

    boolean isCountry(String text) {
        return country(text).isPresent();
    }

    Optional<String> country(String text) {
        String plain = text.strip().replaceAll("[.。]$", "");
        boolean small = plain.length() < 4 && !SHORT.contains(plain) || plain.length() > 50;
        return small ? Optional.empty() : asked.computeIfAbsent(plain, countries::find);
    }

    /// The country of a domain, empty for one that is sold to all.
    Optional<String> ofDomain(String domain) {
        String end = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String code = end.equals("UK") ? "GB" : end;
        return SOLD_TO_ALL.contains(end.toLowerCase(Locale.ROOT)) || !codes.contains(code)
                ? Optional.empty()
                : Optional.of(code);
    }

    /// Puts the first postal address of the lines into `contact`.
    void read(List<String> lines, Labels labels, FoundContact contact) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<Labels.Labelled> labelled =
                    labels.begin(lines.get(i)).filter(found -> found.label() == Labels.Label.ADDRESS);
            if (labelled.isPresent()) {
                labelled(lines, i, labelled.get().rest(), contact);
            } else {
                unlabelled(lines, i, contact);
            }
            if (contact.has(Part.POSTAL_ADDRESS)) {
                countryNear(lines, i, contact);
                return;
            }
        }
    }

    private void labelled(List<String> lines, int at, String rest, FoundContact contact) {
        StringBuilder address = new StringBuilder(rest);
        int last = Math.min(lines.size(), at + 4);
        for (int i = at + 1; i < last && (address.isEmpty() || isCode(lines.get(i)) || isCountry(lines.get(i))); i++) {
            address.append(address.isEmpty() ? "" : ", ").append(lines.get(i));
        }
        String whole = address.toString().strip();
        if (whole.length() > 5
                && whole.length() < 250
                && whole.indexOf('@') < 0
                && whole.chars().anyMatch(c -> Character.isDigit(c) || c > 0x590)) {
            contact.put(Part.POSTAL_ADDRESS, whole);
            city(whole, contact);
        }
    }

    /// A number to call stands in no postal address.
    private static boolean isCode(String line) {
        return line.length() < 200
                && !DIALLED.matcher(line).find()
                && (POSTCODE_CITY.matcher(line).find()
                        || CITY_STATE_ZIP.matcher(line).find()
                        || BRITISH.matcher(line).find()
                        || JAPANESE.matcher(line).find()
                        || CHINESE.matcher(line).find());
    }

    private void unlabelled(List<String> lines, int at, FoundContact contact) {
        String line = lines.get(at);
        if (line.length() > 200 || line.indexOf('@') >= 0) {
            return;
        }
        String[] parts = SEPARATOR.split(line);
        if (!isCode(line)) {
            endsInCountry(line, parts, contact);
            return;
        }
        boolean han = line.codePoints().filter(Character::isIdeographic).count() > 4;
        boolean whole = han
                || parts.length > 1 && line.chars().filter(Character::isDigit).count() > 4;
        String street = whole || at == 0 ? "" : above(lines, at);
        boolean fits = STREET.matcher(street).matches()
                && street.chars().anyMatch(Character::isDigit)
                && street.indexOf('@') < 0
                && !DIALLED.matcher(street).find();
        contact.put(Part.POSTAL_ADDRESS, fits ? street + ", " + line : withoutFirm(line));
        city(line, contact);
    }

    /// “Ort:” may stand between a street and its town.
    private static String above(List<String> lines, int at) {
        String above = lines.get(at - 1);
        return above.endsWith(":") && at > 1 ? lines.get(at - 2) : above;
    }

    private static String withoutFirm(String line) {
        Matcher between = SEPARATOR.matcher(line);
        return between.find() && CardReader.isCompany(line.substring(0, between.start()))
                ? line.substring(between.end())
                : line;
    }

    /// Not every country has postal codes: “Office 204, Al Maktoum Road, Deira, Dubai, UAE”.
    private void endsInCountry(String line, String[] parts, FoundContact contact) {
        boolean address = parts.length > 2
                && parts.length < 10
                && line.chars().anyMatch(Character::isDigit)
                && !DIALLED.matcher(line).find()
                && isCountry(parts[parts.length - 1]);
        if (address) {
            String city = parts[parts.length - 2].strip();
            contact.put(Part.POSTAL_ADDRESS, withoutFirm(line));
            contact.put(Part.CITY, city.matches("\\p{Lu}[\\p{L}\\p{M} '’.-]{2,30}") && city.length() > 2 ? city : "");
        }
    }

    private void city(String line, FoundContact contact) {
        Matcher american = CITY_STATE_ZIP.matcher(line);
        if (american.find()) {
            contact.put(Part.CITY, lastWords(american.group(1)));
            contact.put(Part.REGION, american.group(2));
            boolean canadian = Character.isLetter(american.group(3).charAt(0));
            contact.put(Part.COUNTRY, canadian ? "CA" : STATES.contains(american.group(2)) ? "US" : "");
            return;
        }
        Matcher code = POSTCODE_CITY.matcher(line);
        if (code.find()) {
            String city =
                    code.group(3).split(" {2,}| - |\\(| Tel| Fax| Phone", 2)[0].strip();
            contact.put(Part.CITY, withoutCountry(city));
            if (code.group(1) != null && PREFIXES.containsKey(code.group(1))) {
                contact.put(Part.COUNTRY, PREFIXES.getOrDefault(code.group(1), ""));
            }
            return;
        }
        Matcher kanji = KANJI_CITY.matcher(line);
        Matcher han = HAN_CITY.matcher(line);
        if (line.indexOf('省') > 0 || line.contains("自治区")) {
            contact.put(Part.COUNTRY, "CN");
        }
        if (kanji.find()) {
            contact.put(Part.COUNTRY, JAPANESE.matcher(line).find() ? "JP" : "");
            contact.put(Part.CITY, kanji.group(1));
        } else if (han.find()) {
            contact.put(Part.CITY, han.group(1));
        } else if (BRITISH.matcher(line).find()) {
            String[] parts = SEPARATOR.split(BRITISH.matcher(line).replaceFirst(""));
            String last = parts[parts.length - 1].strip();
            contact.put(Part.CITY, last.matches("\\p{Lu}[\\p{L} '-]{2,30}") && !isCountry(last) ? last : "");
        }
    }

    /// “Hamburg Germany”, but not “Ciudad de México”.
    private String withoutCountry(String city) {
        int space = city.lastIndexOf(' ');
        boolean country = space > 0
                && isCountry(lastWord(city))
                && !city.substring(0, space).matches(".*\\b(?:de|of|di|d|do|da)");
        return country ? city.substring(0, space) : city;
    }

    private static String lastWords(String text) {
        int comma = text.lastIndexOf(',');
        return (comma < 0 ? text : text.substring(comma + 1)).strip();
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private void countryNear(List<String> lines, int at, FoundContact contact) {
        if (contact.has(Part.COUNTRY)) {
            return;
        }
        for (int i = at; i < Math.min(lines.size(), at + 4); i++) {
            String[] parts = SEPARATOR.split(lines.get(i));
            for (int p = parts.length - 1; p >= 0 && parts.length < 12; p--) {
                Optional<String> country = country(parts[p]).or(() -> Optional.empty());
                String word = lastWord(parts[p].strip());
                Optional<String> found = country.isPresent() || i > at ? country : country(word);
                if (found.isPresent()) {
                    contact.put(Part.COUNTRY, found.get());
                    return;
                }
            }
        }
    }
}
