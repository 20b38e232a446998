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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes a contact of a row: cleans its texts, reads addresses, phones, names, countries, dates and statuses, and
/// notes what it did and what it could not read. A row never fails.
///
/// Each group of fields has its own reader; this class asks them in the order in which one helps the next.
final class RowCleaner {

    private final ColumnMapping mapping;
    private final Occasion occasion;
    private final StatusCells statuses;
    private final AddressCells addresses = new AddressCells();
    private final PlaceCells places = new PlaceCells();
    private final PhoneCells phones = new PhoneCells();
    private final PurchasingRoles roles = new PurchasingRoles();
    private final Map<String, PurchasingRole> knownTitles = new HashMap<>();

    /// @param stages the codes of the book's stages
    RowCleaner(ColumnMapping mapping, Occasion occasion, Set<String> stages, Instant now) {
        this.mapping = mapping;
        this.occasion = occasion;
        statuses = new StatusCells(occasion, stages, now);
    }

    Draft clean(SheetRow cells) {
        RowReading row = new RowReading(cells, mapping);
        CompanyCells.Site site = CompanyCells.site(row);
        List<CheckedAddress> checked = addresses.read(row, site.domain());
        Place stated = places.stated(row);
        List<Read> numbers = phones.read(row, stated.country());
        Place place = places.completed(stated, numbers, checked, row);
        Contact contact = contact(row, site, place, checked, numbers);
        return new Draft(
                cells,
                contact,
                row.filled(),
                checked,
                row.reasons(),
                row.done(),
                row.values().optOut(),
                shown(row, contact));
    }

    private Contact contact(
            RowReading row,
            CompanyCells.Site site,
            Place place,
            List<CheckedAddress> checked,
            List<Read> numbers) {
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
                row.joined(Field.NOTE, "\n"),
                row.date(Field.FIRST_CONTACT),
                row.date(Field.LAST_CONTACT),
                null,
                null);
    }

    private PurchasingRole role(String title, RowReading row) {
        PurchasingRole role =
                title.isEmpty() ? PurchasingRole.UNKNOWN : knownTitles.computeIfAbsent(title, roles::of);
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
        return new ContactAddress(
                0,
                checked.normalised(),
                checked.kind(),
                checked.verdict(),
                checked.reasons(),
                new ContactAddress.Source(
                        type, "", origin.obtainedAt(), null, unknown.publishedForContact(), unknown.noSolicitNote()),
                ContactAddress.Bounces.NONE);
    }
}
