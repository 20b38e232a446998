package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository.Facet;
import app.tradewind.contact.Segment;
import app.tradewind.contact.Stage;
import app.tradewind.ui.contacts.ContactTableViewModel.Answer;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What stands beside the table: saved segments, and how many of the found contacts have each value.
public final class FacetsViewModel {

    private static final List<Facet> FACETS =
            List.of(Facet.COUNTRY, Facet.GRADE, Facet.STAGE, Facet.CHANNEL, Facet.INTEREST, Facet.VERDICT);

    /// What would read a row for each contact found: counted once the listing answers from memory.
    private static final Set<Facet> DEAR = Set.of(Facet.INTEREST, Facet.VERDICT);

    private static final int SHOWN = 4;
    private static final int MOST = 60;
    private static final String BIN = "bin";

    /// A value with its number; `act` narrows the search to it, or widens it again.
    ///
    /// @param segment the saved search that it stands for, or null
    public record Value(
            String label,
            String count,
            boolean chosen,
            Runnable act,
            @Nullable Segment segment) {

        Value(String label, String count, boolean chosen, Runnable act) {
            this(label, count, chosen, act, null);
        }
    }

    /// One heading with its values.
    ///
    /// @param more what shows the values left out, or null where all are shown
    public record Group(
            String title, List<Value> values, @Nullable Runnable more) {}

    private record Counts(List<Stage> stages, Map<Facet, Map<String, Long>> facets, long binned, int duplicates) {}

    private final ContactsRoom room;
    private final ContactTableViewModel table;
    private final ContactWords words;
    private final Newest<Counts> newest;
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final Set<Facet> expanded = new HashSet<>();
    private final Newest<Map<MayWrite, Long>> newestStates;
    private final Newest<List<Segment>> newestSegments;
    private final SegmentsViewModel segments;
    private final FacetTerms terms;
    private @Nullable Counts counts;
    private List<Segment> saved = List.of();
    private Map<MayWrite, Long> states = Map.of();

    FacetsViewModel(ContactsRoom room, ContactTableViewModel table, ContactWords words) {
        this.room = room;
        this.table = table;
        this.words = words;
        newest = new Newest<>(room.background());
        newestStates = new Newest<>(room.background());
        newestSegments = new Newest<>(room.background());
        segments = new SegmentsViewModel(room, words);
        terms = new FacetTerms(words);
        table.answerProperty().subscribe((_, found) -> count(found));
    }

    public ObservableList<Group> groups() {
        return groups;
    }

    public SegmentsViewModel segments() {
        return segments;
    }

    /// Counts again what is found.
    void recount() {
        count(table.answerProperty().get());
    }

    /// Reads the saved searches again; a change of them alone changes nothing that is found.
    void readSegments() {
        newestSegments.ask(() -> room.book().segments().all(), all -> {
            saved = all;
            show();
            segments.count(all, this::show);
        });
    }

    private void count(@Nullable Answer answer) {
        if (answer != null) {
            readSegments();
            newest.ask(() -> counts(answer), found -> {
                counts = found;
                words.learn(found.stages());
                show();
            });
            // the rules take longer than counting does: their numbers come when they come
            newestStates.ask(() -> room.mayWrite().counts(answer.ids()), found -> {
                states = found;
                show();
            });
        }
    }

    private Counts counts(Answer answer) {
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        boolean prepared = room.book().listing().isPrepared();
        for (Facet facet : FACETS) {
            if (!prepared && DEAR.contains(facet)) {
                continue;
            }
            facets.put(facet, room.book().listing().facet(answer.question().query(), answer.ids(), facet));
        }
        facets.getOrDefault(Facet.COUNTRY, Map.of()).keySet().forEach(words::country);
        return new Counts(
                room.book().stages().all(),
                facets,
                room.book().contacts().count(ContactQuery.BIN),
                room.book().duplicates().groups().size());
    }

    private void show() {
        Counts now = counts;
        if (now == null) {
            return;
        }
        List<Group> shown = new ArrayList<>();
        if (!saved.isEmpty()) {
            shown.add(new Group(
                    words.text("contacts.facet.segments"),
                    saved.stream().map(this::segment).toList(),
                    null));
        }
        FACETS.forEach(facet -> shown.add(group(facet, now.facets().getOrDefault(facet, Map.of()), now.stages())));
        if (!states.isEmpty()) {
            shown.add(new Group(words.text("contacts.facet.findings"), states(states), null));
        }
        List<Value> more = new ArrayList<>();
        if (now.duplicates() > 0) {
            shown.addFirst(new Group("", List.of(duplicates(now.duplicates())), null));
        } else {
            more.add(duplicates(0));
        }
        if (now.binned() > 0 || table.binProperty().get()) {
            more.add(bin(now.binned()));
        }
        more.add(new Value(
                words.text("contacts.history.title"),
                "",
                false,
                () -> room.window().navigator().go(new Place.HistoryPlace())));
        shown.add(new Group("", more, null));
        groups.setAll(shown.stream().filter(group -> !group.values().isEmpty()).toList());
    }

    private Value segment(Segment segment) {
        String search = table.searchProperty().get();
        boolean chosen = search.equals(segment.expression());
        OptionalLong number = segments.number(segment);
        return new Value(
                segment.name(),
                number.isPresent() ? number(number.getAsLong()) : "",
                chosen,
                () -> table.searchProperty().set(chosen ? "" : segment.expression()),
                segment);
    }

    private Value duplicates(int groups) {
        return new Value(
                words.text("contacts.duplicates.title"),
                groups == 0 ? "" : number(groups),
                false,
                () -> room.window().navigator().go(new Place.DuplicatesPlace(null)));
    }

    private Value bin(long binned) {
        boolean chosen = table.binProperty().get();
        return new Value(
                words.text("contacts.facet." + BIN),
                number(binned),
                chosen,
                () -> table.binProperty().set(!chosen));
    }

    private List<Value> states(Map<MayWrite, Long> numbers) {
        return Stream.of(MayWrite.BLOCKED, MayWrite.CONFIRM, MayWrite.SUPPRESSED)
                .filter(numbers::containsKey)
                .map(state -> {
                    boolean chosen = table.stateProperty().get() == state;
                    return new Value(
                            words.name("facet", state),
                            number(numbers.getOrDefault(state, 0L)),
                            chosen,
                            () -> table.stateProperty().set(chosen ? null : state));
                })
                .toList();
    }

    private Group group(Facet facet, Map<String, Long> numbers, List<Stage> stages) {
        List<Value> values = FacetTerms.inOrder(facet, numbers, stages).stream()
                .map(code -> value(facet, code, numbers.getOrDefault(code, 0L)))
                .toList();
        boolean cut = values.size() > SHOWN + 1 && !expanded.contains(facet);
        List<Value> shown = cut
                ? Stream.concat(
                                values.stream().limit(SHOWN),
                                values.stream().skip(SHOWN).filter(Value::chosen))
                        .toList()
                : values.stream().limit(MOST).toList();
        return new Group(words.name("facet", facet), shown, cut ? () -> expand(facet) : null);
    }

    private void expand(Facet facet) {
        expanded.add(facet);
        show();
    }

    private Value value(Facet facet, String code, long number) {
        String search = table.searchProperty().get();
        String plain = FacetTerms.plain(facet, code);
        String used = SearchText.holds(search, plain) ? plain : terms.term(facet, code);
        return new Value(
                terms.label(facet, code), number(number), SearchText.holds(search, used), () -> table.toggle(used));
    }

    private String number(long number) {
        return String.format(words.locale(), "%,d", number);
    }
}
