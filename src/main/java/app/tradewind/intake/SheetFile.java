package app.tradewind.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A file of tables that can be read from the beginning as often as wanted, row by row.
interface SheetFile {

    FileFormat format();

    /// The name of the character set, empty for a workbook.
    default String encoding() {
        return "";
    }

    List<SheetInfo> sheets();

    /// What the columns hold, where the file says so itself and its headings, in row 0, need not be understood.
    default Optional<ColumnMapping> mapping() {
        return Optional.empty();
    }

    /// Gives the rows of sheet `index` to `sink` in order, until it wants no more.
    void read(int index, RowSink sink) throws IOException;

    /// Gives the pictures that the file holds, each with the row that it belongs to; most files hold none.
    default void pictures(PictureSink sink) throws IOException {}

    /// What the file proves of its addresses, where it is a page or a text that published them.
    default Optional<PageCopy> copy() {
        return Optional.empty();
    }

    /// The bytes of the copy, as they are kept; empty where the file proves nothing.
    default byte[] copyBytes() {
        return new byte[0];
    }
}
