package app.tradewind.intake;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// Reads a cell of an OpenDocument table: its value where it has one, else its text.
final class OdsCell {

    private static final int MOST_SPACES = 1000;

    private OdsCell() {}

    /// Reads to the end of the cell that starts here; what is pinned to it goes to `notes`.
    static String read(Xml xml, List<String> notes) throws IOException {
        String type = xml.attribute("value-type", "");
        String value = switch (type) {
            case "date" -> xml.attribute("date-value", "");
            case "time" -> xml.attribute("time-value", "");
            case "boolean" -> xml.attribute("boolean-value", "");
            case "string" -> xml.attribute("string-value", "");
            default -> xml.attribute("value", "");
        };
        String shown = text(xml, notes);
        return switch (type) {
            case "date" -> XlsxRows.day(value);
            case "time" -> time(value, shown);
            case "boolean" -> value.equals("true") ? "TRUE" : "FALSE";
            case "float", "percentage", "currency" -> number(value, shown);
            default -> isError(shown) ? "" : shown.isEmpty() ? value : shown;
        };
    }

    /// What a formula shows that could not be worked out; Calc writes such a cell as text.
    private static boolean isError(String shown) {
        return shown.matches("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)|Err:\\d{3}");
    }

    /// Digits alone with zeros before them, or a plus, are shown so on purpose: a postal code, a phone number.
    private static String number(String value, String shown) {
        String plain = new CellText(false).number(value, CellText.GENERAL);
        boolean code = shown.matches("\\+?\\d{2,20}")
                && shown.replaceFirst("^\\+?0*", "").equals(plain);
        return code || plain.isEmpty() ? shown : plain;
    }

    private static String time(String value, String shown) {
        try {
            Duration time = Duration.parse(value);
            return time.isNegative() || time.toHours() >= 24
                    ? shown
                    : String.format(Locale.ROOT, "%02d:%02d", time.toHours(), time.toMinutesPart());
        } catch (DateTimeParseException damaged) {
            return shown;
        }
    }

    /// The paragraphs of the cell, each on a line.
    private static String text(Xml xml, List<String> notes) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        int inside = 0;
        boolean any = false;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("annotation")) {
                note(xml, notes);
            } else if (xml.starts("ruby-text") || xml.starts("table") || xml.starts("frame")) {
                xml.skip();
            } else if (xml.starts("p") || xml.starts("h")) {
                text.append(any ? "\n" : "");
                any = true;
                inside++;
            } else if (xml.ends("p") || xml.ends("h")) {
                inside--;
            } else if (inside > 0) {
                piece(xml, text);
            }
        }
        return text.toString();
    }

    private static void piece(Xml xml, StringBuilder text) {
        if (text.length() >= CellText.LONGEST) {
            return;
        }
        if (xml.isText()) {
            xml.addTo(text);
        } else if (xml.starts("s")) {
            text.repeat(' ', Math.clamp(xml.number("c", 1), 1, MOST_SPACES));
        } else if (xml.starts("tab")) {
            text.append('\t');
        } else if (xml.starts("line-break")) {
            text.append('\n');
        }
    }

    /// The creator and the day of a note stand before its paragraphs and are left out.
    private static void note(Xml xml, List<String> notes) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        int inside = 0;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("p")) {
                text.append(text.isEmpty() ? "" : "\n");
                inside++;
            } else if (xml.ends("p")) {
                inside--;
            } else if (inside > 0) {
                piece(xml, text);
            }
        }
        if (!text.toString().isBlank()) {
            notes.add(text.toString().strip());
        }
    }
}
