package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the recipient’s country wants to read in a letter, and what would be strange there.
///
/// Source: Directive 2000/31/EC art 6(a); Act 480/2004 §7 (CZ); 15 U.S.C. §7704(a)(5)(A)(i); Law 151/2020 art 17
/// (EG); Law 13/2016 art 22 (QA); ETA s.32 (TZ); Charter of the French Language (Quebec); POPIA regulation 6 (ZA).
final class CustomRules {

    private static final int OPENING = 3;

    /// Words by which a sentence says what is offered; in languages that have none here the rules are silent.
    private static final Map<String, Pattern> OFFERS = Map.of(
            "en",
                    words(
                            "offer|suppl(?:y|ies)|make|makes|produce|manufactur\\p{L}*|sell|export|provide|ship|ships|introduce|sample|samples|price|our|we"),
            "zh", words("提供|生产|制造|供应|出口|介绍|样品|报价|我们|我司|产品"),
            "es",
                    words(
                            "ofrec\\p{L}*|fabric\\p{L}*|suministr\\p{L}*|vend\\p{L}*|export\\p{L}*|present\\p{L}*|muestras?|precios?|nuestr\\p{L}*"),
            "de",
                    words(
                            "biet\\p{L}*|liefer\\p{L}*|fertig\\p{L}*|herstell\\p{L}*|produzier\\p{L}*|verkauf\\p{L}*|exportier\\p{L}*|muster|preis\\p{L}*|unser\\p{L}*|wir"),
            "fr",
                    words(
                            "propos\\p{L}*|offr\\p{L}*|fabri\\p{L}*|fourni\\p{L}*|vend\\p{L}*|export\\p{L}*|échantillons?|prix|notre|nos|nous"),
            "pt",
                    words(
                            "ofere\\p{L}*|fabric\\p{L}*|forne\\p{L}*|vend\\p{L}*|export\\p{L}*|apresent\\p{L}*|amostras?|preços?|noss\\p{L}*"),
            "ru",
                    words(
                            "предлаг\\p{L}*|произв\\p{L}*|поставл\\p{L}*|прода\\p{L}*|экспорт\\p{L}*|образ\\p{L}*|цен\\p{L}*|наш\\p{L}*|мы"),
            "ar", words("نعرض|نقدم|ننتج|نصنع|نورد|نصدر|عينات|عينتين|الأسعار|منتجاتنا|شحنة|شحناتنا"),
            "tr",
                    words(
                            "sun\\p{L}*|üret\\p{L}*|tedarik\\p{L}*|sat\\p{L}*|ihra[cç]\\p{L}*|numune\\p{L}*|fiyat\\p{L}*|biz|firmamız"),
            "cs", words("nabí[zd]\\p{L}*|vyráb\\p{L}*|dodáv\\p{L}*|prodáv\\p{L}*|vzork\\p{L}*|cen\\p{L}*"));
    private static final Map<String, Pattern> PURPOSE = Map.of(
            "en",
                    words(
                            "offer|introduce|present|propose|would like to|sell|marketing|promot\\p{L}*|supply|send you (?:samples|two samples|a quotation|prices?)"),
            "zh", words("介绍|推荐|提供|报价|推广|销售"),
            "fr", words("propos\\p{L}*|offr\\p{L}*|présent\\p{L}*|vend\\p{L}*"),
            "ar", words("نعرض|عرض|نقدم|تسويق|نود|أرسل إليكم|نسوق|نبيع"));
    private static final Map<String, Set<String>> FEASTS = Map.of(
            "(?i)\\bthanksgiving\\b", Set.of("US", "CA"),
            "(?i)\\b(?:fourth of july|4th of july)\\b", Set.of("US"),
            "(?i)\\beid mubarak\\b|\\bramadan\\b", MomentRules.MUSLIM,
            "(?i)\\bdiwali\\b", Set.of("IN", "NP", "SG", "MY", "MU", "FJ", "LK"),
            "(?i)\\bgolden week\\b", Set.of("JP", "CN"),
            "(?i)\\b(?:chuseok|seollal)\\b", Set.of("KR"));
    private static final Pattern FORM_FOUR =
            Pattern.compile("(?iu)form 4|protection of personal information act|\\bpopia?\\b");
    private static final Pattern DIRECT_MARKETING = Pattern.compile("(?iu)direct marketing");
    private static final Pattern CONSENT = Pattern.compile("(?iu)\\bconsent\\b");
    private static final Map<String, String> CURRENCIES = currencies();

    private CustomRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.ad-identifiable", CustomRules::identifiable,
                "content.purpose-eg-qa", CustomRules::purpose,
                "content.wrong-currency-unit", CustomRules::foreign,
                "content.quebec-french", CustomRules::quebec,
                "content.consent-form-za", CustomRules::formFour,
                "identity.tz-first", CustomRules::tanzania);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])|(?:" + han(alternatives) + ")");
    }

    /// Chinese writes no spaces, so its words have no bounds.
    private static String han(String alternatives) {
        return alternatives.codePoints().anyMatch(Character::isIdeographic) ? alternatives : "(?!)";
    }

    private static String language(Draft draft) {
        return Locale.forLanguageTag(draft.letter().language()).getLanguage();
    }

    private static String opening(Draft draft, int sentences) {
        List<String> all = HonestyRules.sentences(draft.text());
        // the greeting is a line of its own
        return String.join("\n", all.subList(0, Math.min(all.size(), sentences + 1)));
    }

    /// Who writes and what is offered shall be plain from the first three sentences.
    private static Answer identifiable(Facts facts) {
        Draft draft = facts.draft();
        boolean asked = facts.profile().isEea() || facts.profile().is("US", "RU", "TR");
        if (draft == null || !facts.isOffer() || !asked) {
            return Answer.PASS;
        }
        Pattern offers = OFFERS.get(language(draft));
        String opening = opening(draft, OPENING);
        boolean goods = facts.sender().identity().products().stream()
                .anyMatch(product -> Draft.folded(opening).contains(Draft.folded(product)));
        return Answer.failIf(
                offers != null && !goods && !offers.matcher(opening).find());
    }

    private static Answer purpose(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isOffer() || !facts.profile().is("EG", "QA")) {
            return Answer.PASS;
        }
        Pattern purpose = PURPOSE.get(language(draft));
        if (purpose == null) {
            return Answer.unknown();
        }
        return Answer.failIf(!purpose.matcher(draft.text()).find());
    }

    private static Answer foreign(Facts facts) {
        Draft draft = facts.draft();
        String country = facts.profile().isDefault()
                ? facts.contact().where().country()
                : facts.profile().code();
        if (draft == null || country == null) {
            return Answer.PASS;
        }
        for (Map.Entry<String, Set<String>> feast : FEASTS.entrySet()) {
            Matcher named = Pattern.compile(feast.getKey()).matcher(draft.text());
            if (named.find() && !feast.getValue().contains(country)) {
                return Answer.fail(named.group()).at(Part.body(named.start(), named.end()));
            }
        }
        Matcher money = Pattern.compile("\\b([A-Z]{3}) ?\\d|\\d ?([A-Z]{3})\\b").matcher(draft.text());
        while (money.find()) {
            String code = money.group(1) != null ? money.group(1) : money.group(2);
            String home = CURRENCIES.get(code);
            if (home != null && !home.equals(country)) {
                return Answer.fail(code).at(Part.body(money.start(), money.end()));
            }
        }
        return Answer.PASS;
    }

    /// Currencies of one country that no trade uses elsewhere, by their codes.
    private static Map<String, String> currencies() {
        Set<String> common = Set.of("USD", "EUR", "CNY", "GBP", "CHF", "JPY", "HKD", "SGD", "XAF", "XOF");
        Map<String, String> homes = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(Locale.of("", country));
            if (currency != null && !common.contains(currency.getCurrencyCode())) {
                homes.merge(currency.getCurrencyCode(), country, (_, _) -> "");
            }
        }
        homes.values().removeIf(String::isEmpty);
        return Map.copyOf(homes);
    }

    private static Answer quebec(Facts facts) {
        Draft draft = facts.draft();
        String region = Draft.folded(facts.contact().where().region()).replace('é', 'e');
        boolean quebec = facts.profile().is("CA")
                && Set.of("qc", "quebec", "ca qc", "pq").contains(region);
        return Answer.failIf(draft != null
                && quebec
                && facts.isCommercial()
                && language(draft).equals("en"));
    }

    private static Answer formFour(Facts facts) {
        Draft draft = facts.draft();
        boolean request = facts.profile().is("ZA") && facts.letterKind() == LetterKind.CONSENT_REQUEST;
        if (draft == null || !request) {
            return Answer.PASS;
        }
        boolean whole = FORM_FOUR.matcher(draft.text()).find()
                && DIRECT_MARKETING.matcher(draft.text()).find()
                && CONSENT.matcher(draft.text()).find();
        return Answer.failIf(!whole);
    }

    private static Answer tanzania(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isOffer() || !facts.profile().is("TZ")) {
            return Answer.PASS;
        }
        String opening = Draft.folded(opening(draft, 2));
        boolean named = java.util.stream.Stream.of(
                        facts.sender().name(), facts.sender().identity().company())
                .map(Draft::folded)
                .anyMatch(name -> !name.isEmpty() && opening.contains(name));
        Pattern offers = OFFERS.get(language(draft));
        boolean offered = offers == null || offers.matcher(opening).find();
        return Answer.failIf(!named || !offered);
    }
}
