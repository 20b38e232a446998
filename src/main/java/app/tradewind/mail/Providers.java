package app.tradewind.mail;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mail hosts that Tradewind knows, so that an account needs only an address and a password.
///
/// Source: compliance.md, section 4.2; the hosts' own help pages for names and ports.
public final class Providers {

    /// One object of the resource; `smtp` and `imap` are `NAME:PORT`.
    private record Entry(
            String id,
            List<String> domains,
            List<String> mx,
            String smtp,
            Security security,
            String imap,
            @Nullable Integer perDay,
            @Nullable Integer perHour,
            @Nullable String spf,
            @Nullable List<String> dkim) {

        Provider provider() {
            return new Provider(
                    id,
                    domains,
                    mx,
                    Provider.Host.of(smtp),
                    security,
                    Provider.Host.of(imap),
                    perDay,
                    perHour,
                    Objects.requireNonNullElse(spf, ""),
                    Objects.requireNonNullElse(dkim, List.of()));
        }
    }

    private final List<Provider> all;

    public Providers() {
        try (InputStream in = Objects.requireNonNull(Providers.class.getResourceAsStream("providers.json"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            all = Arrays.stream(new Gson().fromJson(reader, Entry[].class))
                    .map(Entry::provider)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Provider> all() {
        return all;
    }

    /// The host of a free-mail address such as `lin@163.com`. A firm's own domain tells only by its mail exchanger.
    public Optional<Provider> ofAddress(String address) {
        return ofDomain(address.substring(address.lastIndexOf('@') + 1));
    }

    /// The host at which this mail domain always is.
    public Optional<Provider> ofDomain(String domain) {
        String wanted = domain.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(host -> host.domains().contains(wanted)).findFirst();
    }

    /// The host whose mail exchanger this is, the most particular name first.
    public Optional<Provider> ofMailExchanger(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        return all.stream()
                .filter(host -> host.mx().stream().anyMatch(end -> isAtOrUnder(wanted, end)))
                .max((one, other) -> Integer.compare(longestEnd(one, wanted), longestEnd(other, wanted)));
    }

    /// The host whose server an account names.
    public Optional<Provider> ofServer(String smtpHost) {
        return all.stream()
                .filter(host -> host.smtp().name().equalsIgnoreCase(smtpHost))
                .findFirst();
    }

    private static boolean isAtOrUnder(String name, String end) {
        return name.equals(end) || name.endsWith("." + end);
    }

    private static int longestEnd(Provider host, String name) {
        return host.mx().stream()
                .filter(end -> isAtOrUnder(name, end))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
