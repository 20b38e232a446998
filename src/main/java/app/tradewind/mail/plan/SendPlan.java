package app.tradewind.mail.plan;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.GoodTime;
import app.tradewind.mail.LeaveTime;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MailingRepository;
import app.tradewind.mail.plan.PlanRepository.Waiting;
import app.tradewind.mail.plan.PlannedLetter.Delay;
import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says when each waiting letter will leave: at its own time, by the account's limits, gaps and ramp. Every method
/// blocks.
///
/// The plan is not kept: it is what the sending would do from a moment on, by the same rules, so that it is true
/// after every change. What stands against a letter is not asked; a letter that the checklist holds when its turn
/// comes lets the next one pass.
public final class SendPlan {

    private static final int BATCH = 500;

    private final Database database;
    private final PlanRepository letters;
    private final GoodTime goodTime;

    /// @param language for the names of holidays
    public SendPlan(Database database, Locale language) {
        this.database = database;
        letters = new PlanRepository(database);
        goodTime = GoodTime.of(database, language);
    }

    /// All approved and queued letters of the book, in the order in which they leave from `from` on.
    public List<PlannedLetter> ofBook(Instant from) {
        return plan(letters.waiting(0), from);
    }

    /// The letters of a mailing and its follow-ups, drafts as if they were approved now; letters of other mailings
    /// take their turns between them.
    ///
    /// @throws app.tradewind.failure.TradewindException with [app.tradewind.failure.Failure#NOT_FOUND]
    public List<PlannedLetter> ofMailing(long mailing, Instant from) {
        new MailingRepository(database).mailing(mailing);
        Set<Long> own = Arrays.stream(letters.ofMailing(mailing)).boxed().collect(Collectors.toSet());
        return plan(letters.waiting(mailing), from).stream()
                .filter(planned -> own.contains(planned.letter()))
                .toList();
    }

    private List<PlannedLetter> plan(List<Waiting> waiting, Instant from) {
        Map<ContactId, Contact> people = people(waiting);
        Map<Long, List<Waiting>> byAccount = waiting.stream().collect(Collectors.groupingBy(Waiting::account));
        List<PlannedLetter> plan = new ArrayList<>();
        for (MailAccount account : new AccountRepository(database).list()) {
            List<Waiting> own = byAccount.getOrDefault(account.id(), List.of());
            if (!own.isEmpty()) {
                plan.addAll(new OneAccount(account, people, from).plan(own));
            }
        }
        plan.sort(Comparator.comparing(PlannedLetter::at).thenComparing(PlannedLetter::letter));
        return plan;
    }

    private Map<ContactId, Contact> people(List<Waiting> waiting) {
        ContactRepository contacts = new ContactRepository(database);
        long[] ids = waiting.stream()
                .mapToLong(letter -> letter.contact().value())
                .distinct()
                .toArray();
        Map<ContactId, Contact> people = new HashMap<>();
        for (int at = 0; at < ids.length; at += BATCH) {
            people.putAll(contacts.findAll(Arrays.copyOfRange(ids, at, Math.min(ids.length, at + BATCH))).stream()
                    .collect(Collectors.toMap(Contact::id, Function.identity())));
        }
        return people;
    }

    /// The letters of one account, taken by turns.
    private final class OneAccount {

        /// A letter with the first moment at which it could leave, and what put it off.
        private record Turn(Waiting letter, Instant at, Delay delay) {}

        private final MailAccount account;
        private final Map<ContactId, Contact> people;
        private final Instant from;
        private final LeaveTime leaveTime = new LeaveTime(goodTime);
        private final AccountForecast forecast;

        OneAccount(MailAccount account, Map<ContactId, Contact> people, Instant from) {
            this.account = account;
            this.people = people;
            this.from = from;
            forecast = new AccountForecast(account, letters.past(account, from));
            letters.toStrangers(account.id(), from.minus(Duration.ofHours(1)))
                    .forEach(left -> forecast.knew(left.domain(), left.at()));
        }

        List<PlannedLetter> plan(List<Waiting> own) {
            PriorityQueue<Turn> queue = new PriorityQueue<>(Comparator.comparing(Turn::at)
                    .thenComparing(turn -> turn.letter().planned() == null
                            ? Instant.MIN
                            : turn.letter().planned())
                    .thenComparing(turn -> turn.letter().letter()));
            own.forEach(letter -> queue.add(new Turn(letter, earliest(letter, from), Delay.NONE)));
            List<PlannedLetter> plan = new ArrayList<>();
            while (!queue.isEmpty()) {
                Turn next = queue.remove();
                Turn put = turn(next);
                if (put.at().isAfter(next.at())) {
                    queue.add(put);
                } else {
                    Waiting letter = next.letter();
                    forecast.take(next.at(), letter.stranger() ? letter.domain() : null);
                    plan.add(planned(letter, next));
                }
            }
            return plan;
        }

        /// The letter's turn by the account's limits; later than before where they put it off.
        private Turn turn(Turn wished) {
            Waiting letter = wished.letter();
            AccountForecast.Turn turn = forecast.turn(wished.at());
            Instant domain = letter.stranger() ? forecast.domainTurn(letter.domain(), wished.at()) : wished.at();
            boolean byDomain = domain.isAfter(turn.at());
            Instant at = byDomain ? domain : turn.at();
            if (!at.isAfter(wished.at())) {
                return wished;
            }
            Delay delay = byDomain ? Delay.DOMAIN_LIMIT : turn.delay();
            return new Turn(letter, earliest(letter, at), delay.compareTo(wished.delay()) > 0 ? delay : wished.delay());
        }

        private Instant earliest(Waiting letter, Instant now) {
            return leaveTime.earliest(plannedFor(letter), people.get(letter.contact()), now);
        }

        /// A draft gets its time when it is approved: the next good one.
        private @Nullable Instant plannedFor(Waiting letter) {
            Contact contact = people.get(letter.contact());
            return switch (letter.state()) {
                case DRAFT -> {
                    Instant before = letter.planned();
                    yield contact == null || before != null && before.isAfter(from)
                            ? before
                            : goodTime.slot(contact, from)
                                    .map(slot -> slot.at())
                                    .orElse(null);
                }
                default -> letter.planned();
            };
        }

        private PlannedLetter planned(Waiting letter, Turn turn) {
            Contact contact = people.get(letter.contact());
            PlannedLetter.There there = contact == null
                    ? null
                    : goodTime.zone(contact)
                            .map(zone -> new PlannedLetter.There(
                                    zone, contact.where().city(), goodTime.slot(contact.where(), zone.zone(), from)))
                            .orElse(null);
            return new PlannedLetter(
                    letter.letter(),
                    letter.contact(),
                    letter.state(),
                    letter.planned(),
                    turn.at(),
                    there,
                    account.name(),
                    turn.delay());
        }
    }
}
