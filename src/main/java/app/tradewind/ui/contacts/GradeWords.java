package app.tradewind.ui.contacts;

import app.tradewind.contact.grading.GradeProposal;
import app.tradewind.contact.grading.GradeProposal.Reason;
import app.tradewind.contact.grading.Merit;
import java.util.stream.Collectors;

/// A proposed grade in words: “A proposed: buys 12 containers a year, Purchasing Manager, replied”.
final class GradeWords {

    private static final int SAID = 4;

    private final ContactWords words;

    GradeWords(ContactWords words) {
        this.words = words;
    }

    String proposal(GradeProposal proposal) {
        return words.text("contacts.grading.proposed", proposal.grade().name(), reasons(proposal));
    }

    /// Those that count most, joined.
    String reasons(GradeProposal proposal) {
        String joined = proposal.reasons().stream()
                .limit(SAID)
                .map(this::reason)
                .collect(Collectors.joining(words.text("contacts.grading.and")));
        return joined.isEmpty() ? words.text("contacts.grading.nothing") : joined;
    }

    private String reason(Reason reason) {
        boolean containers = reason.words().equals("TEU");
        boolean buys = reason.merit() == Merit.BUYS_MUCH || reason.merit() == Merit.BUYS;
        if (buys) {
            String key = containers ? "contacts.grading.reason.containers" : "contacts.grading.reason.shipments";
            return words.text(key, reason.number());
        }
        return words.text("contacts.grading.reason." + reason.merit(), reason.number(), reason.words());
    }
}
