package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of a row, by whom it was found to be and by what the user chose. Writes nothing.
final class Decider {

    private final KnownBook book;
    private final ImportChoices choices;
    private final Instant now;

    Decider(KnownBook book, ImportChoices choices, Instant now) {
        this.book = book;
        this.choices = choices;
        this.now = now;
    }

    /// @param met the book's contacts that the row's choice may name
    Decision decide(Draft draft, Match match, Map<Long, Contact> met) {
        List<Reason> reasons = new ArrayList<>(draft.reasons());
        if (!draft.isUsable()) {
            if (reasons.stream().noneMatch(reason -> reason.code().name().startsWith("ADDRESS"))) {
                reasons.add(Reason.of(Reason.Code.NOTHING_USABLE));
            }
            return Decision.of(Outcome.REJECTED, null, reasons);
        }
        noteSuppression(draft, reasons);
        RowChoice choice = choices.byRow().get(draft.row().number());
        return choice == null ? usual(draft, match, reasons) : byHand(draft, choice, match, met, reasons);
    }

    private Decision byHand(
            Draft draft, RowChoice choice, Match match, Map<Long, Contact> met, List<Reason> reasons) {
        switch (choice.way()) {
            case IMPORT_AS_NEW -> {
                return Decision.of(Outcome.CREATED, null, reasons);
            }
            case LEAVE_OUT -> {
                reasons.add(Reason.of(Reason.Code.LEFT_OUT));
                return Decision.of(Outcome.UNCHANGED, null, reasons);
            }
            default -> {
                Contact wanted = met.get(choice.contact());
                if (wanted == null) {
                    reasons.add(Reason.of(Reason.Code.CHOICE_GONE));
                    return usual(draft, match, reasons);
                }
                return merging(draft, wanted, reasons);
            }
        }
    }

    private Decision usual(Draft draft, Match match, List<Reason> reasons) {
        reasons.addAll(match.reasons());
        Contact contact = match.contact();
        if (match.kind() == Match.Kind.REPEATED) {
            boolean adds = choices.policy() != Policy.CREATE;
            if (adds) {
                reasons.add(Reason.of(Reason.Code.ADDS_TO_ROW));
            }
            int into = adds ? match.earlierRow() : 0;
            return new Decision(Outcome.DUPLICATE, null, null, into, List.copyOf(reasons), Map.of());
        }
        if (contact == null) {
            return Decision.of(Outcome.CREATED, null, reasons);
        }
        if (match.kind() == Match.Kind.ALIKE) {
            return Decision.of(Outcome.DUPLICATE, contact, reasons);
        }
        if (choices.policy() == Policy.CREATE) {
            reasons.add(Reason.of(Reason.Code.DUPLICATE_IN_BOOK, contact.displayName()));
            return Decision.of(Outcome.DUPLICATE, contact, reasons);
        }
        return merging(draft, contact, reasons);
    }

    private Decision merging(Draft draft, Contact contact, List<Reason> reasons) {
        Contact after = ContactMerge.merged(contact, draft, choices, now);
        Map<String, RowOutcome.Change> changes = ContactMerge.changes(contact, after);
        @Nullable Contact written = changes.isEmpty() ? null : after;
        return new Decision(
                written == null ? Outcome.UNCHANGED : Outcome.UPDATED,
                contact,
                written,
                0,
                List.copyOf(reasons),
                changes);
    }

    private void noteSuppression(Draft draft, List<Reason> reasons) {
        if (draft.optOut()) {
            reasons.add(Reason.of(Reason.Code.OPT_OUT));
        } else if (book.anySuppressed()) {
            for (CheckedAddress address : draft.addresses()) {
                if (book.suppressions().covers(address.key())) {
                    reasons.add(Reason.of(Reason.Code.SUPPRESSED, address.normalised()));
                }
            }
        }
    }
}
