package app.tradewind.app.cli;

import app.tradewind.app.SampleContents;
import app.tradewind.app.Services;
import app.tradewind.contact.ContactQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes a new book of made-up buyers.
@Command(
        mixinStandardHelpOptions = true,
        name = "demo",
        description = "Writes a new book of plausible sample data, the same each time.")
final class DemoCommand extends BookCommand {

    @Option(names = "--contacts", paramLabel = "N", defaultValue = "300", description = "how many (${DEFAULT-VALUE})")
    private int number;

    DemoCommand(Console console) {
        super(console);
    }

    @Override
    boolean makesBook() {
        return true;
    }

    @Override
    boolean needsNewBook() {
        return true;
    }

    @Override
    int work(Services services) {
        SampleContents.fill(services, number);
        long contacts = services.contacts().count(ContactQuery.ALL);
        long companies = services.database().count("SELECT count(*) FROM company");
        answer(
                object("contacts", contacts, "companies", companies),
                messages().text("cli.demo.done", contacts, companies));
        return Cli.DONE;
    }
}
