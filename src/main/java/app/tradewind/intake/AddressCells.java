package app.tradewind.intake;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Field;
import java.util.ArrayList;
import java.util.List;

/// Reads the addresses of a row, several to a cell; those that stand beside a name where no column has any. What is
/// probably a typing error is proposed, never applied.
final class AddressCells {

    private final AddressCheck check = new AddressCheck();

    /// @param domain of the company's web site, empty where it is not known
    List<CheckedAddress> read(RowReading row, String domain) {
        List<CheckedAddress> usable = new ArrayList<>(1);
        for (String cell : row.values().all(Field.ADDRESS)) {
            List<CheckedAddress> found = check.checkAll(cell, domain);
            if (found.isEmpty()) {
                row.note(Reason.Code.ADDRESS_UNUSABLE, cell, "no-at");
            } else if (found.size() > 1) {
                row.did(Cleaning.ADDRESSES_SPLIT);
            }
            found.forEach(address -> take(address, cell, row, usable));
        }
        if (row.values().all(Field.ADDRESS).isEmpty()) {
            besideName(row, domain, usable);
        }
        if (!usable.isEmpty()) {
            row.filled().add(Field.ADDRESS);
        }
        return usable;
    }

    private void besideName(RowReading row, String domain, List<CheckedAddress> usable) {
        for (String cell : row.values().all(Field.NAME)) {
            if (cell.indexOf('@') > 0) {
                check.checkAll(cell, domain).forEach(address -> take(address, cell, row, usable));
            }
        }
    }

    private static void take(CheckedAddress address, String cell, RowReading row, List<CheckedAddress> usable) {
        String meant = address.suggestion();
        if (address.verdict() == Verdict.INVALID) {
            String why = address.reasons().isEmpty() ? "" : address.reasons().getFirst();
            if (meant == null) {
                row.note(Reason.Code.ADDRESS_UNUSABLE, address.text(), why);
            } else {
                row.note(Reason.Code.ADDRESS_UNUSABLE_MEANT, address.text(), why, meant);
            }
            return;
        }
        for (CheckedAddress known : usable) {
            if (known.key().equals(address.key())) {
                return;
            }
        }
        usable.add(address);
        if (meant != null) {
            row.note(Reason.Code.ADDRESS_MEANT, address.normalised(), meant);
        }
        if (!cell.contains(address.normalised())) {
            row.did(Cleaning.ADDRESS_WRITTEN_ANEW);
        }
    }
}
