package app.tradewind.ui.contacts;

import app.tradewind.contact.Company;
import app.tradewind.contact.CompanyField;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Tri;
import app.tradewind.ui.contacts.FieldView.Choice;
import app.tradewind.ui.control.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is known of a company, each field edited in its place.
final class CompanyFieldsView extends VBox {

    private final ContactWords words;
    private final Completions completions;
    private final Map<CompanyField, FieldView> fields = new EnumMap<>(CompanyField.class);
    private Company company = Company.NONE;
    private Runnable closed = () -> {};

    CompanyFieldsView(CompanyViewModel model) {
        words = model.words();
        completions = new Completions(words.locale());
        getStyleClass().add("tw-detail-fields");
        for (CompanyField field : CompanyField.values()) {
            FieldView view = new FieldView(
                    words.name("company-field", field),
                    Texts.wrapped(Texts.plain("")),
                    () -> editor(field),
                    typed -> model.edit(field, typed));
            view.setId("company-" + field.name());
            view.whenClosed(() -> closed.run());
            fields.put(field, view);
            getChildren().add(view);
        }
    }

    void fill(Company shown) {
        company = shown;
        fields.forEach((field, view) -> {
            String text = word(field);
            ((Label) view.shown()).setText(text);
            view.read(text);
        });
    }

    void edit(CompanyField field) {
        field(field).open();
    }

    void refuse(CompanyViewModel.Fault fault) {
        field(fault.field()).refuse(fault.sentence());
    }

    private FieldView field(CompanyField field) {
        return java.util.Objects.requireNonNull(fields.get(field));
    }

    boolean isEditing() {
        return fields.values().stream().anyMatch(FieldView::isOpen);
    }

    boolean leave() {
        return fields.values().stream().anyMatch(FieldView::leave);
    }

    /// Calls `run` whenever an editor was closed.
    void whenClosed(Runnable run) {
        closed = run;
    }

    private FieldView.Editor editor(CompanyField field) {
        return switch (field) {
            case LEGAL_FORM -> oneOf(company.legalForm(), LegalForm.values(), "legal-form");
            case SIZE -> oneOf(company.size(), CompanySize.values(), "company-size");
            case MERCHANT -> oneOf(company.merchant(), Tri.values(), "company-tri");
            case COUNTRY -> new FieldView.Suggested(word(field), completions::countries);
            case NOTE, POSTAL_ADDRESS -> new FieldView.Lines(word(field));
            case NAME, REGION, CITY, WEBSITE -> new FieldView.OneLine(word(field));
        };
    }

    private FieldView.Editor oneOf(Enum<?> now, Enum<?>[] values, String kind) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.name(kind, value)))
                .toList();
        return new FieldView.OneOf(now.name(), choices);
    }

    private String word(CompanyField field) {
        return switch (field) {
            case NAME -> company.name();
            case LEGAL_FORM -> known(company.legalForm(), "legal-form");
            case SIZE -> known(company.size(), "company-size");
            case MERCHANT -> known(company.merchant(), "company-tri");
            case COUNTRY -> words.country(company.seat().country());
            case REGION -> company.seat().region();
            case CITY -> company.seat().city();
            case POSTAL_ADDRESS -> company.seat().postalAddress();
            case WEBSITE -> company.website();
            case NOTE -> company.note();
        };
    }

    private String known(Enum<?> value, String kind) {
        return value.name().equals("UNKNOWN") ? "" : words.name(kind, value);
    }
}
