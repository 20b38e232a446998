package app.tradewind.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the popular mail domain that was meant by a mistyped one.
///
/// The idea: a mistake is one slip of the finger in the name, two in a longer one, and a slip in the suffix beside.
/// Guarded by what exists: a suffix under which a service is at home, and other real services with a similar name,
/// are never corrected. What looks like a company's own domain is only touched when it is very near.
final class TypingErrors {

    private static final int SHORTEST_NAME = 5;
    private static final int LONG_NAME = 7;
    private static final int LONGEST_NAME = 14;
    /// Real names that lie one slip from a popular one.
    private static final Set<String> REAL_NAMES = Set.of(
            "mail",
            "email",
            "ymail",
            "fmail",
            "imail",
            "hmail",
            "zmail",
            "smail",
            "nmail",
            "xmail",
            "cmail",
            "webmail",
            "inmail",
            "fastmail",
            "postmail",
            "yadoo",
            "yahool",
            "outlooks",
            "cloud",
            "sfr",
            "lookout",
            "outlet");

    private static final Set<String> SLIPS = Set.of(
            "con", "cmo", "ocm", "om", "cm", "co", "cim", "cpm", "vom", "xom", "cok", "comm", "coom", "ccom", "clm",
            "col", "comn", "com.com", "cin", "coml", "cpn", "ney", "bet", "nte", "ent", "met");

    private final Map<String, List<String>> services = new LinkedHashMap<>();
    private final Set<String> single = new HashSet<>();

    TypingErrors(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            String name = words[0].replace("!", "");
            if (words[0].endsWith("!")) {
                single.add(name);
            }
            services.computeIfAbsent(name, _ -> new ArrayList<>())
                    .addAll(Arrays.asList(words).subList(1, words.length));
        }
    }

    /// Whether this is the domain of a popular service as it really exists.
    boolean isPopular(String domain) {
        int dot = domain.indexOf('.');
        return dot > 0
                && services.getOrDefault(domain.substring(0, dot), List.of()).contains(domain.substring(dot + 1));
    }

    /// The popular domain that was meant; empty where `domain` is real or too far from any.
    Optional<String> meant(String domain, boolean knownTld) {
        if (isPopular(domain)) {
            return Optional.empty();
        }
        int dot = domain.indexOf('.');
        return dot < 0 ? glued(domain) : split(domain.substring(0, dot), domain.substring(dot + 1), knownTld);
    }

    /// `gmailcom`, or only `gmail`.
    private Optional<String> glued(String text) {
        return services.entrySet().stream()
                .filter(service -> service.getKey().length() >= SHORTEST_NAME)
                .filter(service -> text.equals(service.getKey())
                        || text.equals(
                                service.getKey() + service.getValue().getFirst().replace(".", "")))
                .map(service -> service.getKey() + "." + service.getValue().getFirst())
                .findFirst();
    }

    private Optional<String> split(String name, String suffix, boolean knownTld) {
        if (services.containsKey(name)) {
            return suffixOf(name, suffix, knownTld).map(right -> name + "." + right);
        }
        return nearest(name)
                .flatMap(service -> services.getOrDefault(service, List.of()).contains(suffix)
                        ? Optional.of(service + "." + suffix)
                        : suffixOf(service, suffix, knownTld).map(right -> service + "." + right));
    }

    /// The suffix that was meant; none where the one given may well be real.
    private Optional<String> suffixOf(String service, String suffix, boolean knownTld) {
        List<String> suffixes = services.getOrDefault(service, List.of());
        if (!single.contains(service) && !SLIPS.contains(suffix) && knownTld) {
            return Optional.empty();
        }
        return suffixes.stream()
                .filter(right ->
                        single.contains(service) || Slips.between(suffix, right) <= 2 || suffix.startsWith(right))
                .min(Comparator.comparingInt(right -> Slips.between(suffix, right)));
    }

    private Optional<String> nearest(String name) {
        if (REAL_NAMES.contains(name) || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String best = "";
        int least = Integer.MAX_VALUE;
        int letters = Slips.letters(name);
        for (String service : services.keySet()) {
            int allowed = service.length() < SHORTEST_NAME ? 0 : allowed(name, service);
            if (allowed > 0 && Slips.possible(name, letters, service, allowed)) {
                int slips = Slips.between(name, service);
                if (slips <= allowed && slips < least) {
                    best = service;
                    least = slips;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static int allowed(String name, String service) {
        boolean likely = service.length() >= LONG_NAME && name.length() >= service.length() - 1;
        return likely && name.charAt(0) == service.charAt(0) ? 2 : 1;
    }
}
