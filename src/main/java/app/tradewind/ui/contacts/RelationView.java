package app.tradewind.ui.contacts;

import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Tri;
import app.tradewind.ui.control.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is known of the trade with a customer or with someone who asked: it decides how long they may be written
/// to.
final class RelationView extends VBox {

    private final ContactWords words;
    private final DatePicker purchase;
    private final DatePicker enquiry;
    private final ChoiceView<Tri> similar;
    private final ChoiceView<Tri> offered;

    RelationView(ContactWords words, LawfulBasis.Relation before) {
        super(8);
        this.words = words;
        purchase = day(before.lastPurchaseAt());
        enquiry = day(before.lastEnquiryAt());
        similar = tri(before.similarGoods());
        offered = tri(before.refusalOffered());
        getChildren()
                .addAll(
                        row("contacts.relation.purchase", purchase),
                        row("contacts.relation.enquiry", enquiry),
                        row("contacts.relation.similar", similar),
                        row("contacts.relation.offered", offered));
    }

    LawfulBasis.Relation relation() {
        return new LawfulBasis.Relation(instant(purchase), instant(enquiry), similar.getValue(), offered.getValue());
    }

    private Node row(String key, Node field) {
        Label label = Texts.wrapped(Texts.secondary(words.text(key)));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private ChoiceView<Tri> tri(Tri value) {
        return new ChoiceView<>(List.of(Tri.values()), value, one -> words.name("tri", one));
    }

    private static DatePicker day(@Nullable Instant instant) {
        DatePicker day = new DatePicker(
                instant == null ? null : instant.atOffset(ZoneOffset.UTC).toLocalDate());
        day.setMaxWidth(Double.MAX_VALUE);
        return day;
    }

    private static @Nullable Instant instant(DatePicker picker) {
        LocalDate day = picker.getValue();
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
