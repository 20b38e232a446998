package app.tradewind.mail.domain;

import app.tradewind.address.dns.Dns;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One SPF record with all that it includes, walked as a receiver would in the worst case, counting what it asks of
/// DNS.
///
/// Source: RFC 7208, sections 4.5, 4.6.1, 4.6.4, 5 and 6.1.
final class SpfTree {

    /// Enough to say how far past the limit of ten it is, and an end for records that include each other.
    private static final int ENOUGH = 30;

    private static final Pattern MODIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*=.*");
    private static final Pattern IP4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?");
    private static final Pattern IP6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/\\d{1,3})?");

    private final Dns dns;
    private int lookups;
    private int voids;
    private boolean ptr;
    private boolean open;
    private boolean failed;
    private String invalid = "";

    /// How a record ends, for senders that nothing in it names.
    private enum End {
        CLOSED,
        NEUTRAL,
        OPEN
    }

    private SpfTree(Dns dns) {
        this.dns = dns;
    }

    /// What was seen; the end of the record among it.
    record Walked(int lookups, int voids, boolean ptr, boolean open, boolean neutral, boolean failed, String invalid) {}

    static Walked walk(Dns dns, String domain, String record) {
        SpfTree tree = new SpfTree(dns);
        End end = tree.walk(domain, record);
        return new Walked(
                tree.lookups,
                tree.voids,
                tree.ptr,
                tree.open || end == End.OPEN,
                end == End.NEUTRAL,
                tree.failed,
                tree.invalid);
    }

    /// The SPF records among TXT records (section 4.5).
    static List<String> records(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> text.toLowerCase(Locale.ROOT).matches("v=spf1( .*)?"))
                .toList();
    }

    private End walk(String domain, String record) {
        String redirect = "";
        String[] terms = record.strip().split(" +");
        for (int i = 1; i < terms.length && lookups <= ENOUGH; i++) {
            if (MODIFIER.matcher(terms[i]).matches()) {
                if (terms[i].toLowerCase(Locale.ROOT).startsWith("redirect=")) {
                    redirect = terms[i].substring("redirect=".length());
                }
                continue;
            }
            End end = mechanism(domain, terms[i]);
            if (end != null) {
                return end;
            }
        }
        return redirect.isEmpty() || lookups > ENOUGH ? End.NEUTRAL : follow(redirect, "redirect=" + redirect);
    }

    /// Counts a mechanism. Returns the record's end where it is `all`.
    private @Nullable End mechanism(String domain, String term) {
        char sign = term.charAt(0);
        boolean signed = "+-~?".indexOf(sign) >= 0;
        String plain = signed ? term.substring(1) : term;
        String name = plain.split("[:/]", 2)[0].toLowerCase(Locale.ROOT);
        String value = plain.contains(":") ? plain.substring(plain.indexOf(':') + 1) : "";
        String target = value.isEmpty() ? domain : value.split("/", 2)[0];
        switch (name) {
            case "all" -> {
                return sign == '-' || sign == '~' ? End.CLOSED : sign == '?' ? End.NEUTRAL : End.OPEN;
            }
            case "include" -> open |= follow(value, term) == End.OPEN && (!signed || sign == '+');
            case "a", "exists" -> count(name.equals("exists") && value.isEmpty(), term, target, false);
            case "mx" -> count(false, term, target, true);
            case "ptr" -> {
                lookups++;
                ptr = true;
            }
            case "ip4" -> demand(IP4.matcher(value).matches(), term);
            case "ip6" -> demand(IP6.matcher(value).matches(), term);
            default -> demand(false, term);
        }
        return null;
    }

    private void count(boolean incomplete, String term, String target, boolean exchanger) {
        lookups++;
        demand(!incomplete, term);
        // a macro depends on the letter and its sender
        if (!target.contains("%")) {
            see(exchanger ? dns.mx(target) : dns.addresses(target));
        }
    }

    private void see(Dns.Reply reply) {
        failed |= reply.isFailed();
        voids += reply.isVoid() ? 1 : 0;
    }

    private End follow(String name, String term) {
        lookups++;
        if (name.contains("%")) {
            return End.CLOSED;
        }
        Dns.Reply reply = dns.txt(name);
        see(reply);
        List<String> records = records(reply.texts());
        if (reply.isFailed()) {
            return End.CLOSED;
        }
        demand(records.size() == 1, term);
        return records.size() == 1 ? walk(name, records.getFirst()) : End.CLOSED;
    }

    private void demand(boolean fine, String term) {
        if (!fine && invalid.isEmpty()) {
            invalid = term;
        }
    }
}
