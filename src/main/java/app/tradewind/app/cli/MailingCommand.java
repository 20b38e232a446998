package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.compliance.Checklist;
import app.tradewind.contact.ContactOrder;
import app.tradewind.mail.Approval;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MailingReport;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.SendGate;
import app.tradewind.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The mailings of a book.
@Command(
        mixinStandardHelpOptions = true,
        name = "mailing",
        description = "Mailings and their letters.",
        subcommands = {
            MailingCommand.Add.class,
            MailingCommand.Approve.class,
            FollowUpCommands.Step.class,
            FollowUpCommands.Due.class,
            FollowUpCommands.Missing.class,
            FollowUpCommands.Status.class
        })
final class MailingCommand extends GroupCommand {

    MailingCommand(Console console) {
        super(console);
    }

    @Command(mixinStandardHelpOptions = true, name = "add", description = "Makes a mailing: a draft for each contact.")
    static final class Add extends BookCommand {

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "what the mailing is called")
        private String name = "";

        @Option(names = "--template", required = true, paramLabel = "ID", description = "the template's number")
        private long template;

        @Option(names = "--account", required = true, paramLabel = "NAME", description = "the sending account")
        private String account = "";

        @Option(names = "--where", paramLabel = "EXPR", description = "which contacts; all of them without it")
        private @Nullable String where;

        @Mixin
        private final TermOptions terms = new TermOptions();

        Add(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            String expression = where == null ? "" : where;
            MailAccount sender = services.accounts().named(account);
            long[] contacts = services.contacts().ids(services.queries().parse(expression), ContactOrder.USUAL);
            MailingReport report = services.sequences()
                    .create(
                            new Mailings.Wish(name, template, sender.id(), expression),
                            terms.terms(),
                            List.of(),
                            contacts,
                            Progress.none());
            List<Map<String, @Nullable Object>> leftOut = report.leftOut().stream()
                    .map(one -> object(
                            "contact",
                            one.contact().value(),
                            "reason",
                            one.reason().name().toLowerCase(Locale.ROOT)))
                    .toList();
            answer(
                    object("mailing", report.mailing(), "letters", report.letters(), "left_out", leftOut),
                    messages().text("cli.mailing.added", report.mailing(), report.letters(), leftOut.size()));
            return leftOut.isEmpty() ? Cli.DONE : Cli.ATTENTION;
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            name = "approve",
            description = "Approves every letter that no finding blocks; their warnings count as seen.")
    static final class Approve extends BookCommand {

        @Option(names = "--mailing", required = true, paramLabel = "ID", description = "the mailing's number")
        private long mailing;

        Approve(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            services.mailingRepository().mailing(mailing);
            Checklist checklist = services.checklist();
            Approval approval = Arrays.stream(services.mailingRepository().withSteps(mailing))
                    .mapToObj(step -> services.mailings().approveAll(step, checklist::seeWarnings, Progress.none()))
                    .reduce(new Approval(0, List.of()), Approval::plus);
            Map<String, Long> rules = new TreeMap<>();
            for (Approval.Blocked letter : approval.blocked()) {
                letter.objections().stream()
                        .map(SendGate.Objection::rule)
                        .distinct()
                        .forEach(rule -> rules.merge(rule, 1L, Long::sum));
            }
            answer(
                    object(
                            "approved",
                            approval.approved(),
                            "blocked",
                            approval.blocked().size(),
                            "rules",
                            rules),
                    said(approval, rules));
            return approval.blocked().isEmpty() ? Cli.DONE : Cli.ATTENTION;
        }

        private String said(Approval approval, Map<String, Long> rules) {
            String why = rules.entrySet().stream()
                    .map(rule -> rule.getKey() + " " + rule.getValue())
                    .collect(Collectors.joining(", "));
            return approval.blocked().isEmpty()
                    ? messages().text("cli.mailing.approved-all", approval.approved())
                    : messages()
                            .text(
                                    "cli.mailing.approved",
                                    approval.approved(),
                                    approval.blocked().size(),
                                    why);
        }
    }
}
