package app.tradewind.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The lists that come with Tradewind: free-mail and disposable domains, local parts of offices and of machines.
/// Their origin is told in decision record 0012.
record AddressLists(Set<String> free, Set<String> disposable, Set<String> role, Set<String> automated) {

    /// Reads the lists; takes some ten milliseconds.
    static AddressLists read() {
        return new AddressLists(
                Set.copyOf(lines("free-mail.txt")),
                Set.copyOf(lines("disposable.txt")),
                Set.copyOf(lines("role.txt")),
                Set.copyOf(lines("automated.txt")));
    }

    /// The lines of a list without its comments.
    static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AddressLists.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean isFree(String domain) {
        return listed(free, domain);
    }

    boolean isDisposable(String domain) {
        return listed(disposable, domain);
    }

    /// A disposable service takes mail for every subdomain as well.
    private static boolean listed(Set<String> domains, String domain) {
        String rest = domain;
        while (rest.indexOf('.') > 0) {
            if (domains.contains(rest)) {
                return true;
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return false;
    }
}
