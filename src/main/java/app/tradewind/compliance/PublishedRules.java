package app.tradewind.compliance;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.Tri;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A published business address in place of consent: what must be known of the page that published it.
///
/// Source: CASL s.10(9)(b) (Canada); Spam Act 2003 Sch 2 cl 4 (Australia); UEMA s.4 (New Zealand); Act 26/2002 art
/// 3(1) (Japan); Telecommunicatiewet art 11.7 (Netherlands).
final class PublishedRules {

    private PublishedRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "basis.published.evidence", PublishedRules::evidence,
                "basis.published.no-note", PublishedRules::noNote,
                "basis.published.relevance", PublishedRules::relevance,
                "basis.published.invited", PublishedRules::invited);
    }

    private static boolean applies(Facts facts) {
        return facts.isCommercial() && facts.regime() == Regime.OI_PUB && facts.hasBasis(BasisKind.PUBLISHED);
    }

    private static Answer evidence(Facts facts) {
        if (!applies(facts)) {
            return Answer.PASS;
        }
        ContactAddress.Source source = facts.recipient().source();
        List<Object> missing = new ArrayList<>();
        if (source.url().isBlank()) {
            missing.add(Word.PAGE);
        }
        if (source.obtainedAt() == null) {
            missing.add(Word.DATE);
        }
        if (source.copyId() == null) {
            missing.add(Word.COPY);
        }
        return missing.isEmpty() ? Answer.PASS : Answer.fail(missing);
    }

    private static Answer noNote(Facts facts) {
        // a page that nobody looked at is as good as none: looking is the repair
        return Answer.failIf(applies(facts) && facts.recipient().source().noSolicitNote() != NoSolicitNote.NO);
    }

    private static Answer relevance(Facts facts) {
        if (!applies(facts)) {
            return Answer.PASS;
        }
        return switch (facts.contact().roleRelevance()) {
            case YES -> Answer.PASS;
            case NO -> Answer.fail();
            case UNKNOWN -> Answer.unknown();
        };
    }

    private static Answer invited(Facts facts) {
        boolean asked = applies(facts) && facts.profile().is("NL");
        return Answer.failIf(asked && facts.recipient().source().publishedForContact() != Tri.YES);
    }
}
