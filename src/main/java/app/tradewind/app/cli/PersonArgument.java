package app.tradewind.app.cli;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;

/// The address by which a command is told of a person.
final class PersonArgument {

    private PersonArgument() {}

    static String key(String address) {
        CheckedAddress checked = new AddressCheck().check(address);
        if (checked.verdict() == Verdict.INVALID) {
            throw new TradewindException(Failure.VALUE_UNREADABLE, null, "--address", address, "name@firm.example");
        }
        return checked.key();
    }
}
