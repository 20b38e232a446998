package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Place;
import app.tradewind.contact.table.Fact;
import app.tradewind.contact.table.FieldCell;
import app.tradewind.contact.table.Joined;
import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Contacts as vCards 4.0, one after another. What vCard has no word for stands in properties `X-TRADEWIND-` and
/// the field’s key, the user’s own fields in `X-TRADEWIND-CUSTOM` with their name as parameter.
///
/// Source: RFC 6350; RFC 6868 for the parameters.
final class VCardBook implements AutoCloseable {

    private static final String OURS = "X-TRADEWIND-";
    /// What other address books cannot read, in the book’s order.
    private static final Set<Field> OURS_ALONE = EnumSet.of(
            Field.GRADE,
            Field.STAGE,
            Field.CHANNEL,
            Field.CHANNEL_DETAIL,
            Field.OCCASION,
            Field.OBTAINED_AT,
            Field.BASIS,
            Field.BASIS_EVIDENCE,
            Field.LEGAL_FORM,
            Field.FIRST_CONTACT,
            Field.LAST_CONTACT,
            Field.VERDICT);
    /// Facts that have a place of their own in a card.
    private static final Set<Fact> IN_PLACE = EnumSet.of(Fact.MOBILE, Fact.FAX, Fact.OPT_OUT);

    private final VObjectWriter cards;

    VCardBook(OutputStream out) {
        cards = new VObjectWriter(
                new FoldedLines(new OutputStreamWriter(out, StandardCharsets.UTF_8)), SyntaxStyle.NEW);
        cards.getFoldedLineWriter().setLineLength(null);
        cards.setCaretEncodingEnabled(true);
    }

    /// @param suppressed those of its addresses that are never to be written to
    void add(Contact contact, List<String> suppressed) throws IOException {
        cards.writeBeginComponent("VCARD");
        cards.writeVersion("4.0");
        name(contact);
        reach(contact);
        place(contact.where());
        details(contact);
        for (Field field : OURS_ALONE) {
            text(OURS + field.key().toUpperCase(java.util.Locale.ROOT), FieldCell.of(contact, field));
        }
        for (Fact fact : EnumSet.complementOf(EnumSet.copyOf(IN_PLACE))) {
            text(
                    OURS + fact.key().toUpperCase(java.util.Locale.ROOT),
                    fact.of(contact).replace("\r", ""));
        }
        text(OURS + "OPTOUT", Joined.join(suppressed));
        for (String interest : contact.interests()) {
            text(OURS + "INTERESTS", interest);
        }
        for (Map.Entry<String, String> own : new TreeMap<>(contact.custom()).entrySet()) {
            write(OURS + "CUSTOM", parameter("X-NAME", own.getKey()), escaped(own.getValue()));
        }
        cards.writeEndComponent("VCARD");
    }

    /// Every card must have a name (section 6.2.1): one that has none is called by its firm or address, and says
    /// so.
    private void name(Contact contact) throws IOException {
        String display = contact.name().display();
        if (display.isEmpty()) {
            text(OURS + "NAMELESS", "1");
        }
        text("FN", display.isEmpty() ? contact.displayName() : display);
        String family = contact.name().family();
        String given = contact.name().given();
        if (!family.isEmpty() || !given.isEmpty()) {
            structured("N", new VObjectParameters(), Stream.of(family, given, "", "", ""));
        }
        if (!contact.company().name().isEmpty()) {
            structured(
                    "ORG", new VObjectParameters(), Stream.of(contact.company().name()));
        }
        text("TITLE", contact.title());
    }

    private void reach(Contact contact) throws IOException {
        int rank = 1;
        for (ContactAddress address : contact.addresses()) {
            write("EMAIL", parameter("PREF", Integer.toString(Math.min(rank++, 100))), escaped(address.value()));
        }
        for (ContactPhone phone : contact.phones()) {
            String type = switch (phone.kind()) {
                case PHONE -> "voice";
                case MOBILE -> "cell";
                case FAX -> "fax";
            };
            write("TEL", parameter("TYPE", type), escaped(phone.value()));
        }
        text("URL", contact.company().website());
        for (String link : contact.socialLinks()) {
            text("X-SOCIALPROFILE", link);
        }
    }

    private void place(Place place) throws IOException {
        String country = place.country() == null ? "" : place.country();
        if (!(place.postalAddress() + place.city() + place.region() + country).isEmpty()) {
            structured(
                    "ADR",
                    parameter("TYPE", "work"),
                    Stream.of("", "", place.postalAddress(), place.city(), place.region(), "", country));
        }
    }

    private void details(Contact contact) throws IOException {
        text("LANG", FieldText.of(contact, Field.LANGUAGE));
        text("TZ", FieldText.of(contact, Field.TIME_ZONE));
        if (!contact.tags().isEmpty()) {
            write("CATEGORIES", new VObjectParameters(), VObjectPropertyValues.writeList(contact.tags()));
        }
        text("NOTE", contact.note());
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            write(name, new VObjectParameters(), escaped(value));
        }
    }

    private void structured(String name, VObjectParameters parameters, Stream<String> parts) throws IOException {
        write(
                name,
                parameters,
                VObjectPropertyValues.writeStructured(parts.map(List::of).toList(), true));
    }

    private void write(String name, VObjectParameters parameters, String value) throws IOException {
        cards.writeProperty(null, name, parameters, value);
    }

    private static String escaped(String value) {
        return VObjectPropertyValues.escape(value);
    }

    private static VObjectParameters parameter(String name, String value) {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put(name, value);
        return parameters;
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}
