package app.tradewind.market;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The zones of one country by names of states and cities, and by the beginnings of phone numbers.
final class CountryZones {

    private final Map<String, ZoneId> names = new HashMap<>();
    private final Map<String, ZoneId> prefixes = new HashMap<>();
    private @Nullable ZoneId main;
    private @Nullable ZoneId likeliest;
    private int rows;

    /// A row of the table: the zone, marked with a star where it is the main one, with a question mark where it is
    /// only the likeliest; then names and prefixes.
    void addRow(String row) {
        String[] parts = row.split(";");
        ZoneId zone = ZoneId.of(parts[0].replace(" *", "").replace(" ?", ""));
        rows++;
        if (parts[0].endsWith("?")) {
            likeliest = zone;
        }
        if (parts[0].endsWith("*")) {
            main = zone;
        }
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("+")) {
                prefixes.put(parts[i], zone);
            } else {
                addName(parts[i], zone);
            }
        }
    }

    void addName(String name, ZoneId zone) {
        names.putIfAbsent(Folding.joined(name), zone);
    }

    void setOnly(ZoneId zone) {
        main = zone;
    }

    /// The state decides: a city's name may stand in several.
    Optional<ZoneId> named(String region, String city) {
        return name(region).or(() -> name(city)).or(() -> lastPart(city));
    }

    Optional<ZoneId> phoned(String e164) {
        for (int length = Math.min(7, e164.length()); length > 1; length--) {
            ZoneId zone = prefixes.get(e164.substring(0, length));
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /// The zone to plan by where nothing tells which one it is.
    Optional<FoundZone> fallback() {
        if (main != null) {
            return Optional.of(new FoundZone(main, rows > 1 ? FoundZone.Ground.GUESS : FoundZone.Ground.COUNTRY));
        }
        return Optional.ofNullable(likeliest).map(zone -> new FoundZone(zone, FoundZone.Ground.GUESS));
    }

    Optional<ZoneId> main() {
        return Optional.ofNullable(main);
    }

    private Optional<ZoneId> name(String name) {
        return Optional.ofNullable(names.get(Folding.joined(name)));
    }

    /// `Austin, TX 78701`: the state behind the comma, without a postal code.
    private Optional<ZoneId> lastPart(String city) {
        String[] parts = city.split("[,，]");
        for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
            Optional<ZoneId> zone = name(parts[i].replaceAll("\\d", ""));
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }
}
