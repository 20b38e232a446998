package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads rows of customs records: who buys, and what was shipped.
final class ShipmentCells {

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])(\\d{4}(?:\\.\\d{2}){0,3}|\\d{6,10})(?![\\d])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d, ]*(?:\\.\\d+)?");
    private static final int LONGEST = 60;
    private static final int CODES = 5;

    private final SignColumns columns;
    private final ColumnMapping mapping;
    private final NonBuyers nonBuyers = new NonBuyers();

    /// @param row as the buyer's: where the consignee is no buyer, with the notify party in its place
    record Read(SheetRow row, Shipment shipment) {}

    ShipmentCells(SignColumns columns, ColumnMapping mapping) {
        this.columns = columns;
        this.mapping = mapping;
    }

    Read read(SheetRow row) {
        Signs signs = columns.of(row);
        String consignee = consignee(row);
        Optional<NonBuyers.Kind> kind = nonBuyers.kind(consignee);
        boolean none = consignee.isEmpty() || kind.isPresent();
        Optional<String> notified = none ? buyer(signs.text(RowSign.SHIPMENT_NOTIFY)) : Optional.empty();
        Shipment.NonBuyer nonBuyer =
                kind.map(one -> new Shipment.NonBuyer(consignee, one, notified.isPresent())).orElse(null);
        SheetRow bought = notified.map(name -> ofNotified(row, name, signs.text(RowSign.SHIPMENT_NOTIFY_ADDRESS)))
                .orElse(row);
        return new Read(bought, shipment(signs, nonBuyer));
    }

    private Optional<String> buyer(String notified) {
        return notified.isEmpty() || nonBuyers.kind(notified).isPresent() ? Optional.empty() : Optional.of(notified);
    }

    private String consignee(SheetRow row) {
        for (int i = 0; i < mapping.targets().size(); i++) {
            String cell = row.cell(i).strip();
            if (fills(i, Field.COMPANY) && !cell.isEmpty() && !cell.equalsIgnoreCase("NULL")) {
                return cell;
            }
        }
        return "";
    }

    private boolean fills(int column, Field field) {
        return mapping.targets().get(column).flatMap(Target::field).filter(field::equals).isPresent();
    }

    /// The row with the notify party as company; what the cells say of the consignee's place, mailboxes and phones
    /// is not the notify party's, but the goods go to the same country.
    private SheetRow ofNotified(SheetRow row, String name, String place) {
        List<String> cells = new ArrayList<>(row.cells());
        boolean placed = place.isEmpty();
        boolean named = false;
        for (int i = 0; i < cells.size() && i < mapping.targets().size(); i++) {
            if (fills(i, Field.COMPANY)) {
                cells.set(i, named ? "" : name);
                named = true;
            } else if (fills(i, Field.POSTAL_ADDRESS)) {
                cells.set(i, placed ? "" : place);
                placed = true;
            } else if (!fills(i, Field.COUNTRY)
                    && mapping.targets().get(i).flatMap(Target::field).isPresent()) {
                cells.set(i, "");
            }
        }
        return new SheetRow(row.number(), cells, row.hidden());
    }

    private static Shipment shipment(Signs signs, Shipment.@Nullable NonBuyer nonBuyer) {
        String port = signs.text(RowSign.SHIPMENT_PORT);
        return new Shipment(
                nonBuyer,
                signs.text(RowSign.SHIPMENT_BILL),
                day(signs.text(RowSign.SHIPMENT_DATE)),
                shortened(signs.text(RowSign.SHIPMENT_GOODS)),
                codes(signs.text(RowSign.SHIPMENT_HS)),
                shortened(signs.text(RowSign.SHIPMENT_SUPPLIER)),
                shortened(port.isEmpty() ? signs.text(RowSign.SHIPMENT_ORIGIN) : port),
                number(signs.text(RowSign.SHIPMENT_WEIGHT)),
                number(signs.text(RowSign.SHIPMENT_TEU)),
                number(signs.text(RowSign.SHIPMENT_VALUE)));
    }

    private static String day(String text) {
        return DateText.read(text)
                .map(day -> LocalDate.ofInstant(day, ZoneOffset.UTC).toString())
                .orElse("");
    }

    /// Panjiva writes “3917.21 tubes, pipes …; 7307.99 …” into one cell.
    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>(1);
        Matcher found = CODE.matcher(text);
        while (found.find() && codes.size() < CODES) {
            if (!codes.contains(found.group(1))) {
                codes.add(found.group(1));
            }
        }
        return codes;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    /// “12,345.6 KG” is a number, “12.345,6” is none here: these files are written the English way.
    private static double number(String text) {
        Matcher found = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        if (!found.find()) {
            return 0;
        }
        return Math.max(0, Double.parseDouble(found.group().replaceAll("[, ]", "")));
    }
}
