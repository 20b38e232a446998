package app.tradewind.contact.table;

import app.tradewind.contact.BounceClass;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactAddress.Bounces;

/// What came back from an address, in a cell: `hard 5.1.1 2026-03-01T08:00:00Z 2`, a dash for what is not known.
///
/// Source: RFC 3463 for the code.
final class BounceText {

    private static final String NONE = "-";

    private BounceText() {}

    static String of(ContactAddress address) {
        Bounces bounces = address.bounces();
        if (bounces.equals(Bounces.NONE)) {
            return "";
        }
        return String.join(
                " ",
                bounces.last() == BounceClass.NONE ? NONE : Fact.said(bounces.last()),
                orNone(bounces.code()),
                orNone(TableTime.of(bounces.at())),
                Integer.toString(bounces.softStreak()));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? NONE : text;
    }

    /// [Bounces#NONE] where nothing can be read.
    static Bounces read(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 4 || !parts[3].matches("\\d{1,6}")) {
            return Bounces.NONE;
        }
        return new Bounces(
                Statuses.read(BounceClass.values(), parts[0]).orElse(BounceClass.NONE),
                parts[1].equals(NONE) ? "" : parts[1],
                TableTime.read(parts[2]).orElse(null),
                Integer.parseInt(parts[3]));
    }
}
