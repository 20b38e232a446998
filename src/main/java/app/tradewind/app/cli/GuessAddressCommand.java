package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.guess.AddressGuess;
import app.tradewind.contact.guess.Guesses;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.text.NumberFormat;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Says which address a person at a firm probably has, by what the book shows of that firm.
@Command(
        mixinStandardHelpOptions = true,
        name = "guess-address",
        description = "Candidate addresses of a person at a domain, likeliest first; nobody is asked.")
final class GuessAddressCommand extends BookCommand {

    private static final double CENT = 100;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "the person, as written on a card")
    private String name = "";

    @Option(names = "--domain", required = true, paramLabel = "DOMAIN", description = "the firm's mail domain")
    private String domain = "";

    GuessAddressCommand(Console console) {
        super(console);
    }

    @Override
    int withoutBook() {
        return say(new Guesses(null));
    }

    @Override
    int work(Services services) {
        return say(new Guesses(services.database()));
    }

    private int say(Guesses guesses) {
        List<AddressGuess> candidates = guesses.candidates(new PersonName(name, "", ""), domain);
        if (candidates.isEmpty()) {
            throw new TradewindException(Failure.VALUE_UNREADABLE, null, "--domain", domain, "firm.example");
        }
        for (AddressGuess guess : candidates) {
            String evidence = evidence(guess);
            answer(
                    object(
                            "address", guess.address(),
                            "pattern", guess.pattern().template(),
                            "probability", Math.round(guess.probability() * CENT) / CENT,
                            "evidence", evidence,
                            "matching", guess.matching(),
                            "known", guess.known()),
                    guess.address() + "\t" + guess.pattern().template() + "\t" + percent(guess.probability()) + "\t"
                            + evidence);
        }
        return Cli.DONE;
    }

    private String evidence(AddressGuess guess) {
        String place = guess.address().substring(guess.address().lastIndexOf('@') + 1);
        return guess.known() == 0
                ? messages().text("contacts.guess.usual", place, percent(guess.usual()))
                : messages().text("contacts.guess.known", guess.matching(), guess.known(), place);
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(messages().locale()).format(share);
    }
}
