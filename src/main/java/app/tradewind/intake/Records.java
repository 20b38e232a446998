package app.tradewind.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// The records of a file that is no table: cards, entries, objects. Read from the beginning as often as wanted.
@FunctionalInterface
interface Records {

    /// Takes records one by one: the values of each key in the record's order. A record that is no contact is
    /// empty.
    @FunctionalInterface
    interface Sink {

        /// Returns whether it wants the next record.
        boolean take(Map<String, List<String>> record);
    }

    /// Gives the records to `sink` in the file's order, until it wants no more.
    void read(Sink sink) throws IOException;

    /// Gives the pictures that the records hold, each with the number of its record from 1.
    default void pictures(PictureSink sink) throws IOException {}
}
