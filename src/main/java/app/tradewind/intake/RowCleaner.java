package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.Origin;
import app.tradewind.contact.Place;
import app.tradewind.contact.PurchasingRole;
import app.tradewind.contact.PurchasingRoles;
import app.tradewind.contact.SourceType;
import app.tradewind.intake.PhoneCells.Read;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a contact of a row: cleans its texts, reads addresses, phones, names, countries, dates and statuses, and
/// notes what it did and what it could not read. A row never fails.
///
/// Each group of fields has its own reader; this class asks them in the order in which one helps the next.
final class RowCleaner {

    private final ColumnMapping mapping;
    private final ExportProfile export;
    private final Occasion occasion;
    private final @Nullable PageProof page;
    private final StatusCells statuses;
    private final AddressCells addresses = new AddressCells();
    private final PlaceCells places = new PlaceCells();
    private final PhoneCells phones = new PhoneCells();
    private final PurchasingRoles roles = new PurchasingRoles();
    private final Map<String, PurchasingRole> knownTitles = new HashMap<>();

    /// @param stages the codes of the book's stages
    /// @param page the proof of a page that the rows come from, null for a table
    RowCleaner(
            ColumnMapping mapping,
            ExportProfile export,
            Occasion occasion,
            Set<String> stages,
            Instant now,
            @Nullable PageProof page) {
        this.mapping = mapping;
        this.export = export;
        this.occasion = page == null ? occasion : page.occasion(occasion);
        this.page = page;
        statuses = new StatusCells(export, this.occasion, stages, now);
    }

    Draft clean(SheetRow cells) {
        RowReading row = new RowReading(cells, mapping, export);
        CompanyCells.Site site = CompanyCells.site(row);
        List<CheckedAddress> checked = addresses.read(row, site.domain());
        Place stated = places.stated(row);
        List<Read> numbers = phones.read(row, stated.country());
        Place place = places.completed(stated, numbers, checked, row);
        if (page != null && !checked.isEmpty()) {
            page.reason().ifPresent(row.reasons()::add);
        }
        Contact contact = contact(row, site, place, checked, numbers);
        return new Draft(
                cells, contact, row.filled(), checked, row.reasons(), row.done(), Beyond.NONE, shown(row, contact));
    }

    private Contact contact(
            RowReading row, CompanyCells.Site site, Place place, List<CheckedAddress> checked, List<Read> numbers) {
        NameCleaning.Read name = NameCells.read(row, place.country());
        String title = NameCells.title(row, name);
        PurchasingRole role = role(title, row);
        Origin origin = statuses.origin(row);
        return new Contact(
                new ContactId(0),
                name.name(),
                title,
                CompanyCells.company(row, site, place.country()),
                place,
                statuses.language(row),
                StatusCells.zone(row),
                row.read(Field.GRADE, FieldValues::grade),
                "",
                statuses.stage(row),
                origin,
                role.relevance(),
                role == PurchasingRole.UNKNOWN ? "" : title,
                checked.stream().map(address -> address(address, origin)).toList(),
                numbers.stream()
                        .map(number -> new ContactPhone(number.value(), number.kind()))
                        .distinct()
                        .toList(),
                row.several(Field.SOCIAL),
                row.several(Field.INTERESTS),
                row.several(Field.TAGS),
                row.values().custom(),
                statuses.basis(row),
                note(row),
                row.date(Field.FIRST_CONTACT),
                row.date(Field.LAST_CONTACT),
                null,
                null);
    }

    /// The note of the row, and what is pinned to its cells.
    private static String note(RowReading row) {
        if (row.row().notes().isEmpty()) {
            return row.joined(Field.NOTE, "\n");
        }
        List<String> said = new ArrayList<>(row.values().all(Field.NOTE));
        row.row().notes().forEach(pinned -> said.add(TextCleaning.clean(pinned, row.done())));
        String note = String.join("\n", said.stream().distinct().toList());
        if (!note.isEmpty()) {
            row.filled().add(Field.NOTE);
        }
        return note;
    }

    private PurchasingRole role(String title, RowReading row) {
        PurchasingRole role = title.isEmpty() ? PurchasingRole.UNKNOWN : knownTitles.computeIfAbsent(title, roles::of);
        switch (role) {
            case DECISION_MAKER -> row.did(Cleaning.ROLE_DECISION_MAKER);
            case INFLUENCER -> row.did(Cleaning.ROLE_INFLUENCER);
            case OTHER -> row.did(Cleaning.ROLE_OTHER);
            case UNKNOWN -> {}
        }
        return role;
    }

    private static RowOutcome.Shown shown(RowReading row, Contact contact) {
        return new RowOutcome.Shown(
                row.orCells(contact.name().display(), Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME),
                row.orCells(contact.company().name(), Field.COMPANY),
                row.orCells(
                        contact.addresses().isEmpty()
                                ? ""
                                : contact.addresses().getFirst().value(),
                        Field.ADDRESS));
    }

    private ContactAddress address(CheckedAddress checked, Origin origin) {
        SourceType type =
                occasion.source() == SourceType.UNKNOWN ? Occasion.source(origin.channel()) : occasion.source();
        ContactAddress.Source unknown = ContactAddress.Source.UNKNOWN;
        ContactAddress.Source source = new ContactAddress.Source(
                type, "", origin.obtainedAt(), null, unknown.publishedForContact(), unknown.noSolicitNote());
        return new ContactAddress(
                0,
                checked.normalised(),
                checked.kind(),
                checked.verdict(),
                checked.reasons(),
                page == null ? source : page.source(source, checked),
                ContactAddress.Bounces.NONE);
    }
}
