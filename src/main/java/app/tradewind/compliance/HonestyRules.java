package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a letter claims, and what it pretends.
///
/// Source: 15 U.S.C. §7704(a)(1) and (2); RCW 19.190.020 (Washington); Directives 2005/29/EC, 2006/114/EC and (EU)
/// 2024/825.
final class HonestyRules {

    private static final int SHORTEST = 4;
    private static final int LONGEST_FIRM = 6;
    private static final Pattern ENTICING = Pattern.compile(
            "(?iu)\\b(?:you(?:['’]ve)? (?:have )?won|prize|your (?:order|invoice|payment|account)|invoice (?:no|#|\\d)|payment (?:due|received|overdue)"
                    + "|security alert|account (?:suspended|verification)|overdue)\\b|中奖|您的订单|付款通知|账户异常|\\bIhre (?:Bestellung|Rechnung|Zahlung)\\b"
                    + "|\\bsu (?:pedido|factura|pago)\\b|\\bvotre (?:commande|facture|paiement)\\b");
    private static final Pattern URGENT = Pattern.compile(
            "(?iu)\\b(?:last chance|today only|only today|expires? (?:soon|today|tonight)|final notice|act now|limited[- ]time|hurry|before it['’]s too late"
                    + "|nur heute|letzte chance|última oportunidad|solo hoy|dernière chance|aujourd['’]hui seulement)\\b|最后机会|仅限今日|限时");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}\\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}* \\d{1,2}|\\b\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}月\\d{1,2}日");
    private static final Pattern PRETENDED = Pattern.compile(
            "(?iu)\\b(?:as (?:we )?(?:discussed|agreed|talked)|as per our (?:call|conversation|meeting|agreement)"
                    + "|(?:following up|further to|after|thank you for) (?:on )?our (?:call|conversation|meeting|phone call)"
                    + "|(?:regarding|about) your (?:order|purchase order|po)\\b|your (?:recent )?order (?:no|#|\\d)"
                    + "|(?:was |were )?(?:referred|recommended|introduced) (?:to you |to me )?by|gave me your (?:name|address|contact)"
                    + "|wie (?:telefonisch )?besprochen|laut unserem gespräch|como (?:lo )?hablamos|comme convenu|suite à notre (?:entretien|conversation))"
                    + "|正如我们(?:之前)?(?:讨论|商定|约定)|上次通话|您的订单号");
    private static final Pattern CLAIM = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:the best (?:price|quality|supplier|factory|products?)|best (?:price|quality)s? (?:in|guaranteed)|no\\.? ?1\\b|number one"
                    + "|100 ?%(?! (?:cotton|wool|silk|linen|polyester|recycled|inspect|inspection|tested|baumwolle|wolle|algodón|coton))|(?:the )?cheapest|lowest prices?"
                    + "|der beste|die beste|el mejor|la mejor|le meilleur|la meilleure|günstigste[rn]?|más barato|moins cher)(?![\\p{L}])|全网最低|第一品牌|最便宜|质量最好");
    private static final Pattern CERTIFIED = Pattern.compile(
            "(?iu)\\b(?:(?:CE|FDA|ISO(?: ?\\d{4,5})?|UL|FSC|GOTS|BSCI)[- ](?:certifi(?:ed|cate|cation)|approved|zertifizier\\p{L}*)"
                    + "|certificad[oa]s? (?:CE|FDA|ISO)|certifié(?:e|s|es)? (?:CE|FDA|ISO))|(?:CE|FDA|ISO ?\\d{0,5})\\s?认证");
    private static final Pattern GREEN = Pattern.compile(
            "(?iu)\\b(?:eco[- ]?friendly|environment(?:ally)?[- ]friendly|green (?:product|material|choice)s?|carbon[- ]neutral|climate[- ]neutral|sustainable|biodegradable"
                    + "|umweltfreundlich\\p{L}*|klimaneutral\\p{L}*|nachhaltig\\p{L}*|ecológic[oa]s?|sostenibles?|écologiques?|neutres? en carbone)\\b|环保|碳中和");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?。！？\\n]+(?:[.!?。！？]+|\\n|$)");

    private HonestyRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.subject-misleading", HonestyRules::subject,
                "content.false-urgency", HonestyRules::urgency,
                "content.claims", HonestyRules::claims,
                "content.green-claims", HonestyRules::green,
                "content.confidential-third", HonestyRules::customers,
                "identity.no-impersonation", HonestyRules::pretended);
    }

    /// The sentences of the visible text; a line is one.
    static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .filter(sentence -> sentence.chars().anyMatch(Character::isLetter))
                .toList();
    }

    private static Answer subject(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isOffer() || draft.subject().isBlank()) {
            return Answer.PASS;
        }
        Matcher enticing = ENTICING.matcher(draft.subject());
        if (enticing.find()) {
            return Answer.fail(enticing.group()).at(Part.subject(enticing.start(), enticing.end()));
        }
        String body = draft.folded();
        List<String> words = Stream.of(Draft.folded(draft.subject()).split(" "))
                .filter(word -> word.length() >= SHORTEST || word.codePoints().anyMatch(Character::isIdeographic))
                .toList();
        boolean found = words.isEmpty() || words.stream().anyMatch(word -> occurs(word, body));
        return found
                ? Answer.PASS
                : Answer.fail(draft.subject())
                        .at(Part.subject(0, draft.subject().length()));
    }

    /// A word whose ending may differ; of Han characters, any two that stand together.
    private static boolean occurs(String word, String body) {
        if (word.codePoints().anyMatch(Character::isIdeographic)) {
            return word.length() < 2
                    || java.util.stream.IntStream.range(0, word.length() - 1)
                            .anyMatch(i -> body.contains(word.substring(i, i + 2)));
        }
        return body.contains(word.length() > SHORTEST + 1 ? word.substring(0, word.length() - 2) : word);
    }

    /// A date makes it a fact; in Washington the date is asked for in any case.
    private static Answer urgency(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        Matcher subject = URGENT.matcher(draft.subject());
        if (subject.find()) {
            return dated(draft)
                    ? Answer.PASS
                    : Answer.fail(subject.group()).at(Part.subject(subject.start(), subject.end()));
        }
        Matcher body = URGENT.matcher(draft.text());
        return body.find() && !dated(draft)
                ? Answer.fail(body.group()).at(Part.body(body.start(), body.end()))
                : Answer.PASS;
    }

    private static boolean dated(Draft draft) {
        return DATE.matcher(draft.subject() + "\n" + draft.text()).find();
    }

    /// A certificate is proven by a file, a link or its number.
    private static Answer claims(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial()) {
            return Answer.PASS;
        }
        Matcher claim = CLAIM.matcher(draft.text());
        if (claim.find()) {
            return Answer.fail(claim.group()).at(Part.body(claim.start(), claim.end()));
        }
        Matcher certified = CERTIFIED.matcher(draft.text());
        boolean proven = !draft.files().isEmpty()
                || draft.links().stream().anyMatch(link -> link.target().startsWith("http"))
                || Pattern.compile("(?:\\b[Nn][Oo]\\.|\\b[Nn]r\\.?|\\b[Nn][º°]|编号|#)\\s?[A-Z0-9/-]*\\d")
                        .matcher(draft.text())
                        .find();
        return certified.find() && !proven
                ? Answer.fail(certified.group()).at(Part.body(certified.start(), certified.end()))
                : Answer.PASS;
    }

    private static Answer green(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.profile().isEeaOrUk()) {
            return Answer.PASS;
        }
        return sentences(draft.text()).stream()
                .filter(sentence -> sentence.chars().noneMatch(Character::isDigit))
                .map(GREEN::matcher)
                .filter(Matcher::find)
                .map(found -> Answer.fail(found.group()))
                .findFirst()
                .orElse(Answer.PASS);
    }

    /// The names of firms that bought, looked up by every row of one to six words of the letter.
    private static Answer customers(Facts facts) {
        Draft draft = facts.draft();
        Set<String> customers = facts.sender().told().customers();
        if (draft == null || customers.isEmpty() || !facts.isOffer()) {
            return Answer.PASS;
        }
        String own = Draft.folded(facts.contact().company().name());
        String[] words = draft.folded().split(" ");
        for (int from = 0; from < words.length; from++) {
            StringBuilder row = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + LONGEST_FIRM); to++) {
                row.append(row.isEmpty() ? "" : " ").append(words[to]);
                String name = row.toString();
                if (customers.contains(name) && !name.equals(own)) {
                    return Answer.fail(name.toUpperCase(Locale.ROOT));
                }
            }
        }
        return Answer.PASS;
    }

    /// Words of an earlier meeting are honest where the book knows of one.
    private static Answer pretended(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || facts.letterKind() != LetterKind.FIRST || isKnown(facts)) {
            return Answer.PASS;
        }
        Matcher words = PRETENDED.matcher(draft.text());
        return words.find() ? Answer.fail(words.group()).at(Part.body(words.start(), words.end())) : Answer.PASS;
    }

    private static boolean isKnown(Facts facts) {
        return facts.contact().lastContactAt() != null
                || facts.contact().firstContactAt() != null
                || facts.history().letters().repliedAt() != null
                || facts.relation().lastPurchaseAt() != null
                || facts.relation().lastEnquiryAt() != null
                || switch (facts.contact().origin().channel()) {
                    case FAIR, REFERRAL -> true;
                    default -> false;
                };
    }
}
