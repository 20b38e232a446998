package app.tradewind.ui.contacts;

import app.tradewind.settings.SettingsFile;
import app.tradewind.work.Background;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which columns the table shows, in which order and how wide; remembered in the settings.
///
/// Kept as `NAME=150,COMPANY=184`; what can’t be read counts as not remembered.
public final class ColumnLayout {

    static final String KEY = "contacts.columns";
    static final String KEPT = "contacts.columns.kept";
    private static final int NARROWEST = 36;

    private static final List<ContactColumn> USUAL = List.of(
            ContactColumn.STATE,
            ContactColumn.NAME,
            ContactColumn.COMPANY,
            ContactColumn.COUNTRY,
            ContactColumn.GRADE,
            ContactColumn.STAGE,
            ContactColumn.LAST_CONTACT,
            ContactColumn.ADDRESS);

    private final SettingsFile settings;
    private final Background background;
    private final ObservableList<ContactColumn> wanted = FXCollections.observableArrayList();
    private final Map<ContactColumn, Double> widths = new EnumMap<>(ContactColumn.class);
    private ContactColumn kept = ContactColumn.NAME;

    ColumnLayout(SettingsFile settings, Background background) {
        this.settings = settings;
        this.background = background;
        read(settings.settings().screens().getOrDefault(KEY, ""));
        if (wanted.isEmpty()) {
            wanted.setAll(USUAL);
        }
        String last = settings.settings().screens().getOrDefault(KEPT, "");
        wanted.stream().filter(column -> column.name().equals(last)).forEach(column -> kept = column);
    }

    /// The columns that the user wants, in order.
    public ObservableList<ContactColumn> wanted() {
        return FXCollections.unmodifiableObservableList(wanted);
    }

    public double width(ContactColumn column) {
        return widths.getOrDefault(column, (double) column.width());
    }

    /// The columns that `room` pixels hold: some give way in a narrow table.
    public List<ContactColumn> fitting(double room) {
        List<ContactColumn> shown = new ArrayList<>(wanted);
        for (ContactColumn next : ContactColumn.GIVING_WAY) {
            if (atLeast(shown) <= room) {
                break;
            }
            if (!isKept(next)) {
                shown.remove(next);
            }
        }
        return shown;
    }

    private double atLeast(List<ContactColumn> columns) {
        return columns.stream()
                .mapToDouble(column -> column.narrowest(width(column)))
                .sum();
    }

    /// How wide each of these columns is drawn in `room` pixels: the address takes what is left, the company and
    /// the name give what is missing.
    public Map<ContactColumn, Double> drawn(List<ContactColumn> columns, double room) {
        Map<ContactColumn, Double> drawn = new EnumMap<>(ContactColumn.class);
        columns.forEach(column -> drawn.put(column, width(column)));
        double left = room - columns.stream().mapToDouble(this::width).sum();
        if (left > 0) {
            ContactColumn wide = columns.contains(ContactColumn.ADDRESS)
                    ? ContactColumn.ADDRESS
                    : columns.contains(ContactColumn.COMPANY) ? ContactColumn.COMPANY : ContactColumn.NAME;
            drawn.put(wide, width(wide) + left);
            return drawn;
        }
        for (ContactColumn giving : List.of(ContactColumn.COMPANY, ContactColumn.NAME)) {
            if (columns.contains(giving)) {
                double given = Math.min(-left, width(giving) - giving.narrowest(width(giving)));
                drawn.put(giving, width(giving) - given);
                left += given;
            }
        }
        return drawn;
    }

    /// The last of the columns, from the left, that never give way to a narrow table.
    public ContactColumn keptUpTo() {
        return kept;
    }

    /// Keeps the columns up to this one in sight, however narrow the table is; with all of them too wide, it
    /// scrolls.
    public void keepUpTo(ContactColumn column) {
        kept = column;
        // the same columns, to be laid out anew
        wanted.setAll(List.copyOf(wanted));
        background.start(
                () -> {
                    settings.change(before -> before.withScreen(KEPT, column.name()));
                    return column;
                },
                _ -> {});
    }

    private boolean isKept(ContactColumn column) {
        int place = wanted.indexOf(column);
        return place >= 0 && place <= wanted.indexOf(kept);
    }

    /// Shows a column that was hidden, or hides it; the name always stays.
    public void toggle(ContactColumn column) {
        if (!wanted.remove(column)) {
            wanted.add(column);
        }
        if (!wanted.contains(ContactColumn.NAME)) {
            wanted.add(ContactColumn.NAME);
        }
        remember();
    }

    public void resize(ContactColumn column, double width) {
        if (Math.abs(width(column) - width) >= 1) {
            widths.put(column, Math.max(NARROWEST, Math.rint(width)));
        }
    }

    /// The user dragged the shown columns into this order; those that gave way keep their places at the end.
    public void reorder(List<ContactColumn> shown) {
        List<ContactColumn> ordered = new ArrayList<>(shown);
        wanted.stream().filter(column -> !shown.contains(column)).forEach(ordered::add);
        if (!ordered.equals(wanted)) {
            wanted.setAll(ordered);
        }
    }

    /// Keeps the layout; called when a drag ends, not at each of its steps.
    public void remember() {
        List<String> parts = wanted.stream()
                .map(column -> column.name() + "=" + Math.round(width(column)))
                .toList();
        String layout = String.join(",", parts);
        if (!layout.equals(settings.settings().screens().get(KEY))) {
            background.start(
                    () -> {
                        settings.change(before -> before.withScreen(KEY, layout));
                        return layout;
                    },
                    _ -> {});
        }
    }

    private void read(String remembered) {
        for (String part : remembered.split(",")) {
            String[] pair = part.split("=", 2);
            Arrays.stream(ContactColumn.values())
                    .filter(column -> pair.length == 2 && column.name().equals(pair[0]))
                    .filter(column -> pair[1].matches("\\d{1,4}") && !wanted.contains(column))
                    .forEach(column -> {
                        wanted.add(column);
                        widths.put(column, Math.max(NARROWEST, Double.parseDouble(pair[1])));
                    });
        }
    }
}
