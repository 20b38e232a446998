package app.tradewind.app.cli;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.app.Services;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts addresses and domains on the list of those never to be written to again.
@Command(
        mixinStandardHelpOptions = true,
        name = "suppress",
        description = "Never write to these addresses or @domains again.")
final class SuppressCommand extends BookCommand {

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "kept as the proof")
    private String reason = "";

    @Parameters(arity = "1..*", paramLabel = "ADDRESS|@DOMAIN", description = "addresses, or domains with their @")
    private List<String> addresses = List.of();

    SuppressCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        AddressCheck check = new AddressCheck();
        services.database().transaction(() -> addresses.forEach(address -> suppress(services, check, address)));
        addresses.forEach(
                address -> answer(object("suppressed", address), messages().text("cli.suppress.done", address)));
        return Cli.DONE;
    }

    private void suppress(Services services, AddressCheck check, String address) {
        if (address.startsWith("@") && address.length() > 1) {
            services.suppressions()
                    .suppressDomain(
                            address.substring(1),
                            SuppressionReason.MANUAL,
                            reason,
                            services.clock().instant());
            return;
        }
        CheckedAddress checked = check.check(address);
        if (checked.verdict() == Verdict.INVALID) {
            throw new TradewindException(
                    Failure.VALUE_UNREADABLE, null, "ADDRESS", address, "name@firm.example, @firm.example");
        }
        services.suppressions()
                .suppressAddress(
                        checked.key(),
                        SuppressionReason.MANUAL,
                        reason,
                        services.clock().instant());
    }
}
