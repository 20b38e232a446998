package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Contact;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.SuppressionRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            if (!draft.beyond().isWithoutBuyer()
                    && reasons.stream().noneMatch(reason -> reason.code().name().startsWith("ADDRESS"))) {
                reasons.add(Reason.of(Reason.Code.NOTHING_USABLE));
            }
            return Decision.of(Outcome.REJECTED, null, reasons);
        }
        if (isErased(draft, reasons)) {
            return Decision.of(Outcome.REJECTED, null, reasons);
        }
        noteSuppression(draft, reasons);
        RowChoice choice = choices.byRow().get(draft.row().number());
        boolean followed = choice != null && (draft.row().person() == 1 || choice.way() != RowChoice.Way.MERGE_INTO);
        return choice == null || !followed ? usual(draft, match, reasons) : byHand(draft, choice, match, met, reasons);
    }

    private Decision byHand(Draft draft, RowChoice choice, Match match, Map<Long, Contact> met, List<Reason> reasons) {
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
        Contact after = BeyondEdit.onto(ContactMerge.merged(contact, draft, choices, now), draft, now);
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

    /// A further shipment to the buyer of an earlier row: only an address or a phone that is new adds to it.
    Decision further(Draft draft, Buyer buyer, boolean anew) {
        List<Reason> reasons = new ArrayList<>(draft.reasons());
        reasons.add(Reason.of(Reason.Code.SHIPMENT_OF_BUYER, buyer.row()));
        if (isErased(draft, reasons)) {
            return Decision.of(Outcome.REJECTED, null, reasons);
        }
        noteSuppression(draft, reasons);
        if (!anew || !buyer.isTaken()) {
            return Decision.of(Outcome.UNCHANGED, null, reasons);
        }
        Map<String, RowOutcome.Change> changes = new LinkedHashMap<>();
        ContactMerge.note(changes, Field.ADDRESS.key(), "", FieldText.of(draft.contact(), Field.ADDRESS));
        ContactMerge.note(changes, Field.PHONE.key(), "", FieldText.of(draft.contact(), Field.PHONE));
        return new Decision(Outcome.UPDATED, null, null, buyer.row(), List.copyOf(reasons), changes);
    }

    /// Who was erased is not taken in again, whatever the file or the user says of the row.
    private boolean isErased(Draft draft, List<Reason> reasons) {
        if (!book.anySuppressed()) {
            return false;
        }
        for (CheckedAddress address : draft.addresses()) {
            Optional<SuppressionRepository.Suppression> erased =
                    book.suppressions().findErased(address.key());
            if (erased.isPresent()) {
                reasons.add(Reason.of(
                        Reason.Code.ERASED,
                        address.normalised(),
                        LocalDate.ofInstant(erased.get().at(), ZoneOffset.UTC)));
                return true;
            }
        }
        return false;
    }

    private void noteSuppression(Draft draft, List<Reason> reasons) {
        Refusal refusal = draft.beyond().refusal();
        if (refusal != null) {
            reasons.add(Reason.of(Reason.Code.of(refusal.reason())));
        } else if (book.anySuppressed()) {
            for (CheckedAddress address : draft.addresses()) {
                if (book.suppressions().covers(address.key())) {
                    reasons.add(Reason.of(Reason.Code.SUPPRESSED, address.normalised()));
                }
            }
        }
    }
}
