package app.tradewind.ui.contacts;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Tri;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The form of the lawful basis: what allows the first letter, since when, and what proves it.
final class BasisView extends VBox {

    /// What the form gives.
    ///
    /// @param relevance whether the goods concern this person’s work, `why` in one line
    record Answer(LawfulBasis basis, Tri relevance, String why) {}

    private final ContactWords words;
    private final ChoiceView<BasisKind> kind;
    private final DatePicker when = new DatePicker();
    private final TextField how = new TextField();
    private final TextField wording = new TextField();
    private final TextField scope = new TextField();
    private final TextField evidence = new TextField();
    private final RelationView relation;
    private final TextArea assessment = new TextArea();
    private final ChoiceView<Tri> relevance;
    private final TextField why = new TextField();
    private final LawfulBasis before;
    private @Nullable Long copy;

    /// @param keep takes a chosen file into the book and says its number
    BasisView(
            ContactWords words,
            Contact contact,
            Instant now,
            BiConsumer<Path, LongConsumer> keep,
            java.util.function.Consumer<Answer> save) {
        this.words = words;
        LawfulBasis known = contact.basis();
        before = known == null ? LawfulBasis.of(BasisKind.CONSENT, now, "") : known;
        copy = before.proof().evidenceId();
        kind = new ChoiceView<>(List.of(BasisKind.values()), before.kind(), one -> words.name("basis", one));
        relevance = new ChoiceView<>(List.of(Tri.values()), contact.roleRelevance(), one -> words.name("tri", one));
        fill(contact);
        Label kept = Texts.secondary(copy == null ? "" : words.text("contacts.basis.kept"));
        Button file = Buttons.small(
                words.text("contacts.basis.file"),
                () -> EvidenceFileView.choose(this, words)
                        .ifPresent(chosen -> keep.accept(chosen, number -> {
                            copy = number;
                            kept.setText(words.text("contacts.basis.kept-file", String.valueOf(chosen.getFileName())));
                        })));
        relation = new RelationView(words, before.relation());
        showFor(relation, BasisKind.CUSTOMER, BasisKind.ENQUIRY);
        Node weighing = row("contacts.basis.assessment", assessment);
        showFor(weighing, BasisKind.LEGITIMATE_INTEREST);
        getStyleClass().add("tw-inline-form");
        getChildren()
                .addAll(
                        Texts.strong(words.text("contacts.basis.title")),
                        row("contacts.basis.kind", kind),
                        relation,
                        weighing,
                        row("contacts.basis.when", when),
                        row("contacts.basis.how", how),
                        row("contacts.basis.wording", wording),
                        row("contacts.basis.scope", scope),
                        row("contacts.basis.evidence", evidence),
                        new HBox(8, file, kept),
                        row("contacts.basis.relevance", relevance),
                        row("contacts.basis.why", why),
                        new HBox(Buttons.small(words.text("contacts.save"), () -> save.accept(answer(now)))));
    }

    /// Some facts are asked only for some kinds.
    private void showFor(Node node, BasisKind... kinds) {
        node.visibleProperty()
                .bind(kind.valueProperty()
                        .map(chosen -> List.of(kinds).contains(chosen))
                        .orElse(false));
        node.managedProperty().bind(node.visibleProperty());
    }

    private void fill(Contact contact) {
        LawfulBasis.Proof proof = before.proof();
        Instant given = proof.givenAt();
        when.setValue(given == null ? null : given.atOffset(ZoneOffset.UTC).toLocalDate());
        when.setMaxWidth(Double.MAX_VALUE);
        how.setText(proof.how());
        wording.setText(proof.wording());
        scope.setText(proof.scope());
        evidence.setText(proof.evidence());
        why.setText(contact.roleReason());
        assessment.setText(before.assessment());
        assessment.setPromptText(words.text("contacts.basis.assessment-prompt"));
        assessment.setPrefRowCount(4);
        assessment.setWrapText(true);
    }

    private Node row(String key, Node field) {
        Label label = Texts.secondary(words.text(key));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private Answer answer(Instant now) {
        LocalDate day = when.getValue();
        String weighed = assessment.getText().strip();
        LawfulBasis.Proof proof = new LawfulBasis.Proof(
                day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                before.proof().person(),
                how.getText().strip(),
                wording.getText().strip(),
                scope.getText().strip(),
                evidence.getText().strip(),
                copy);
        LawfulBasis basis = new LawfulBasis(
                kind.getValue(),
                kind.getValue() == before.kind() ? before.recordedAt() : now,
                before.expiresAt(),
                proof,
                relation.isVisible() ? relation.relation() : before.relation(),
                weighed,
                weighed.equals(before.assessment()) ? before.assessedAt() : now);
        return new Answer(basis, relevance.getValue(), why.getText());
    }

    void begin() {
        kind.requestFocus();
    }
}
