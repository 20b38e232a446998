package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.due.ChannelStep;
import app.tradewind.contact.due.Due;
import app.tradewind.contact.due.DueList;
import app.tradewind.contact.due.DueRepository;
import app.tradewind.contact.due.Rhythm;
import app.tradewind.mail.MailingRepository.Pile;
import app.tradewind.ui.today.TodayBoard.Section;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the board out of the book. Blocks.
final class BoardReader {

    /// Lines of a section that is not opened, and of one that is.
    static final int FEW = 5;

    static final int MANY = 60;

    private final TodayRoom room;
    private final TodayWords words;
    private final List<ChannelStep> steps = ChannelStep.all();

    BoardReader(TodayRoom room, TodayWords words) {
        this.room = room;
        this.words = words;
    }

    /// @param opened sections of which more than the first lines are wished for
    TodayBoard read(Set<SectionKind> opened) {
        Instant now = room.time().now();
        Instant end = room.time().endOfDay();
        Map<SectionKind, DueList> due = due(
                room.book().questions().at(now, end, FEW),
                room.book().questions().at(now, end, MANY),
                opened);
        Map<Long, Contact> people = people(due);
        List<Pile> piles = room.post().mailings().toApprove();
        List<Section> sections = new ArrayList<>();
        for (SectionKind kind : SectionKind.values()) {
            int most = opened.contains(kind) ? MANY : FEW;
            Section section = kind == SectionKind.LETTERS
                    ? letters(piles, most)
                    : section(kind, Objects.requireNonNull(due.get(kind)), most, people);
            if (section.count() > 0) {
                sections.add(section);
            }
        }
        return new TodayBoard(sections, count(sections), minutes(sections, piles), isAnybody(sections, now, end));
    }

    private boolean isAnybody(List<Section> sections, Instant now, Instant end) {
        return !sections.isEmpty() || room.book().questions().at(now, end, 0).isAnybody();
    }

    /// Only how many things there are to do.
    long count() {
        Instant now = room.time().now();
        DueRepository counting = room.book().questions().at(now, room.time().endOfDay(), 0);
        long people = due(counting, counting, Set.of()).values().stream()
                .mapToLong(DueList::count)
                .sum();
        return people + room.post().mailings().toApprove().size();
    }

    private Map<SectionKind, DueList> due(DueRepository few, DueRepository many, Set<SectionKind> opened) {
        Map<SectionKind, DueRepository> asked = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            asked.put(kind, opened.contains(kind) ? many : few);
        }
        Map<SectionKind, DueList> due = new EnumMap<>(SectionKind.class);
        DueList replies = ask(asked, SectionKind.REPLIES).replies();
        DueList enquiries = ask(asked, SectionKind.ENQUIRIES).enquiries(step(FollowUpCause.ENQUIRY));
        List<Long> elsewhere = Stream.concat(replies.contacts().stream(), enquiries.contacts().stream())
                .toList();
        Rhythm rhythm = room.book().rhythms().rhythm();
        DueRepository planned = ask(asked, SectionKind.FOLLOW_UPS);
        due.put(SectionKind.REPLIES, replies);
        due.put(SectionKind.CARDS, ask(asked, SectionKind.CARDS).untouched(step(FollowUpCause.CARD)));
        due.put(SectionKind.ENQUIRIES, enquiries.without(replies.contacts()));
        due.put(SectionKind.FOLLOW_UPS, planned.followUps(elsewhere).and(planned.rhythm(rhythm, elsewhere)));
        due.put(SectionKind.STANDSTILLS, ask(asked, SectionKind.STANDSTILLS).standstills(rhythm, elsewhere));
        due.put(
                SectionKind.FIRST_STEPS,
                Stream.of(FollowUpCause.CONNECTION, FollowUpCause.CUSTOMS, FollowUpCause.WEBSITE)
                        .map(cause -> ask(asked, SectionKind.FIRST_STEPS).untouched(step(cause)))
                        .reduce(DueList::and)
                        .orElseThrow());
        return due;
    }

    private static DueRepository ask(Map<SectionKind, DueRepository> asked, SectionKind kind) {
        return Objects.requireNonNull(asked.get(kind));
    }

    private ChannelStep step(FollowUpCause cause) {
        return steps.stream()
                .filter(step -> step.cause() == cause)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no channel has the step " + cause));
    }

    private Map<Long, Contact> people(Map<SectionKind, DueList> due) {
        long[] ids = due.values().stream()
                .flatMap(list -> list.first().stream())
                .mapToLong(one -> one.contact().value())
                .distinct()
                .toArray();
        Map<Long, Contact> people = new HashMap<>();
        room.book()
                .people()
                .contacts()
                .findAll(ids)
                .forEach(one -> people.put(one.id().value(), one));
        return people;
    }

    private Section section(SectionKind kind, DueList list, int most, Map<Long, Contact> people) {
        List<TodayLine> lines = new ArrayList<>();
        List<Contact> shown = new ArrayList<>();
        for (Due due : list.first()) {
            Contact contact = people.get(due.contact().value());
            if (contact != null && lines.size() < most) {
                shown.add(contact);
                lines.add(words.line(kind, due, contact));
            }
        }
        return new Section(kind, list.count(), words.about(kind, shown), lines);
    }

    private Section letters(List<Pile> piles, int most) {
        return new Section(
                SectionKind.LETTERS,
                piles.size(),
                "",
                piles.stream().limit(most).map(words::line).toList());
    }

    private static long count(List<Section> sections) {
        return sections.stream().mapToLong(Section::count).sum();
    }

    private static long minutes(List<Section> sections, List<Pile> piles) {
        double minutes = piles.stream().mapToLong(Pile::drafts).sum() * SectionKind.LETTERS.minutes();
        for (Section section : sections) {
            if (section.kind() != SectionKind.LETTERS) {
                minutes += section.count() * section.kind().minutes();
            }
        }
        return Math.round(minutes);
    }
}
