package app.tradewind.intake;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Origin;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what a row says of the dealings with a contact: where it came from, the stage, the basis, the language.
final class StatusCells {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final ExportProfile export;
    private final Occasion occasion;
    private final Set<String> stages;
    private final Instant now;
    private final Map<String, Optional<String>> languages = new HashMap<>();

    /// @param stages the codes of the book's stages
    StatusCells(ExportProfile export, Occasion occasion, Set<String> stages, Instant now) {
        this.export = export;
        this.occasion = occasion;
        this.stages = stages;
        this.now = now;
    }

    Origin origin(RowReading row) {
        Channel channel = row.read(
                Field.CHANNEL, text -> Optional.of(FieldValues.channel(text).orElse(Channel.OTHER)));
        String said = channel == Channel.OTHER ? row.values().first(Field.CHANNEL) : "";
        String own = FieldValues.channel(said).isPresent() ? "" : said;
        String detail = row.text(Field.CHANNEL_DETAIL);
        String event = row.text(Field.OCCASION);
        Instant obtained = row.date(Field.OBTAINED_AT);
        return new Origin(
                channel == null ? occasion.channel() : channel,
                !detail.isEmpty() ? detail : !own.isEmpty() ? own : occasion.detail(),
                event.isEmpty() ? occasion.occasion() : event,
                obtained == null ? occasion.obtainedAt() : obtained);
    }

    @Nullable
    LawfulBasis basis(RowReading row) {
        BasisKind kind = row.read(Field.BASIS, FieldValues::basis);
        if (kind != null) {
            return LawfulBasis.of(kind, now, row.text(Field.BASIS_EVIDENCE));
        }
        BasisKind ofAll = export.basis();
        if (ofAll == null) {
            return null;
        }
        row.filled().add(Field.BASIS);
        return LawfulBasis.of(ofAll, now, (export.name() + " " + row.text(Field.BASIS_EVIDENCE)).strip());
    }

    String stage(RowReading row) {
        String stage = row.read(
                Field.STAGE, text -> Optional.of(FieldValues.stage(text)).filter(stages::contains));
        return stage == null ? "NOT_CONTACTED" : stage;
    }

    @Nullable
    String language(RowReading row) {
        return row.read(Field.LANGUAGE, text -> languages.computeIfAbsent(text, StatusCells::languageTag));
    }

    static @Nullable String zone(RowReading row) {
        return row.read(Field.TIME_ZONE, text -> Optional.of(text).filter(ZONES::contains));
    }

    /// A tag as BCP 47 writes it, or the language's name in English or Chinese.
    private static Optional<String> languageTag(String text) {
        String plain = text.strip().replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(plain).build();
            if (locale.getLanguage().length() == 2) {
                return Optional.of(locale.toLanguageTag());
            }
        } catch (IllformedLocaleException name) {
            return byName(plain);
        }
        return byName(plain);
    }

    private static Optional<String> byName(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                        || Locale.of(tag)
                                .getDisplayLanguage(Locale.SIMPLIFIED_CHINESE)
                                .equals(name))
                .findFirst();
    }
}
