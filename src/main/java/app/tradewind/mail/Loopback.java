package app.tradewind.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a server's name means this machine, told without asking any name server.
final class Loopback {

    private static final Pattern IPV4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private Loopback() {}

    static boolean is(String host) {
        String name = host.strip().toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.equals("::1")
                || name.equals("[::1]")
                || IPV4.matcher(name).matches();
    }
}
