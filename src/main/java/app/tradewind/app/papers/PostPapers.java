package app.tradewind.app.papers;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Place;
import app.tradewind.handover.paper.CallList;
import app.tradewind.handover.paper.PostLetters;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterParts;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.market.Countries;
import app.tradewind.market.Zones;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Papers for people to whom no first mail may go: letters for the post and call lists. Blocks.
public final class PostPapers {

    private static final int BATCH = 500;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    /// @param people who are on the paper
    /// @param leftOut how many had no postal address, or no phone
    public record Made(List<Long> people, int leftOut) {
        public Made {
            people = List.copyOf(people);
        }
    }

    private final PaperBook book;
    private final Countries countries = new Countries();
    private final Zones zones = new Zones();

    public PostPapers(PaperBook book) {
        this.book = book;
    }

    /// Writes a letter for the post to each who has a postal address; it has what a letter by mail has but the
    /// sentence on how to stop mails.
    public Made letters(long[] people, Template template, Path file) {
        Identity sender = book.law().identity().get();
        LetterComposer composer = new LetterComposer(sender, book.time().clock());
        List<PostLetters.Letter> letters = new ArrayList<>();
        List<Long> written = new ArrayList<>();
        each(people, contact -> {
            if (!address(contact).isEmpty()) {
                written.add(contact.id().value());
                letters.add(letter(contact, composer.compose(template, contact, "", PrivacyNotice.LEFT_OUT), sender));
            }
        });
        PostLetters.write(template.name(), letters, file);
        return new Made(written, people.length - written.size());
    }

    private PostLetters.Letter letter(Contact contact, Letter letter, Identity sender) {
        LetterParts parts = LetterParts.of(letter.html());
        String text = HtmlText.toPlain(parts.body() + parts.signature());
        String line = Stream.of(sender.company(), oneLine(sender.postalAddress()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        String place = book.day(book.now(), Locale.forLanguageTag(letter.language()));
        return new PostLetters.Letter(line, address(contact), place, letter.subject(), text);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", ", ");
    }

    /// The address block, empty where there is no street: the country last and in capitals (UPU, addressing
    /// standard S42), in English, which every sorting office reads.
    String address(Contact contact) {
        Place where = contact.where();
        if (where.postalAddress().isBlank()) {
            return "";
        }
        String street = where.postalAddress().strip();
        String country = where.country() == null ? "" : countries.name(where.country(), Locale.ENGLISH);
        boolean hasCity = where.city().isBlank()
                || street.toLowerCase(Locale.ROOT).contains(where.city().toLowerCase(Locale.ROOT));
        return Stream.of(
                        contact.name().display(),
                        contact.company().name(),
                        street,
                        hasCity ? "" : where.city(),
                        country.toUpperCase(Locale.ENGLISH))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /// Writes a list of those who have a phone number, in the order in which their working day begins.
    public Made calls(long[] people, String title, Path file) {
        List<Call> calls = new ArrayList<>();
        List<Long> written = new ArrayList<>();
        each(people, contact -> {
            if (!contact.phones().isEmpty()) {
                written.add(contact.id().value());
                calls.add(call(contact));
            }
        });
        calls.sort(java.util.Comparator.comparing(Call::begins));
        CallList.write(book.messages(), title, calls.stream().map(Call::line).toList(), file);
        return new Made(written, people.length - written.size());
    }

    private record Call(LocalTime begins, CallList.Call line) {}

    private Call call(Contact contact) {
        Optional<ZoneId> zone = zone(contact);
        LocalTime begins = zone.map(there -> here(OPENS, there)).orElse(LocalTime.MAX);
        String hours = zone.map(there -> clock(here(OPENS, there)) + "–" + clock(here(CLOSES, there)))
                .orElse("");
        String who = Stream.of(contact.displayName(), contact.title())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        String country = contact.where().country();
        String company = Stream.of(
                        contact.company().name(),
                        country == null ? "" : book.law().texts().country(country))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        String phones = contact.phones().stream().map(phone -> phone.value()).collect(Collectors.joining("\n"));
        String know = Stream.of(
                        contact.origin().occasion(), String.join(", ", contact.interests()), shortened(contact.note()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new Call(begins, new CallList.Call(who, company, phones, hours, know));
    }

    private static String shortened(String note) {
        return note.length() > 120 ? note.substring(0, 120).strip() + "…" : note;
    }

    private LocalTime here(LocalTime there, ZoneId zone) {
        return ZonedDateTime.ofInstant(book.now(), zone)
                .with(there)
                .withZoneSameInstant(book.time().zone())
                .toLocalTime();
    }

    private static String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    private Optional<ZoneId> zone(Contact contact) {
        @Nullable String phone = contact.phones().getFirst().value();
        return contact.timeZone() != null
                ? Optional.of(ZoneId.of(Objects.requireNonNull(contact.timeZone())))
                : zones.find(
                        contact.where().country(),
                        contact.where().region(),
                        contact.where().city(),
                        phone);
    }

    private void each(long[] people, java.util.function.Consumer<Contact> work) {
        for (int from = 0; from < people.length; from += BATCH) {
            book.people()
                    .contacts()
                    .findAll(Arrays.copyOfRange(people, from, Math.min(people.length, from + BATCH)))
                    .forEach(work);
        }
    }
}
