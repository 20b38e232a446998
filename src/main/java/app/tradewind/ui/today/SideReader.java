package app.tradewind.ui.today;

import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.LedgerRow;
import app.tradewind.mail.MailAccount;
import app.tradewind.market.Countries;
import app.tradewind.market.Holiday;
import app.tradewind.text.Messages;
import app.tradewind.ui.today.TodaySide.Month;
import app.tradewind.ui.today.TodaySide.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads what stands beside the board. Blocks, and takes longer than the board.
final class SideReader {

    private static final int PLANNED_LOOKED_AT = 300;
    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_SHOWN = 4;

    private final TodayRoom room;
    private final TodayWords words;
    private final BuyerTimes times;
    private final Countries countries = new Countries();

    SideReader(TodayRoom room, TodayWords words, BuyerTimes times) {
        this.room = room;
        this.words = words;
        this.times = times;
    }

    /// @param lines what the board shows, for the holidays of its people
    TodaySide read(List<TodayLine> lines) {
        return new TodaySide(outbox(), month(), room.law().blocked(), week(lines));
    }

    private Outbox outbox() {
        Instant now = room.time().now();
        List<MailAccount> accounts = room.post().accounts().list();
        List<LedgerRepository.Usage> usage = accounts.stream()
                .map(account -> room.post().ledger().usage(account, now))
                .toList();
        return new Outbox(
                room.post().reasons().get(),
                usage.stream().mapToLong(LedgerRepository.Usage::lastDay).sum(),
                usage.stream().mapToLong(LedgerRepository.Usage::mayToday).sum());
    }

    private Month month() {
        Instant since = room.time().startOfMonth();
        return new Month(
                room.post().ledger().takenSince(since),
                room.book()
                        .questions()
                        .at(room.time().now(), room.time().endOfDay(), 0)
                        .repliesSince(since),
                room.post().ledger().returned(since).bounced(),
                room.post().suppressions().removalsSince(since));
    }

    /// A holiday of the coming week, with what is planned there.
    private record Closed(Holiday holiday, String country, long letters) {}

    private List<String> week(List<TodayLine> lines) {
        Map<String, Long> letters = lettersByCountry();
        Stream<String> ofBoard = lines.stream()
                .map(TodayLine::about)
                .filter(java.util.Objects::nonNull)
                .map(about -> about.contact().where().country())
                .filter(java.util.Objects::nonNull);
        LocalDate today = room.time().now().atZone(room.time().zone()).toLocalDate();
        return Stream.concat(letters.keySet().stream(), ofBoard)
                .distinct()
                .flatMap(country -> times.work().holidays(country, today, today.plusDays(DAYS_AHEAD)).stream()
                        .map(day -> new Closed(day, country, letters.getOrDefault(country, 0L))))
                .sorted(Comparator.comparing((Closed closed) -> closed.holiday().date())
                        .thenComparing(Closed::letters, Comparator.reverseOrder()))
                .limit(DAYS_SHOWN)
                .map(this::said)
                .toList();
    }

    private Map<String, Long> lettersByCountry() {
        long[] plan = room.post().ledger().idsOfPlan();
        Map<String, Long> letters = new LinkedHashMap<>();
        for (LedgerRow row : room.post().ledger().rows(Arrays.copyOf(plan, Math.min(plan.length, PLANNED_LOOKED_AT)))) {
            String country = row.country();
            if (country != null) {
                letters.merge(country, 1L, Long::sum);
            }
        }
        return letters;
    }

    private String said(Closed closed) {
        Messages messages = room.messages();
        return messages.text(
                closed.letters() == 0 ? "today.week.holiday" : "today.week.letters",
                closed.holiday().name(),
                words.weekday(closed.holiday().date()),
                countries.name(closed.country(), messages.locale()),
                closed.letters());
    }
}
