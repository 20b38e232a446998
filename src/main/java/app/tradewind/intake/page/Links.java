package app.tradewind.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Web sites, networks and chat names in lines and their links.
final class Links {

    private static final Pattern SITE = Pattern.compile(
            "(?<![\\p{L}\\p{N}@./_-])(?:https?://|www\\.)[A-Za-z0-9][A-Za-z0-9.-]{2,80}+(?:/[^\\s<>\"'，；。|)]{0,120}+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("^(?:[a-z0-9-]{2,63}\\.){1,3}[a-z]{2,12}(?:/\\S{0,100})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAT_NAME = Pattern.compile("^(?:\\+?[\\d ()-]{6,24}\\d|[\\p{L}\\p{N}_.@+:-]{3,40}+)");

    private final Hosts hosts;
    private final Labels labels;

    Links(Hosts hosts, Labels labels) {
        this.hosts = hosts;
        this.labels = labels;
    }

    /// @param own the domain of the contact's address: its site is the firm's
    void read(List<Block> lines, String own, FoundContact contact) {
        for (int i = 0; i < lines.size(); i++) {
            Block line = lines.get(i);
            Optional<Labels.Labelled> label = labels.begin(line.text);
            if (label.isPresent()) {
                labelled(label.get(), contact);
            }
            line.links.forEach(url -> take(url, own, contact));
            if (line.text.indexOf('.') > 0) {
                Matcher site = SITE.matcher(line.text);
                while (site.find()) {
                    take(site.group(), own, contact);
                }
            }
        }
    }

    private void labelled(Labels.Labelled label, FoundContact contact) {
        if (label.label() == Labels.Label.WEB && BARE.matcher(label.rest()).matches()) {
            contact.put(Part.WEBSITE, label.rest());
        }
        Matcher name = CHAT_NAME.matcher(label.rest());
        if (label.label() == Labels.Label.CHAT && name.find()) {
            contact.put(Part.SOCIAL, label.word() + ":" + name.group().strip());
        }
    }

    private void take(String url, String own, FoundContact contact) {
        String full = url.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + url : url;
        String plain = url.replaceAll("[.,;:]++$", "");
        if (hosts.isSocialLink(full)) {
            contact.put(Part.SOCIAL, plain.replaceAll("[?#].*$", ""));
        } else if (hosts.areOne(Hosts.host(full), own)) {
            contact.put(Part.WEBSITE, plain);
        } else if (url.toLowerCase(Locale.ROOT).startsWith("www.") && own.isEmpty()) {
            contact.put(Part.WEBSITE, plain);
        }
    }
}
