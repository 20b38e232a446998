package app.tradewind.intake;

import app.tradewind.contact.Field;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final List<Integer> companies;
    private final List<Integer> places;
    private final List<Integer> consignees;
    private final NonBuyers nonBuyers = new NonBuyers();

    /// @param row as the buyer's: where the consignee is no buyer, with the notify party in its place
    record Read(SheetRow row, Shipment shipment) {}

    ShipmentCells(SignColumns columns, ColumnMapping mapping) {
        this.columns = columns;
        companies = mapping.filling(Set.of(Field.COMPANY));
        places = mapping.filling(Set.of(Field.POSTAL_ADDRESS));
        consignees = mapping.filling(EnumSet.complementOf(EnumSet.of(Field.COUNTRY)));
    }

    Read read(SheetRow row) {
        Signs signs = columns.of(row);
        String consignee = consignee(row);
        Optional<NonBuyers.Kind> kind = nonBuyers.kind(consignee);
        boolean none = !companies.isEmpty() && (consignee.isEmpty() || kind.isPresent());
        Optional<String> notified = none ? buyer(signs.text(RowSign.SHIPMENT_NOTIFY)) : Optional.empty();
        Shipment.NonBuyer nonBuyer = kind.map(one -> new Shipment.NonBuyer(consignee, one, notified.isPresent()))
                .orElse(null);
        SheetRow bought = notified.map(name -> ofNotified(row, name, signs.text(RowSign.SHIPMENT_NOTIFY_ADDRESS)))
                .orElse(row);
        return new Read(bought, shipment(signs, nonBuyer));
    }

    private Optional<String> buyer(String notified) {
        return notified.isEmpty() || nonBuyers.kind(notified).isPresent() ? Optional.empty() : Optional.of(notified);
    }

    private String consignee(SheetRow row) {
        for (int column : companies) {
            String cell = row.cell(column).strip();
            if (!cell.isEmpty() && !cell.equalsIgnoreCase("NULL")) {
                return cell;
            }
        }
        return "";
    }

    /// The row with the notify party as company; what the cells say of the consignee's place, mailboxes and phones
    /// is not the notify party's, but the goods go to the same country.
    private SheetRow ofNotified(SheetRow row, String name, String place) {
        List<String> cells = new ArrayList<>(row.cells());
        set(cells, consignees, "");
        set(cells, places.subList(0, Math.min(1, places.size())), place);
        set(cells, companies.subList(0, 1), name);
        return row.withCells(cells);
    }

    private static void set(List<String> cells, List<Integer> columns, String text) {
        for (int column : columns) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    private static Shipment shipment(Signs signs, Shipment.@Nullable NonBuyer nonBuyer) {
        String port = signs.text(RowSign.SHIPMENT_PORT);
        return new Shipment(
                nonBuyer,
                signs.text(RowSign.SHIPMENT_BILL),
                day(signs),
                shortened(signs.text(RowSign.SHIPMENT_GOODS)),
                codes(signs.text(RowSign.SHIPMENT_HS)),
                shortened(signs.text(RowSign.SHIPMENT_SUPPLIER)),
                shortened(port.isEmpty() ? signs.text(RowSign.SHIPMENT_ORIGIN) : port),
                number(signs.text(RowSign.SHIPMENT_WEIGHT)),
                number(signs.text(RowSign.SHIPMENT_TEU)),
                number(signs.text(RowSign.SHIPMENT_VALUE)));
    }

    private static String day(Signs signs) {
        return signs.date(RowSign.SHIPMENT_DATE)
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
        Matcher found = NUMBER.matcher(text);
        if (!found.find()) {
            return 0;
        }
        return Math.max(0, Double.parseDouble(found.group().replaceAll("[, ]", "")));
    }
}
