package app.tradewind.ui.outbox;

import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.LedgerRow;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.SendGate;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why nothing leaves just now, from the real reasons. Blocks.
final class OutboxReasons {

    /// More held letters than this are not looked into; the sentence then says at least.
    private static final int LOOKED_AT = 200;

    /// One reason, and where it is mended.
    record Reason(String text, @Nullable Place mend) {}

    private final OutboxRoom room;
    private final OutboxWords words;
    private final Messages messages;

    OutboxReasons(OutboxRoom room, OutboxWords words) {
        this.room = room;
        this.words = words;
        messages = room.messages();
    }

    /// At least one reason, the gravest first.
    ///
    List<Reason> reasons(OutboxRun.Pace pace) {
        Instant now = room.time().clock().instant();
        List<MailAccount> accounts = room.post().accounts().list();
        long[] plan = room.post().ledger().idsOfPlan();
        if (accounts.isEmpty()) {
            return List.of(new Reason(messages.text("outbox.why.no-account"), new Place.SettingsPlace("accounts")));
        }
        if (plan.length == 0) {
            return List.of(new Reason(messages.text("outbox.why.nothing-approved"), new Place.LettersPlace()));
        }
        List<Reason> reasons = new ArrayList<>();
        List<MailAccount> awake =
                accounts.stream().filter(account -> !account.paused()).toList();
        if (awake.isEmpty()) {
            reasons.add(new Reason(messages.text("outbox.why.paused", names(accounts)), null));
        } else if (pace == OutboxRun.Pace.AT_REST) {
            reasons.add(new Reason(messages.text("outbox.why.not-begun"), null));
        }
        awake.forEach(account -> limited(account, now).ifPresent(reasons::add));
        reasons.addAll(ofPlan(plan, pace == OutboxRun.Pace.AT_ONCE ? Instant.MAX : now));
        if (reasons.isEmpty()) {
            reasons.add(new Reason(messages.text("outbox.why.soon"), null));
        }
        return reasons;
    }

    private static String names(List<MailAccount> accounts) {
        return String.join(", ", accounts.stream().map(MailAccount::address).toList());
    }

    private Optional<Reason> limited(MailAccount account, Instant now) {
        LedgerRepository ledger = room.post().ledger();
        return ledger.limitedUntil(account, now).map(until -> {
            LedgerRepository.Usage usage = ledger.usage(account, now);
            boolean day = usage.lastDay() >= usage.mayToday();
            return new Reason(
                    messages.text(
                            day ? "outbox.why.day-limit" : "outbox.why.hour-limit",
                            account.address(),
                            day ? usage.mayToday() : usage.perHour(),
                            words.here(until)),
                    null);
        });
    }

    /// @param due what is planned until then need not wait
    private List<Reason> ofPlan(long[] plan, Instant due) {
        Map<String, Long> held = new LinkedHashMap<>();
        long[] some = java.util.Arrays.copyOf(plan, Math.min(plan.length, LOOKED_AT));
        List<LedgerRow> rows = room.post().ledger().rows(some);
        long heldLetters = 0;
        boolean anyDue = false;
        @Nullable LedgerRow next = null;
        for (LedgerRow row : rows) {
            List<SendGate.Objection> objections = room.post().outbox().objections(row.letter());
            objections.stream().limit(1).forEach(one -> held.merge(words.objection(one), 1L, Long::sum));
            heldLetters += objections.isEmpty() ? 0 : 1;
            if (objections.isEmpty() && isLater(row, due)) {
                next = next == null ? row : next;
            } else if (objections.isEmpty()) {
                anyDue = true;
            }
        }
        List<Reason> reasons = new ArrayList<>();
        if (heldLetters > 0) {
            String most = held.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
            reasons.add(new Reason(messages.text("outbox.why.held", heldLetters, most), Place.ChecklistPlace.BOOK));
        }
        Instant leaves = next == null ? null : next.sendAfter();
        if (!anyDue && next != null && leaves != null) {
            reasons.add(new Reason(words.next(next, leaves), null));
        }
        return reasons;
    }

    private static boolean isLater(LedgerRow row, Instant due) {
        Instant planned = row.sendAfter();
        return planned != null && planned.isAfter(due);
    }
}
