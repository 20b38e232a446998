package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What the book knows of a person that could be the personal line of a letter.
final class PersonalFacts {

    private static final int MOST = 4;
    private static final Set<InteractionKind> SAID_SOMETHING = Set.of(
            InteractionKind.REPLY,
            InteractionKind.CALL,
            InteractionKind.MEETING,
            InteractionKind.CHAT,
            InteractionKind.VISIT,
            InteractionKind.NOTE);

    private PersonalFacts() {}

    /// At most four, the user's own notes first.
    static List<String> of(Contact contact, List<Interaction> past) {
        Set<String> facts = new LinkedHashSet<>();
        contact.note().lines().forEach(facts::add);
        past.stream()
                .filter(one -> SAID_SOMETHING.contains(one.kind()))
                .map(Interaction::summary)
                .forEach(facts::add);
        facts.add(contact.origin().occasion());
        facts.add(Objects.requireNonNullElse(contact.origin().detail(), ""));
        contact.custom().values().forEach(facts::add);
        if (!contact.interests().isEmpty()) {
            facts.add(String.join(", ", contact.interests()));
        }
        return facts.stream()
                .map(String::strip)
                .filter(fact -> !fact.isEmpty())
                .limit(MOST)
                .toList();
    }
}
