package app.tradewind.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The signature block of a letter, one line each: name; position and firm; phone and address; web site; postal
/// address; registration; social links. What is not known has no line.
final class Signature {

    private static final String GAP = " · ";

    private Signature() {}

    static String html(Identity sender) {
        String lines = Stream.of(
                        HtmlText.escaped(sender.name()),
                        joined(sender.title(), sender.company()),
                        joined(sender.phone(), sender.email()),
                        link(sender.website()),
                        HtmlText.escaped(sender.postalAddress().strip().replaceAll("\\s*\\R\\s*", ", ")),
                        HtmlText.escaped(sender.registration()),
                        links(sender.socialLinks()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("<br>"));
        return lines.isEmpty() ? "" : "<p>" + lines + "</p>";
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other)
                .filter(text -> !text.isBlank())
                .map(HtmlText::escaped)
                .collect(Collectors.joining(GAP));
    }

    private static String links(List<String> addresses) {
        return addresses.stream()
                .filter(Objects::nonNull)
                .map(Signature::link)
                .filter(link -> !link.isEmpty())
                .collect(Collectors.joining(GAP));
    }

    private static String link(String address) {
        if (address.isBlank()) {
            return "";
        }
        String bare = address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        String full = address.strip().matches("(?i)https?://.*") ? address.strip() : "https://" + bare;
        return "<a href=\"" + HtmlText.escaped(full) + "\">" + HtmlText.escaped(bare) + "</a>";
    }
}
