package app.tradewind.ui.contacts;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.CustomField;
import app.tradewind.contact.CustomKind;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Grade;
import app.tradewind.contact.LegalForm;
import app.tradewind.ui.contacts.FieldView.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How each field of a contact is edited.
final class FieldEditors {

    private final ContactWords words;
    private final Completions completions;

    FieldEditors(ContactWords words) {
        this.words = words;
        completions = new Completions(words.locale());
    }

    FieldView.Editor editor(Contact contact, Field field) {
        String text = FieldText.of(contact, field);
        return switch (field) {
            case NOTE, POSTAL_ADDRESS -> new FieldView.Lines(text);
            case GRADE -> new FieldView.OneOf(text, choices(Grade.values(), "grade"));
            case CHANNEL -> new FieldView.OneOf(constant(text), choices(Channel.values(), "channel"));
            case LEGAL_FORM -> new FieldView.OneOf(constant(text), choices(LegalForm.values(), "legal-form"));
            case STAGE -> new FieldView.OneOf(contact.stage(), stages(contact));
            case COUNTRY ->
                new FieldView.Suggested(words.country(contact.where().country()), completions::countries);
            case LANGUAGE -> new FieldView.Suggested(words.language(contact.language()), completions::languages);
            case TIME_ZONE -> new FieldView.Suggested(text, completions::zones);
            default -> new FieldView.OneLine(text);
        };
    }

    /// How a field of the user's own is edited: by its kind, else as a text.
    FieldView.Editor own(String name, String text) {
        return field(name)
                .<FieldView.Editor>map(field -> switch (field.kind()) {
                    case CHOICE -> new FieldView.OneOf(text, offered(field.choices()));
                    case YES_NO -> new FieldView.OneOf(text, offered(List.of("yes", "no")));
                    case TEXT, NUMBER, DATE, LINK -> new FieldView.OneLine(text);
                })
                .orElseGet(() -> new FieldView.OneLine(text));
    }

    /// A value of the user's own as it is read.
    String ownWord(String name, String text) {
        boolean yesNo =
                field(name).filter(field -> field.kind() == CustomKind.YES_NO).isPresent();
        return yesNo ? yesNo(text) : text;
    }

    private String yesNo(String text) {
        return switch (text) {
            case "yes" -> words.text("contacts.company-tri.YES");
            case "no" -> words.text("contacts.company-tri.NO");
            default -> text;
        };
    }

    private List<Choice> offered(List<String> values) {
        return Stream.concat(
                        Stream.of(new Choice("", "—")), values.stream().map(value -> new Choice(value, yesNo(value))))
                .toList();
    }

    private Optional<CustomField> field(String name) {
        return words.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    private static String constant(String text) {
        return text.isEmpty() ? "UNKNOWN" : text.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private List<Choice> choices(Enum<?>[] values, String kind) {
        List<Choice> choices = new ArrayList<>();
        if (values instanceof Grade[]) {
            choices.add(new Choice("", "—"));
        }
        Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.name(kind, value)))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> stages(Contact contact) {
        return Stream.concat(words.stages().stream(), Stream.of(contact.stage()))
                .distinct()
                .map(code -> new Choice(code, words.stage(code)))
                .toList();
    }
}
