package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.contact.Origin;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.table.Fact;
import app.tradewind.contact.table.Joined;
import app.tradewind.contact.table.SafeCell;
import app.tradewind.contact.table.TableReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes contacts of the rows of an [OwnTable]. What the rows leave open of how they were met, the occasion of the
/// import says.
final class OwnRows {

    private static final Target STAGE = Target.of(Field.STAGE);
    /// What a card says value by value.
    private static final Set<String> LISTS = Set.of(
            Field.ADDRESS.key(),
            Field.PHONE.key(),
            Fact.MOBILE.key(),
            Fact.FAX.key(),
            Field.SOCIAL.key(),
            Field.INTERESTS.key(),
            Field.TAGS.key());

    private final ColumnMapping mapping;
    private final RowReader.Context context;
    private final TableReading reading;

    /// @param stages the codes of the book's stages
    OwnRows(ColumnMapping mapping, RowReader.Context context, Set<String> stages) {
        this.mapping = mapping;
        this.context = context;
        reading = new TableReading(stages, context.now(), DateText::read);
    }

    /// Whether the row is a card that this program wrote: no other has a stage.
    boolean isOwnCard(SheetRow row) {
        for (int i = 0; i < mapping.targets().size(); i++) {
            if (mapping.targets().get(i).filter(STAGE::equals).isPresent()
                    && !row.cell(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    Draft clean(SheetRow row) {
        return draft(row, cells(row));
    }

    /// As [#clean(SheetRow)] for a card, in which each value stands for itself.
    Draft card(SheetRow row) {
        return draft(row, values(row));
    }

    private Draft draft(SheetRow row, Map<String, String> cells) {
        TableReading.Read read = reading.read(cells);
        Contact contact = met(read.contact());
        List<Reason> reasons = read.problems().stream().map(OwnRows::reason).toList();
        RowOutcome.Shown shown = new RowOutcome.Shown(
                contact.name().display(),
                contact.company().name(),
                contact.mainAddress().map(ContactAddress::value).orElse(""));
        return new Draft(
                row,
                contact,
                read.filled(),
                read.addresses(),
                reasons,
                EnumSet.noneOf(Cleaning.class),
                beyond(row, read.barred()),
                shown);
    }

    /// Where a key has several columns, as in a file of records, their texts make one list.
    private Map<String, String> cells(SheetRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < mapping.targets().size(); i++) {
            Optional<Target> target = mapping.targets().get(i);
            String text = SafeCell.meant(row.cell(i)).strip();
            if (target.isPresent() && !text.isEmpty()) {
                cells.merge(target.get().key(), text, (one, other) -> one + "; " + other);
            }
        }
        return cells;
    }

    private Map<String, String> values(SheetRow row) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < mapping.targets().size(); i++) {
            String text = row.cell(i).strip();
            if (mapping.targets().get(i).isPresent() && !text.isEmpty()) {
                values.computeIfAbsent(mapping.targets().get(i).get().key(), _ -> new ArrayList<>())
                        .add(text);
            }
        }
        Map<String, String> cells = new HashMap<>();
        values.forEach((key, texts) -> cells.put(key, LISTS.contains(key) ? Joined.join(texts) : texts.getFirst()));
        return cells;
    }

    private Beyond beyond(SheetRow row, List<CheckedAddress> barred) {
        if (barred.isEmpty()) {
            return Beyond.NONE;
        }
        List<String> keys = barred.stream().map(CheckedAddress::key).toList();
        String proof = context.file() + ", " + row.number() + ", " + Fact.OPT_OUT.key();
        return new Beyond(new Refusal(SuppressionReason.IMPORTED, proof, context.now(), keys), null, null, null);
    }

    private Contact met(Contact contact) {
        Occasion occasion = context.occasion();
        if (occasion.equals(Occasion.UNKNOWN)) {
            return contact;
        }
        Origin origin = contact.origin();
        Instant obtained = origin.obtainedAt() == null ? occasion.obtainedAt() : origin.obtainedAt();
        return new ContactEdit(contact, context.now())
                .origin(new Origin(
                        origin.channel() == Channel.UNKNOWN ? occasion.channel() : origin.channel(),
                        origin.detail().isEmpty() ? occasion.detail() : origin.detail(),
                        origin.occasion().isEmpty() ? occasion.occasion() : origin.occasion(),
                        obtained))
                .addresses(this::sourced)
                .done();
    }

    private ContactAddress sourced(ContactAddress address) {
        ContactAddress.Source source = address.source();
        if (source.type() != SourceType.UNKNOWN) {
            return address;
        }
        return address.withSource(new ContactAddress.Source(
                context.occasion().source(),
                source.url(),
                source.obtainedAt() == null ? context.occasion().obtainedAt() : source.obtainedAt(),
                source.copyId(),
                source.publishedForContact(),
                source.noSolicitNote()));
    }

    private static Reason reason(TableReading.Problem problem) {
        return switch (problem.field()) {
            case ADDRESS -> Reason.of(Reason.Code.ADDRESS_UNUSABLE, problem.text(), "no-at");
            case COUNTRY -> Reason.of(Reason.Code.COUNTRY_UNKNOWN, problem.text());
            default -> Reason.of(Reason.Code.VALUE_UNREADABLE, problem.field().key(), problem.text());
        };
    }
}
