package app.tradewind.app.cli;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.address.dns.DomainSurvey;
import app.tradewind.address.dns.MailDomain;
import app.tradewind.address.dns.MailDomains;
import app.tradewind.address.dns.MailRoute;
import app.tradewind.address.dns.RoutedAddress;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks addresses by their look and, where asked to, by what DNS says of their domain. Mailboxes are never asked.
@Command(
        mixinStandardHelpOptions = true,
        name = "check-address",
        description = "Checks addresses: syntax, kind, likely typing errors. Stays offline without --dns.")
final class CheckAddressCommand implements Callable<Integer> {

    @Option(names = "--file", paramLabel = "FILE", description = "a text file, one address a line")
    private @Nullable Path file;

    @Option(names = "--json", description = "JSON Lines on standard output")
    private boolean json;

    @Option(names = "--dns", description = "also asks DNS whether the domain takes mail")
    private boolean dns;

    @Option(names = "--dns-server", paramLabel = "HOST:PORT", description = "asks this resolver; implies --dns")
    private @Nullable String dnsServer;

    @Parameters(paramLabel = "ADDRESS", description = "addresses to check")
    private List<String> addresses = List.of();

    private static final int AT_A_TIME = 1000;

    private final Console console;
    private final AddressCheck check = new AddressCheck();
    private final List<CheckedAddress> waiting = new ArrayList<>();
    private final Map<String, MailDomain> known = new HashMap<>();
    private @Nullable MailDomains domains;
    private boolean invalid;

    CheckAddressCommand(Console console) {
        this.console = console;
    }

    @Option(names = "--locale", paramLabel = "TAG", description = "zh-CN or en")
    void speak(String tag) {
        console.speak(tag);
    }

    @Override
    public Integer call() {
        if (addresses.isEmpty() && file == null) {
            throw new TradewindException(
                    Failure.VALUE_UNREADABLE, null, "ADDRESS", "", "name@firm.example, --file FILE");
        }
        domains = domains();
        addresses.forEach(this::check);
        if (file != null) {
            checkFile(file);
        }
        ask();
        return invalid ? Cli.ATTENTION : Cli.DONE;
    }

    private void checkFile(Path list) {
        if (!Files.isRegularFile(list)) {
            throw new TradewindException(
                    Files.isDirectory(list) ? Failure.FILE_IS_FOLDER : Failure.FILE_MISSING, null, list);
        }
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    check(line);
                }
            }
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, list);
        }
    }

    private @Nullable MailDomains domains() {
        if (!dns && dnsServer == null) {
            return null;
        }
        return new MailDomains(
                dnsServer == null ? null : AccountCommand.Test.server(dnsServer), InstantSource.system());
    }

    private void check(String text) {
        CheckedAddress checked = check.check(text);
        if (domains == null) {
            say(checked, null);
            return;
        }
        waiting.add(checked);
        if (waiting.size() >= AT_A_TIME) {
            ask();
        }
    }

    /// Asks for the domains of those that wait, each once, and says them in their order.
    private void ask() {
        MailDomains resolver = domains;
        if (resolver == null || waiting.isEmpty()) {
            return;
        }
        List<String> names = waiting.stream()
                .filter(one -> one.verdict() != Verdict.INVALID)
                .map(CheckedAddress::domain)
                .distinct()
                .filter(name -> !known.containsKey(name))
                .toList();
        Map<String, MailDomain> unheard = new HashMap<>();
        new DomainSurvey(resolver)
                .ask(
                        names,
                        Progress.none(),
                        said -> (said.route().isKnown() ? known : unheard).put(said.domain(), said));
        for (CheckedAddress one : waiting) {
            MailDomain said = known.getOrDefault(one.domain(), unheard.get(one.domain()));
            say(one, one.verdict() == Verdict.INVALID ? null : answered(one, said, resolver));
        }
        waiting.clear();
    }

    /// What was not asked for any more, since nobody answered, was not answered either.
    private static @Nullable MailDomain answered(CheckedAddress one, @Nullable MailDomain said, MailDomains resolver) {
        return said != null || !resolver.isAskable(one.domain())
                ? said
                : new MailDomain(one.domain(), MailRoute.NO_ANSWER, List.of(), Instant.now());
    }

    private void say(CheckedAddress form, @Nullable MailDomain said) {
        CheckedAddress checked = said == null ? form : RoutedAddress.of(form, said);
        invalid |= checked.verdict() == Verdict.INVALID;
        String verdict = checked.verdict().name().toLowerCase(Locale.ROOT);
        if (json) {
            Map<String, @Nullable Object> object = BookCommand.object(
                    "address", checked.text(),
                    "normalised", checked.normalised(),
                    "verdict", verdict,
                    "kind", kind(checked.kind()),
                    "reasons", checked.reasons(),
                    "suggestion", checked.suggestion());
            if (domains != null) {
                object.put("route", said == null ? null : said.route().code().substring("dns-".length()));
                object.put("exchangers", said == null ? List.of() : said.exchangers());
            }
            console.json(object);
        } else {
            String suggestion = checked.suggestion() == null ? "" : "\t" + checked.suggestion();
            console.line(checked.text() + "\t" + verdict + "\t" + kind(checked.kind()) + "\t"
                    + String.join(" ", checked.reasons()) + suggestion);
        }
    }

    /// The four kinds of the contract: an automated box is a role, an unknown one is treated as a person's.
    private static String kind(AddressKind kind) {
        return switch (kind) {
            case ROLE, AUTOMATED -> "role";
            case FREE -> "free";
            case DISPOSABLE -> "disposable";
            case PERSONAL, UNKNOWN -> "personal";
        };
    }
}
