package app.tradewind.contact;

import app.tradewind.text.Messages;
import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// What customs records say of a company's purchases, a part for each file that they came from.
///
/// It is stored as JSON without words of any language, and put into words where it is shown. A file imported again
/// replaces its part; a part whose time lies within that of a newer one is dropped, so that an export of the year
/// does not count the months that were imported before. Parts that only overlap are both kept and count twice.
public record TradeSummary(List<Part> parts) {

    public static final TradeSummary NONE = new TradeSummary(List.of());

    private static final Gson GSON = new Gson();
    private static final int SHOWN = 3;

    /// How often something occurred.
    public record Count(String what, long times) {}

    /// @param source the file
    /// @param first the day of the first shipment as ISO date, empty where the file has no dates; so is `last`
    /// @param goods what was shipped, by frequency; `codes` the HS codes, `suppliers` and `origins` (ports, else
    ///     countries) likewise
    /// @param weight in kilograms; `teu` in standard containers; `value` in US dollars; 0 where not said
    public record Part(
            String source,
            long shipments,
            String first,
            String last,
            List<Count> goods,
            List<Count> codes,
            List<Count> suppliers,
            List<Count> origins,
            double weight,
            double teu,
            double value) {

        private boolean covers(Part other) {
            return !first.isEmpty()
                    && !other.first.isEmpty()
                    && first.compareTo(other.first) <= 0
                    && last.compareTo(other.last) >= 0;
        }
    }

    public TradeSummary {
        parts = List.copyOf(parts);
    }

    /// @param json as [#json()] wrote it; a text of another kind is no summary
    public static TradeSummary read(String json) {
        if (json.isBlank()) {
            return NONE;
        }
        try {
            Part[] parts = GSON.fromJson(json, Part[].class);
            return new TradeSummary(List.of(parts));
        } catch (JsonSyntaxException words) {
            return NONE;
        }
    }

    public String json() {
        return parts.isEmpty() ? "" : GSON.toJson(parts);
    }

    /// This summary with what a newer file says.
    public TradeSummary with(Part newer) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (!part.source().equals(newer.source()) && !newer.covers(part)) {
                kept.add(part);
            }
        }
        kept.add(newer);
        return new TradeSummary(kept);
    }

    public long shipments() {
        return parts.stream().mapToLong(Part::shipments).sum();
    }

    /// The summary as lines in the user's language; empty where there is none.
    public String words(Messages messages) {
        return parts.stream().map(part -> words(part, messages)).collect(Collectors.joining("\n"));
    }

    private static String words(Part part, Messages messages) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(
                part.first().isEmpty()
                        ? messages.text("contacts.trade.shipments", part.shipments(), part.source())
                        : messages.text(
                                "contacts.trade.between", part.shipments(), part.first(), part.last(), part.source()));
        add(lines, "contacts.trade.goods", part.goods(), messages);
        add(lines, "contacts.trade.codes", part.codes(), messages);
        add(lines, "contacts.trade.suppliers", part.suppliers(), messages);
        add(lines, "contacts.trade.origins", part.origins(), messages);
        String volume = volume(part, messages);
        if (!volume.isEmpty()) {
            lines.add(volume);
        }
        return lines.toString();
    }

    private static void add(StringJoiner lines, String key, List<Count> counts, Messages messages) {
        if (!counts.isEmpty()) {
            lines.add(messages.text(
                    key,
                    counts.stream()
                            .limit(SHOWN)
                            .map(count -> messages.text("contacts.trade.count", count.what(), count.times()))
                            .collect(Collectors.joining(messages.text("contacts.trade.separator")))));
        }
    }

    private static String volume(Part part, Messages messages) {
        NumberFormat plain = NumberFormat.getNumberInstance(messages.locale());
        plain.setMaximumFractionDigits(1);
        StringJoiner volume = new StringJoiner(" · ");
        if (part.weight() > 0) {
            volume.add(messages.text("contacts.trade.weight", plain.format(part.weight() / 1000)));
        }
        if (part.teu() > 0) {
            volume.add(messages.text("contacts.trade.teu", plain.format(part.teu())));
        }
        if (part.value() > 0) {
            volume.add(messages.text("contacts.trade.value", plain.format(Math.round(part.value()))));
        }
        return volume.toString();
    }
}
