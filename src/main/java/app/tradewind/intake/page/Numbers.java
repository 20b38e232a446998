package app.tradewind.intake.page;

import app.tradewind.market.Phone;
import app.tradewind.market.Phones;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds telephone numbers in lines: those with a plus anywhere, others behind a word that says so.
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{IsLatin}\\p{IsCyrillic}\\d./@:=_-])(?:\\(?(?:\\+|00)\\)? ?)?[\\d(][\\d ()./–‐‑·\\u00a0-]{4,26}+"
                    + "(?:(?<=[ \\d)])(?:ext\\.?|x|转|分机|内線|Durchwahl|DW) ?\\d{1,5})?");
    private static final Pattern GROUPED = Pattern.compile("\\d[ ()./-]{1,3}\\d");
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d");

    private final Phones phones = new Phones();
    private final Labels labels;

    Numbers(Labels labels) {
        this.labels = labels;
    }

    /// Puts the numbers of the lines into `contact`.
    ///
    /// @param country reads numbers without a country code; null where it is not known
    void read(List<String> lines, @Nullable String country, FoundContact contact) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.chars().filter(Character::isDigit).limit(6).count() >= 6) {
                Optional<Labels.Label> above = i == 0 ? Optional.empty() : labels.of(lines.get(i - 1));
                read(line, above, country, contact);
            }
        }
    }

    private void read(String line, Optional<Labels.Label> above, @Nullable String country, FoundContact contact) {
        Matcher number = NUMBER.matcher(line);
        Labels.@Nullable Label last = above.orElse(null);
        while (number.find()) {
            String written = number.group().strip();
            Labels.Label said = labels.before(line, number.start()).orElse(last);
            last = said;
            boolean abroad = written.startsWith("+") || written.startsWith("00") || written.startsWith("(+");
            boolean phone = said == Labels.Label.PHONE
                    || said == Labels.Label.MOBILE
                    || said == Labels.Label.FAX
                    || said == Labels.Label.PERSON && abroad;
            boolean other = said != null && !phone;
            phone |= said == null && country != null && isAlone(line, written);
            if (!DATE.matcher(written).matches() && (phone || abroad && !other)) {
                put(written, said, country, contact);
            }
        }
    }

    /// A line that is nothing but a number, as cards write it.
    private static boolean isAlone(String line, String written) {
        long digits = written.chars().filter(Character::isDigit).count();
        return line.strip().length() - written.length() < 3
                && digits > 8
                && GROUPED.matcher(written).find();
    }

    private void put(String written, Labels.@Nullable Label said, @Nullable String country, FoundContact contact) {
        String plain = written.replace('（', '(')
                .replace('）', ')')
                .replaceAll("[./·–‐‑-]++$", "")
                .strip();
        for (Phone phone : phones.read(plain, country)) {
            if (phone.valid()) {
                contact.put(part(said, phone), phone.value());
            }
        }
    }

    private static Part part(Labels.@Nullable Label said, Phone phone) {
        if (said == Labels.Label.FAX) {
            return Part.FAX;
        }
        boolean mobile = said == Labels.Label.MOBILE || phone.kind() == app.tradewind.market.Kind.MOBILE;
        return mobile ? Part.MOBILE : Part.PHONE;
    }

    /// The country of the first number that tells one.
    Optional<String> country(List<String> lines) {
        for (String line : lines) {
            int plus = line.indexOf('+');
            if (plus >= 0) {
                Matcher number = NUMBER.matcher(line);
                while (number.find()) {
                    for (Phone phone : phones.read(number.group(), null)) {
                        if (phone.valid() && phone.country() != null) {
                            return Optional.of(phone.country());
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }
}
