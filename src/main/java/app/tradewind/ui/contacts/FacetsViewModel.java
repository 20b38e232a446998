package app.tradewind.ui.contacts;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository.Facet;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.Grade;
import app.tradewind.contact.Segment;
import app.tradewind.contact.Stage;
import app.tradewind.ui.contacts.ContactTableViewModel.Answer;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What stands beside the table: saved segments, and how many of the found contacts have each value.
public final class FacetsViewModel {

    private static final List<Facet> FACETS = List.of(Facet.COUNTRY, Facet.GRADE, Facet.STAGE, Facet.CHANNEL);
    private static final int SHOWN = 4;
    private static final String BIN = "bin";

    /// A value with its number; `act` narrows the search to it, or widens it again.
    public record Value(String label, String count, boolean chosen, Runnable act) {}

    /// One heading with its values.
    ///
    /// @param more what shows the values left out, or null where all are shown
    public record Group(
            String title, List<Value> values, @Nullable Runnable more) {}

    private record Counts(
            List<Segment> segments,
            List<Stage> stages,
            Map<Facet, Map<String, Long>> facets,
            long binned,
            int duplicates) {}

    private final ContactsRoom room;
    private final ContactTableViewModel table;
    private final ContactWords words;
    private final Newest<Counts> newest;
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final Set<Facet> expanded = new HashSet<>();
    private final Newest<Map<MayWrite, Long>> newestStates;
    private @Nullable Counts counts;
    private Map<MayWrite, Long> states = Map.of();

    FacetsViewModel(ContactsRoom room, ContactTableViewModel table, ContactWords words) {
        this.room = room;
        this.table = table;
        this.words = words;
        newest = new Newest<>(room.background());
        newestStates = new Newest<>(room.background());
        table.answerProperty().subscribe((_, found) -> count(found));
    }

    public ObservableList<Group> groups() {
        return groups;
    }

    private void count(@Nullable Answer answer) {
        if (answer != null) {
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
        for (Facet facet : FACETS) {
            facets.put(facet, room.book().listing().facet(answer.question().query(), answer.ids(), facet));
        }
        facets.getOrDefault(Facet.COUNTRY, Map.of()).keySet().forEach(words::country);
        return new Counts(
                room.book().segments().all(),
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
        if (!now.segments().isEmpty()) {
            shown.add(new Group(
                    words.text("contacts.facet.segments"),
                    now.segments().stream().map(this::segment).toList(),
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
        return new Value(
                segment.name(), "", chosen, () -> table.searchProperty().set(chosen ? "" : segment.expression()));
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
        List<Value> values = inOrder(facet, numbers, stages).stream()
                .map(code -> value(facet, code, numbers.getOrDefault(code, 0L)))
                .toList();
        boolean cut = values.size() > SHOWN + 1 && !expanded.contains(facet);
        List<Value> shown = cut
                ? Stream.concat(
                                values.stream().limit(SHOWN),
                                values.stream().skip(SHOWN).filter(Value::chosen))
                        .toList()
                : values;
        return new Group(words.name("facet", facet), shown, cut ? () -> expand(facet) : null);
    }

    private void expand(Facet facet) {
        expanded.add(facet);
        show();
    }

    /// Grades and stages stand in their own order, the rest by number.
    private static List<String> inOrder(Facet facet, Map<String, Long> numbers, List<Stage> stages) {
        return switch (facet) {
            case STAGE ->
                stages.stream().map(Stage::code).filter(numbers::containsKey).toList();
            case GRADE -> numbers.keySet().stream().sorted().toList();
            default ->
                numbers.keySet().stream()
                        .filter(code -> !code.equals(Channel.UNKNOWN.name()))
                        .toList();
        };
    }

    private Value value(Facet facet, String code, long number) {
        String term = words.text("contacts.term." + facet.name()) + ":" + typed(facet, code);
        String plain = facet.name().toLowerCase(Locale.ROOT) + ":" + code.toLowerCase(Locale.ROOT);
        String search = table.searchProperty().get();
        String used = SearchText.holds(search, plain) ? plain : term;
        return new Value(label(facet, code), number(number), SearchText.holds(search, used), () -> table.toggle(used));
    }

    private String label(Facet facet, String code) {
        return switch (facet) {
            case COUNTRY -> words.country(code);
            case STAGE -> ContactWords.capital(words.stage(code));
            case CHANNEL -> ContactWords.capital(words.channel(Channel.valueOf(code)));
            case GRADE -> Grade.valueOf(code).name();
            case INTEREST, VERDICT -> code;
        };
    }

    /// The value as a person would type it: the word of the user’s language where the search reads it.
    private String typed(Facet facet, String code) {
        String word = switch (facet) {
            case STAGE -> words.stage(code);
            case CHANNEL -> words.channel(Channel.valueOf(code));
            default -> code.toLowerCase(Locale.ROOT);
        };
        boolean read = switch (facet) {
            case STAGE -> FieldValues.stage(word).equals(code);
            case CHANNEL -> FieldValues.channel(word).map(Enum::name).orElse("").equals(code);
            default -> true;
        };
        return read && !word.contains(" ") ? word : code.toLowerCase(Locale.ROOT);
    }

    private String number(long number) {
        return String.format(words.locale(), "%,d", number);
    }
}
