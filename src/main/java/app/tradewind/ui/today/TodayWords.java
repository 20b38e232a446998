package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.due.Due;
import app.tradewind.mail.MailingRepository.Pile;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.today.TodayLine.When;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The board in words. Reads nothing; may be called on any thread.
final class TodayWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int HOURS_SAID = 12;
    private static final int MINUTES_SAID = 90;
    private static final int HOURS_OF_A_DAY = 8;

    private final Messages messages;
    private final TodayRoom.Time time;
    private final RelativeDates dates;

    TodayWords(Messages messages, TodayRoom.Time time) {
        this.messages = messages;
        this.time = time;
        dates = new RelativeDates(messages, time.clock(), time.zone());
    }

    /// `Tuesday, 24 November`.
    String date() {
        return DateTimeFormatter.ofPattern(messages.text("today.date"), messages.locale())
                .format(time.now().atZone(time.zone()));
    }

    /// `12 things, about 40 minutes`.
    String work(TodayBoard board) {
        return board.count() == 0
                ? ""
                : messages.text("today.work", board.count(), number(board.count()), minutes(board.minutes()));
    }

    private String minutes(long minutes) {
        if (minutes < MINUTES_SAID) {
            return messages.text("today.work.minutes", Math.max(1, minutes < 10 ? minutes : (minutes + 2) / 5 * 5));
        }
        long hours = Math.round(minutes / (double) MINUTES_OF_AN_HOUR);
        return hours <= HOURS_OF_A_DAY ? messages.text("today.work.hours", hours) : messages.text("today.work.more");
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(number);
    }

    String count(TodayBoard.Section section) {
        String count = number(section.count());
        return section.about().isEmpty() ? count : messages.text("today.section.about", count, section.about());
    }

    /// What all people of a section share: the fair of the cards.
    String about(SectionKind kind, List<Contact> people) {
        if (kind != SectionKind.CARDS) {
            return "";
        }
        List<String> fairs = people.stream()
                .map(one -> one.origin().detail().isBlank()
                        ? one.origin().occasion()
                        : one.origin().detail())
                .filter(fair -> !fair.isBlank())
                .distinct()
                .limit(2)
                .toList();
        return fairs.isEmpty()
                ? messages.text("today.cards.rule")
                : messages.text("today.cards.about", String.join(messages.text("today.list"), fairs));
    }

    TodayLine line(SectionKind kind, Due due, Contact contact) {
        boolean late = due.at().isBefore(time.now());
        return new TodayLine(
                due.cause() + " " + due.contact().value() + " " + due.followUp(),
                kind,
                tone(due.cause(), late),
                contact.displayName(),
                because(due, contact),
                when(due, late),
                new TodayLine.About(contact, due),
                new Place.ContactPlace(contact.id()),
                act(due, contact));
    }

    private static Tone tone(FollowUpCause cause, boolean late) {
        return switch (cause) {
            case REPLY -> Tone.FINE;
            case CARD, ENQUIRY -> Tone.WARN;
            case HAND, RHYTHM -> late ? Tone.WARN : Tone.NEUTRAL;
            case STANDSTILL, CONNECTION, CUSTOMS, WEBSITE -> Tone.NEUTRAL;
        };
    }

    private String because(Due due, Contact contact) {
        String firm = contact.company().name();
        return Stream.of(firm.equals(contact.displayName()) ? "" : firm, reason(due, contact))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String reason(Due due, Contact contact) {
        return switch (due.cause()) {
            case REPLY -> due.words().isBlank() ? messages.text("today.reason.reply") : quoted(due.words());
            case ENQUIRY -> due.words().isBlank() ? messages.text("today.reason.enquiry") : quoted(due.words());
            case HAND -> due.words().isBlank() ? messages.name("contacts.way", due.way()) : due.words();
            case CARD -> due.words().isBlank() ? contact.title() : due.words();
            case RHYTHM ->
                messages.text(
                        "today.reason.rhythm",
                        Duration.between(due.since(), due.at()).toDays(),
                        due.words());
            case STANDSTILL ->
                messages.text(
                        "today.reason.standstill",
                        stage(due.words()),
                        Duration.between(due.since(), time.now()).toDays());
            case CONNECTION, CUSTOMS, WEBSITE -> messages.name("today.reason", due.cause());
        };
    }

    private String stage(String code) {
        String key = "contacts.stage." + code;
        return messages.has(key) ? messages.text(key) : code;
    }

    private String quoted(String words) {
        boolean already = words.startsWith("“") || words.startsWith("\"") || words.startsWith("「");
        return already ? words : messages.text("today.quoted", words);
    }

    private When when(Due due, boolean late) {
        return switch (due.cause()) {
            case REPLY, ENQUIRY -> new When(ago(due.since()), dates.whole(due.since()), late);
            case CARD, HAND -> new When(dueIn(due.at()), dates.whole(due.at()), late);
            case RHYTHM, STANDSTILL -> new When(last(due.since()), dates.whole(due.since()), false);
            case CONNECTION, CUSTOMS, WEBSITE -> new When(dates.words(due.since()), dates.whole(due.since()), false);
        };
    }

    private String last(Instant since) {
        return messages.text("today.when.last", dates.words(since));
    }

    private String ago(Instant since) {
        long minutes = Duration.between(since, time.now()).toMinutes();
        if (minutes < MINUTES_OF_AN_HOUR) {
            return messages.text("today.when.minutes", Math.max(1, minutes));
        }
        long hours = minutes / MINUTES_OF_AN_HOUR;
        return hours < HOURS_SAID ? messages.text("today.when.hours", hours) : dates.words(since);
    }

    private String dueIn(Instant at) {
        Duration left = Duration.between(time.now(), at);
        if (left.isNegative()) {
            LocalDate day = at.atZone(time.zone()).toLocalDate();
            boolean today = day.equals(time.now().atZone(time.zone()).toLocalDate());
            return today ? messages.text("today.when.due-today") : messages.text("today.when.overdue", dates.words(at));
        }
        return left.toHours() < 1
                ? messages.text("today.when.due-minutes", Math.max(1, left.toMinutes()))
                : messages.text("today.when.due-hours", left.toHours());
    }

    private static TodayAct act(Due due, Contact contact) {
        boolean address = contact.mainAddress().isPresent();
        return switch (due.cause()) {
            case REPLY -> address ? TodayAct.ANSWER : otherWay(contact);
            case ENQUIRY -> address ? TodayAct.ANSWER : TodayAct.NOTE;
            case CARD, RHYTHM, STANDSTILL -> address ? TodayAct.WRITE : otherWay(contact);
            case CONNECTION, WEBSITE -> TodayAct.NOTE;
            case CUSTOMS -> contact.company().website().isBlank() ? TodayAct.NOTE : TodayAct.SITE;
            case HAND -> byHand(due.way(), contact);
        };
    }

    private static TodayAct byHand(FollowUpWay way, Contact contact) {
        return switch (way) {
            case ANY, LETTER -> contact.mainAddress().isPresent() ? TodayAct.WRITE : otherWay(contact);
            case CALL -> contact.phones().isEmpty() ? TodayAct.OPEN : TodayAct.CALL;
            case POST -> contact.where().postalAddress().isBlank() ? TodayAct.OPEN : TodayAct.POST;
            case FAIR, ENQUIRY -> TodayAct.OPEN;
        };
    }

    /// What is open to the user where no letter may go.
    static TodayAct otherWay(Contact contact) {
        if (!contact.phones().isEmpty()) {
            return TodayAct.CALL;
        }
        return contact.where().postalAddress().isBlank() ? TodayAct.OTHER : TodayAct.POST;
    }

    TodayLine line(Pile pile) {
        String bare = pile.bare() == 0
                ? messages.text("today.reason.letters", pile.drafts())
                : messages.text("today.reason.letters-bare", pile.drafts(), pile.bare());
        double minutes = pile.drafts() * SectionKind.LETTERS.minutes();
        return new TodayLine(
                "LETTERS " + pile.mailing(),
                SectionKind.LETTERS,
                Tone.ACCENT,
                pile.name(),
                bare,
                new When(messages.text("today.when.about", minutes(Math.round(minutes))), "", false),
                null,
                new Place.LetterPlace(pile.first()),
                TodayAct.APPROVE);
    }

    /// `Dubai 17:14`.
    String there(BuyerTimes.There there) {
        return messages.text(
                "today.there", there.city(), CLOCK.format(there.moment().local()));
    }

    /// Why nobody is there now; empty in working days.
    String closed(BuyerTimes.There there) {
        return there.moment().holiday().orElse(there.moment().weekend() ? messages.text("contacts.local.weekend") : "");
    }

    /// The next holiday of the coming week; empty where there is none.
    String holiday(BuyerTimes.There there) {
        return there.next()
                .map(next -> messages.text("today.holiday", weekday(next.date()), next.name()))
                .orElse("");
    }

    String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, messages.locale());
    }

    /// `22:04`, or the day where it is another.
    String here(Instant at) {
        String clock = CLOCK.format(at.atZone(time.zone()));
        return dates.words(at).equals(messages.text("shell.date.today"))
                ? clock
                : messages.text("today.day-time", dates.words(at), clock);
    }

    Messages messages() {
        return messages;
    }
}
