package app.tradewind.ui.contacts;

import app.tradewind.ui.contacts.ContactRow.Shown;
import app.tradewind.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Copies rows with the columns that are shown; the rows are read in the background.
final class TableCopy {

    /// More make a text of tens of megabytes, which no clipboard hands on: for those there is the export.
    static final int MOST = 50_000;

    private static final int PAGE = 500;

    private final ContactsRoom room;
    private final ContactWords words;

    TableCopy(ContactsRoom room, ContactWords words) {
        this.room = room;
        this.words = words;
    }

    /// Reads these contacts, gives them to `clipboard` and says how many they are.
    void copy(long[] ids, List<ContactColumn> columns, Consumer<CopiedTable> clipboard) {
        if (ids.length == 0) {
            return;
        }
        long[] taken = Arrays.copyOf(ids, Math.min(ids.length, MOST));
        room.background()
                .startLong(
                        words.text("contacts.copy.title"),
                        progress -> table(taken, columns, progress),
                        copied -> {
                            clipboard.accept(copied);
                            room.window().toasts().show(said(ids.length, taken.length));
                        },
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private String said(int wanted, int copied) {
        return wanted > copied
                ? words.text("contacts.done.copied-some", copied, wanted)
                : words.text("contacts.done.copied", copied);
    }

    private CopiedTable table(long[] ids, List<ContactColumn> columns, Progress progress) {
        CopiedTable table = new CopiedTable(
                columns.stream().map(column -> words.name("column", column)).toList());
        for (int from = 0; from < ids.length; from += PAGE) {
            progress.stopIfCancelled();
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            room.book().contacts().lines(page).forEach(line -> {
                Shown shown = ContactRow.shown(line, words);
                table.row(columns.stream().map(column -> cell(shown, column)).toList());
            });
            progress.at(Math.min(ids.length, from + PAGE), ids.length);
        }
        return table;
    }

    /// As the column shows it, but whole: the country by its name, the date with its year.
    private static String cell(Shown shown, ContactColumn column) {
        return switch (column) {
            case STATE -> shown.state().word();
            case NAME -> shown.name();
            case COMPANY -> shown.company();
            case COUNTRY -> shown.countryName();
            case GRADE -> shown.grade();
            case STAGE -> shown.stage().word();
            case LAST_CONTACT -> shown.lastContact().whole();
            case ADDRESS -> shown.address();
            case TITLE -> shown.title();
            case CITY -> shown.city();
            case CHANNEL -> shown.channel();
            case VERDICT -> shown.verdict();
        };
    }
}
