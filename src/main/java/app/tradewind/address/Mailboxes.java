package app.tradewind.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the local part tells about who reads a mailbox.
final class Mailboxes {

    private static final Pattern UNREAD =
            Pattern.compile("(?:^|.*[._-])(?:do[._-]?)?no[t]?[._-]?repl(?:y|ies)(?:$|[._-].*|\\d+)");
    private static final Pattern PIECES = Pattern.compile("[._-]");
    private static final Pattern TAIL = Pattern.compile("\\d{1,3}$");
    private static final Pattern PLACE = Pattern.compile("[a-z]{2,3}|\\d{1,4}|team|dept|office|group|desk");
    /// Boxes for the operation of networks and the law, which advertising must leave alone (RFC 2142, section 4).
    private static final Set<String> SERVICE = Set.of(
            "abuse",
            "postmaster",
            "hostmaster",
            "noc",
            "security",
            "webmaster",
            "mailer-daemon",
            "privacy",
            "dpo",
            "legal",
            "unsubscribe");
    private static final Set<String> LISTS = Set.of(
            "all",
            "staff",
            "everyone",
            "everybody",
            "all-staff",
            "allstaff",
            "all.staff",
            "team-all",
            "employees",
            "undisclosed-recipients");

    private final AddressLists lists;

    Mailboxes(AddressLists lists) {
        this.lists = lists;
    }

    /// The codes that the local part earns, the gravest first.
    List<String> reasons(String localPart, String domain) {
        String local = base(localPart);
        List<String> reasons = new ArrayList<>();
        if (isAutomated(local)) {
            reasons.add("automated-mailbox");
        }
        if (SERVICE.contains(local)) {
            reasons.add("service-mailbox");
        }
        if (LISTS.contains(local) || local.startsWith("list-") || domain.equals("googlegroups.com")) {
            reasons.add("list-mailbox");
        }
        if (isRole(local)) {
            reasons.add("role");
        }
        return reasons;
    }

    boolean isAutomated(String local) {
        return lists.automated().contains(local)
                || (local.contains("repl") && UNREAD.matcher(local).matches());
    }

    private boolean isRole(String local) {
        if (lists.role().contains(local)
                || lists.role().contains(TAIL.matcher(local).replaceFirst(""))) {
            return true;
        }
        String[] pieces = PIECES.split(local);
        return pieces.length == 2
                && (roleBefore(pieces[0], pieces[1]) || roleBefore(pieces[1], pieces[0]) || bothRoles(pieces));
    }

    private boolean roleBefore(String role, String place) {
        return lists.role().contains(role) && PLACE.matcher(place).matches();
    }

    private boolean bothRoles(String[] pieces) {
        return lists.role().contains(pieces[0]) && lists.role().contains(pieces[1]);
    }

    /// Without the tag behind a plus (RFC 5233) and in lower case.
    static String base(String localPart) {
        int plus = localPart.indexOf('+');
        return (plus > 0 ? localPart.substring(0, plus) : localPart).toLowerCase(Locale.ROOT);
    }
}
