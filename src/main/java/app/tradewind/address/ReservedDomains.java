package app.tradewind.address;

import java.util.Set;

/// Domains that stand in examples and tests, or that no public mail server may have.
///
/// Sources: RFC 2606, sections 2 and 3; RFC 6761, section 6; RFC 6762 (`local`); RFC 7686 (`onion`); RFC 8375.
final class ReservedDomains {

    private static final Set<String> TOP =
            Set.of("example", "test", "invalid", "localhost", "local", "onion", "alt", "internal", "localdomain");
    private static final Set<String> SECOND = Set.of("example.com", "example.net", "example.org", "home.arpa");

    private ReservedDomains() {}

    static boolean contains(String asciiDomain) {
        int last = asciiDomain.lastIndexOf('.');
        int second = last < 0 ? -1 : asciiDomain.lastIndexOf('.', last - 1);
        return TOP.contains(asciiDomain.substring(last + 1)) || SECOND.contains(asciiDomain.substring(second + 1));
    }
}
