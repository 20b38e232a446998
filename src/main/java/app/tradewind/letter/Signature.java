package app.tradewind.letter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The signature block of a letter: who writes; how to answer; the postal address; registration; social links. Each
/// is one line, or two where one would be too long to stay whole in a mail window; what is not known has no line.
final class Signature {

    private static final String GAP = " · ";
    private static final int LOGO_WIDTH = 140;
    private static final int LONGEST_LINE = 64;

    private Signature() {}

    static String html(Identity sender) {
        String address = sender.postalAddress().strip().replaceAll("\\s*\\R\\s*", ", ");
        String lines = Stream.of(
                        line(words(sender.name()), words(sender.title()), words(sender.company())),
                        line(words(sender.phone()), words(sender.email()), link(sender.website())),
                        words(address).html(),
                        words(sender.registration()).html(),
                        links(sender.socialLinks()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("<br>"));
        String words = lines.isEmpty() ? "" : "<p>" + lines + "</p>";
        return words + logo(sender);
    }

    private static String logo(Identity sender) {
        LetterFile logo = sender.logo();
        return logo == null
                ? ""
                : "<p><img src=\"cid:" + HtmlText.escaped(logo.cid()) + "\" alt=\"" + HtmlText.escaped(sender.company())
                        + "\" width=\"" + LOGO_WIDTH + "\"></p>";
    }

    /// A piece of a line: as it is read, and as it is written in HTML.
    private record Part(String text, String html) {}

    private static Part words(String text) {
        return new Part(text.strip(), HtmlText.escaped(text.strip()));
    }

    /// In one line what fits into one; else the first part has its own.
    private static String line(Part first, Part second, Part third) {
        List<Part> known = Stream.of(first, second, third)
                .filter(part -> !part.text().isEmpty())
                .toList();
        String text = known.stream().map(Part::text).collect(Collectors.joining(GAP));
        boolean parted = text.length() > LONGEST_LINE && known.size() > 1;
        return parted ? known.getFirst().html() + "<br>" + joined(known.subList(1, known.size())) : joined(known);
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::html).collect(Collectors.joining(GAP));
    }

    private static String links(List<String> addresses) {
        return joined(addresses.stream()
                .filter(Objects::nonNull)
                .map(Signature::link)
                .filter(link -> !link.text().isEmpty())
                .toList());
    }

    private static Part link(String address) {
        if (address.isBlank()) {
            return new Part("", "");
        }
        String bare = address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/$", "");
        String full = address.strip().matches("(?i)https?://.*") ? address.strip() : "https://" + bare;
        return new Part(bare, "<a href=\"" + HtmlText.escaped(full) + "\">" + HtmlText.escaped(bare) + "</a>");
    }
}
