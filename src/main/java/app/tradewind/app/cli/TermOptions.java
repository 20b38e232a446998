package app.tradewind.app.cli;

import app.tradewind.mail.sequence.Exclusions;
import app.tradewind.mail.sequence.Terms;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Option;

/// Who a mailing leaves out, and whom an answer stops.
final class TermOptions {

    /// A kind of people to leave out.
    enum Kind {
        CUSTOMERS,
        COMPETITORS,
        COMPLAINED
    }

    @Option(
            names = "--quiet-days",
            paramLabel = "N",
            defaultValue = "0",
            description = "leaves out who was written to in the last N days")
    private int quietDays;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "KIND",
            description = "leaves out customers, competitors, complained")
    private final Set<Kind> without = EnumSet.noneOf(Kind.class);

    @Option(
            names = "--company-goes-on",
            description = "an answer of one does not stop the follow-ups to the others of the company")
    private boolean companyGoesOn;

    Terms terms() {
        return new Terms(
                !companyGoesOn,
                false,
                new Exclusions(
                        quietDays,
                        without.contains(Kind.CUSTOMERS),
                        without.contains(Kind.COMPETITORS),
                        without.contains(Kind.COMPLAINED)));
    }
}
