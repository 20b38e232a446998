package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import java.time.Instant;
import java.util.List;
import javafx.collections.ObservableList;

/// The template on the desk with what says the same in other languages. Lives on the JavaFX thread.
final class TemplateFamily {

    private final LettersRoom room;
    private final Manuscript manuscript;
    private final ObservableList<Template> templates;

    /// @param templates all of the book; what is added here is put into it
    TemplateFamily(LettersRoom room, Manuscript manuscript, ObservableList<Template> templates) {
        this.room = room;
        this.manuscript = manuscript;
        this.templates = templates;
    }

    /// The others of the family.
    List<Template> siblings() {
        Template own = manuscript.base();
        return own.id() == 0
                ? List.of()
                : templates.stream()
                        .filter(one -> one.id() != own.id() && one.isVariantOf(own))
                        .toList();
    }

    /// Begins a variant in another language with the words of this one, to be written anew.
    void add(String language) {
        manuscript.save(() -> {
            Template own = manuscript.base();
            if (own.id() == 0) {
                room.window().toasts().show(room.messages().text("letters.variant.first"));
                return;
            }
            Template now = manuscript.now();
            Template variant = Template.fresh(now.name(), language, now.purpose(), now.subject(), now.html())
                    .withFiles(now.files())
                    .asVariantOf(own);
            Instant at = room.time().clock().instant();
            room.background().start(() -> room.book().templates().add(variant, at), added -> {
                templates.add(added);
                manuscript.fill(added);
            });
        });
    }
}
