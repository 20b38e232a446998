package app.tradewind.ui.contacts;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Grade;
import app.tradewind.contact.LegalForm;
import app.tradewind.ui.contacts.FieldView.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
