package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Provider;
import app.tradewind.mail.Providers;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainLine;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The sending accounts of a book.
@Command(
        mixinStandardHelpOptions = true,
        name = "account",
        description = "Sending accounts.",
        subcommands = {AccountCommand.Add.class, AccountCommand.Show.class, AccountCommand.Test.class})
final class AccountCommand extends GroupCommand {

    AccountCommand(Console console) {
        super(console);
    }

    @Command(mixinStandardHelpOptions = true, name = "add", description = "Adds an account.")
    static final class Add extends BookCommand {

        private static final Pattern MAILBOX = Pattern.compile("(.*?)\\s*<([^<>]+)>");
        private static final String SERVER = "smtp.firm.example:465";
        private static final Pattern RANGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "what the account is called")
        private String name = "";

        @Option(names = "--from", required = true, paramLabel = "\"NAME <ADDRESS>\"", description = "the sender")
        private String from = "";

        @Option(names = "--smtp", paramLabel = "HOST:PORT", description = "known hosts need none")
        private @Nullable String smtp;

        @Option(names = "--security", paramLabel = "KIND", description = "tls, starttls, or none to this machine only")
        private @Nullable Security security;

        @Option(names = "--user", paramLabel = "U", description = "the user name; else the address")
        private @Nullable String user;

        @Option(names = "--password-file", paramLabel = "F", description = "its first line is the password")
        private @Nullable Path passwordFile;

        @Option(names = "--imap", paramLabel = "HOST:PORT", description = "where the mailbox is read")
        private @Nullable String imap;

        @Option(
                names = "--postal-address",
                paramLabel = "TEXT",
                defaultValue = "",
                description = "goes into each letter")
        private String postalAddress = "";

        @Option(names = "--per-day", paramLabel = "N", description = "letters a day at most")
        private @Nullable Integer perDay;

        @Option(names = "--per-hour", paramLabel = "N", description = "letters an hour at most")
        private @Nullable Integer perHour;

        @Option(names = "--gap-seconds", paramLabel = "MIN-MAX", description = "between two letters, drawn at random")
        private @Nullable String gap;

        @Option(names = "--warm", description = "the mailbox has long been in use: no ramp lowers the limits")
        private boolean warm;

        Add(Console console) {
            super(console);
        }

        @Override
        boolean makesBook() {
            return true;
        }

        @Override
        int work(Services services) {
            Matcher mailbox = MAILBOX.matcher(from.strip());
            String address = mailbox.matches() ? mailbox.group(2).strip() : from.strip();
            String fromName =
                    mailbox.matches() ? mailbox.group(1).replace("\"", "").strip() : "";
            if (!address.contains("@")) {
                throw new TradewindException(
                        Failure.VALUE_UNREADABLE, null, "--from", from, "Lin Hua <lin@firm.example>");
            }
            Optional<Provider> known = new Providers().ofAddress(address);
            Provider.Host host =
                    smtp == null ? known.map(Provider::smtp).orElseThrow(this::noHost) : host("--smtp", smtp, SERVER);
            Provider.@Nullable Host inbox = imap != null
                    ? host("--imap", imap, SERVER)
                    : smtp == null ? known.map(Provider::imap).orElse(null) : null;
            MailAccount account = new MailAccount(
                    0,
                    name,
                    fromName,
                    address,
                    "",
                    host.name(),
                    host.port(),
                    security != null ? security : host.port() == 465 ? Security.TLS : Security.STARTTLS,
                    passwordFile == null ? "" : Objects.requireNonNullElse(user, address),
                    passwordFile == null ? "" : new String(secret(passwordFile)),
                    inbox == null ? "" : inbox.name(),
                    inbox == null ? 993 : inbox.port(),
                    postalAddress,
                    limits(known),
                    false);
            services.accounts().add(account, services.clock().instant());
            answer(object("account", name), messages().text("cli.account.added", name));
            return Cli.DONE;
        }

        private Limits limits(Optional<Provider> known) {
            Limits usual =
                    known.map(provider -> provider.lowered(Limits.CAREFUL)).orElse(Limits.CAREFUL);
            int[] ends = gap == null ? new int[] {usual.gapMinSeconds(), usual.gapMaxSeconds()} : range(gap);
            return new Limits(
                    Objects.requireNonNullElse(perDay, usual.perDay()),
                    Objects.requireNonNullElse(perHour, usual.perHour()),
                    ends[0],
                    ends[1],
                    warm);
        }

        private static int[] range(String text) {
            Matcher range = RANGE.matcher(text);
            if (!range.matches() || Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))) {
                throw new TradewindException(Failure.VALUE_UNREADABLE, null, "--gap-seconds", text, "90-420");
            }
            return new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))};
        }

        private TradewindException noHost() {
            return new TradewindException(Failure.VALUE_UNREADABLE, null, "--smtp", "", SERVER);
        }

        static Provider.Host host(String option, String text, String example) {
            int colon = text.lastIndexOf(':');
            if (colon < 1 || !text.substring(colon + 1).matches("\\d{1,5}")) {
                throw new TradewindException(Failure.VALUE_UNREADABLE, null, option, text, example);
            }
            return new Provider.Host(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        }
    }

    @Command(mixinStandardHelpOptions = true, name = "list", description = "Lists the accounts, never their passwords.")
    static final class Show extends BookCommand {

        Show(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            for (MailAccount account : services.accounts().list()) {
                answer(
                        object(
                                "account", account.name(),
                                "address", account.address(),
                                "smtp", account.smtpHost() + ":" + account.smtpPort(),
                                "security", account.security().name().toLowerCase(Locale.ROOT),
                                "perDay", account.limits().perDay(),
                                "perHour", account.limits().perHour(),
                                "paused", account.paused()),
                        account.name() + "\t" + account.address() + "\t" + account.smtpHost() + ":"
                                + account.smtpPort());
            }
            return Cli.DONE;
        }
    }

    @Command(mixinStandardHelpOptions = true, name = "test", description = "Tries an account step by step.")
    static final class Test extends BookCommand {

        private static final Map<DomainLine.Weight, String> MARKS = Map.of(
                DomainLine.Weight.FINE, "✓",
                DomainLine.Weight.ADVICE, "·",
                DomainLine.Weight.WARN, "!",
                DomainLine.Weight.STOP, "✗");

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "the account")
        private String name = "";

        @Option(names = "--letter", description = "also sends a letter to the account's own address")
        private boolean letter;

        @Option(names = "--dns-server", paramLabel = "HOST:PORT", description = "asks this resolver of the domain")
        private @Nullable String dnsServer;

        Test(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            MailAccount account = services.accounts().named(name);
            AccountCheck check = services.accountCheck();
            List<AccountCheck.Result> results = letter ? check.withLetter(account) : check.connection(account);
            for (AccountCheck.Result result : results) {
                String step = result.step().name().toLowerCase(Locale.ROOT);
                answer(
                        object("step", step, "ok", result.ok(), "message", result.message()),
                        (result.ok() ? "✓ " : "✗ ") + step + ": " + result.message());
            }
            boolean fine = results.stream().allMatch(AccountCheck.Result::ok);
            if (fine) {
                services.accounts().tested(account.id(), services.clock().instant());
            }
            return fine & domain(services, account) ? Cli.DONE : Cli.ATTENTION;
        }

        /// Says what DNS knows of the sender's domain. Returns false where it keeps letters from arriving.
        private boolean domain(Services services, MailAccount account) {
            List<DomainLine> lines = services.checkDomain(account, resolver());
            for (DomainLine line : lines) {
                DomainAnswer answer = line.answer();
                String step = answer.isAnswered() ? answer.kind().name().toLowerCase(Locale.ROOT) : "dns";
                String said = (line.title() + "\n" + line.detail()).strip().replace("\n", " · ");
                boolean ok = line.weight().compareTo(DomainLine.Weight.WARN) < 0;
                answer(
                        object(
                                "step", step,
                                "ok", ok,
                                "state", answer.state().name().toLowerCase(Locale.ROOT),
                                "record", answer.record(),
                                "message", said),
                        MARKS.get(line.weight()) + " " + step + ": " + said);
            }
            return lines.stream().noneMatch(line -> line.weight() == DomainLine.Weight.STOP);
        }

        private @Nullable InetSocketAddress resolver() {
            return dnsServer == null ? null : server(dnsServer);
        }

        static InetSocketAddress server(String text) {
            Provider.Host host = Add.host("--dns-server", text, "127.0.0.1:53");
            return new InetSocketAddress(host.name(), host.port());
        }
    }
}
