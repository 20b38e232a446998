package app.tradewind.intake.page;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the addresses of a line that are someone's: no file names, no ids of programs, no examples of forms.
final class AddressSpots {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+/=&@-])([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._%+'&-]{0,63}+)@((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,62}+)"
                    + "\\.){1,6}[\\p{L}\\p{N}-]{2,63}+)(?!@)");
    private static final Pattern ASCII_LOCAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._%+'&-]{0,63}+$");
    private static final Pattern ASCII_DOMAIN = Pattern.compile("^(?:[A-Za-z0-9-]{1,63}+\\.)++[A-Za-z]{2,24}+");
    private static final Pattern PROGRAM = Pattern.compile("[0-9a-f]{24,64}|[a-z]+-[0-9a-f-]{20,}");
    private static final Set<String> FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ico", "bmp", "tif", "pdf", "mp4", "woff", "html",
            "php");

    private final AddressCheck check = new AddressCheck();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, CheckedAddress> checked = new HashMap<>();
    private final Set<String> exampleLocals = new HashSet<>();
    private final Set<String> exampleDomains = new HashSet<>();

    AddressSpots(WordList words) {
        exampleLocals.addAll(words.of("placeholder.local"));
        exampleDomains.addAll(words.of("placeholder.domain"));
    }

    /// @param text as [Obfuscation#plain] gives it
    List<Block.Spot> find(String text) {
        if (text.indexOf('@') < 0) {
            return List.of();
        }
        List<Block.Spot> spots = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String local = unglued(matcher.group(1));
            String domain = cut(matcher.group(2));
            String address = local + "@" + domain;
            if (isSomeones(address)) {
                int start = matcher.start(2) - 1 - local.length();
                spots.add(new Block.Spot(address, start, matcher.start(2) + domain.length()));
            }
        }
        return spots;
    }

    /// Scripts without spaces run into an address that is in plain letters: 邮箱anna@firm.example.
    private static String unglued(String local) {
        Matcher plain = ASCII_LOCAL.matcher(local);
        return local.codePointAt(0) >= 0x2e80 && plain.find() ? plain.group() : local;
    }

    private static String cut(String domain) {
        Matcher plain = ASCII_DOMAIN.matcher(domain);
        boolean glued = plain.find() && plain.end() < domain.length() && domain.codePointAt(plain.end()) >= 0x590;
        return glued ? plain.group() : domain;
    }

    private CheckedAddress checked(String address) {
        return checked.computeIfAbsent(address.toLowerCase(Locale.ROOT), check::check);
    }

    boolean isSomeones(String address) {
        return known.computeIfAbsent(address.toLowerCase(Locale.ROOT), this::isReal);
    }

    private boolean isReal(String address) {
        int at = address.lastIndexOf('@');
        String local = address.substring(0, at);
        String domain = address.substring(at + 1);
        if (FILES.contains(domain.substring(domain.lastIndexOf('.') + 1))
                || PROGRAM.matcher(local).matches()) {
            return false;
        }
        if (exampleDomains.contains(domain) && (exampleLocals.contains(local) || !domain.startsWith("example."))) {
            return false;
        }
        if (local.equals("git") || domain.startsWith("yourdomain.") || domain.startsWith("your-domain.")) {
            return false;
        }
        CheckedAddress checked = checked(address);
        return checked.verdict() != Verdict.INVALID
                && checked.kind() != AddressKind.AUTOMATED
                && !SYSTEMS.contains(local)
                && !checked.reasons().contains("unknown-tld");
    }

    /// Whether an address is a firm's: `info@`, `sales@`, `no-reply@`.
    boolean isRole(String address) {
        AddressKind kind = checked(address).kind();
        return kind == AddressKind.ROLE || kind == AddressKind.AUTOMATED || roleWord(address);
    }

    private static boolean roleWord(String address) {
        String local = address.substring(0, Math.max(0, address.indexOf('@'))).toLowerCase(Locale.ROOT);
        return ROLES.contains(local) || ROLES.contains(local.split("[._+-]", 2)[0]);
    }

    private static final Set<String> SYSTEMS =
            Set.of("postmaster", "abuse", "hostmaster", "mailer-daemon", "noreply", "no-reply", "donotreply");

    private static final Set<String> ROLES = Set.of(
            "info",
            "sales",
            "office",
            "contact",
            "kontakt",
            "mail",
            "email",
            "post",
            "export",
            "import",
            "purchasing",
            "procurement",
            "einkauf",
            "vertrieb",
            "verkauf",
            "bestellung",
            "anfrage",
            "service",
            "compras",
            "ventas",
            "contacto",
            "achats",
            "commercial",
            "accueil",
            "acquisti",
            "vendite",
            "inkoop",
            "verkoop",
            "zakupy",
            "buyer",
            "sourcing",
            "enquiries",
            "enquiry",
            "inquiry",
            "hello",
            "hallo",
            "hola",
            "bonjour",
            "team",
            "admin",
            "support",
            "eigyo",
            "soumu",
            "koubai",
            "kobai",
            "toiawase",
            "webmaster",
            "marketing",
            "hr",
            "jobs",
            "career",
            "datenschutz",
            "privacy",
            "legal",
            "buchhaltung",
            "accounts",
            "accounting",
            "rechnung",
            "logistik",
            "logistics",
            "zentrale",
            "reception");

    boolean isFree(String address) {
        return checked(address).kind() == AddressKind.FREE;
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
