package app.tradewind.ui.letters;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.MergeText;
import app.tradewind.letter.Template;
import app.tradewind.mail.MailAccount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is said of all who are chosen: what the rules on persons say, which letters lack a value, and for whom
/// there is something to say personally. Counts come as they are found. Lives on the JavaFX thread.
final class EveryoneCount {

    private static final String PERSONAL = "personal.line";

    private final Reviews reviews;
    private final CheckLines lines;
    private final ObservableList<CheckLine> said = FXCollections.observableArrayList();
    private final Batches<List<Tally.Said>> persons;
    private final Batches<Reviews.Gaps> gaps;
    private Tally tally = new Tally();
    private final Map<String, List<ContactId>> lacking = new LinkedHashMap<>();
    private int withFact;
    private long[] people = {};
    private String fieldsLookedAt = "";

    EveryoneCount(LettersRoom room, Reviews reviews, CheckLines lines) {
        this.reviews = reviews;
        this.lines = lines;
        persons = new Batches<>(room.background());
        gaps = new Batches<>(room.background());
    }

    /// Counts anew for other people.
    void count(long[] chosen) {
        people = chosen;
        tally = new Tally();
        fieldsLookedAt = "";
        said.clear();
        persons.over(chosen, reviews::ofPersons, found -> {
            tally.add(found);
            show();
        });
    }

    /// Counts the letters that lack a value, whenever the fields of the letter are others than before.
    void look(Template template, @Nullable MailAccount account) {
        String fields = Stream.of(template.subject(), template.html())
                .flatMap(text -> MergeText.read(text).fields())
                .map(MergeField::written)
                .collect(Collectors.joining());
        // a letter without any field is looked at too
        String wanted = "fields " + fields;
        if (!wanted.equals(fieldsLookedAt)) {
            fieldsLookedAt = wanted;
            lacking.clear();
            withFact = 0;
            gaps.over(people, batch -> reviews.gaps(template, batch, account), this::add);
        }
    }

    private void add(Reviews.Gaps found) {
        found.lacking()
                .forEach((field, some) ->
                        lacking.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(some));
        withFact += found.withFact();
        show();
    }

    private void show() {
        List<CheckLine> all = new ArrayList<>();
        lacking.forEach((field, some) -> all.add(lines.lacking(field, some)));
        tally.groups().forEach(group -> all.add(lines.line(group)));
        if (people.length > 0) {
            all.add(
                    fieldsLookedAt.contains(PERSONAL)
                            ? lines.personalLines(people.length, withFact)
                            : lines.noPersonalLine());
        }
        said.setAll(all);
    }

    void cancel() {
        persons.cancel();
        gaps.cancel();
    }

    /// How many of the people the rules were asked about.
    ReadOnlyIntegerProperty doneProperty() {
        return persons.doneProperty();
    }

    ObservableList<CheckLine> said() {
        return said;
    }
}
