package app.tradewind.ui.today;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.due.Notes;
import app.tradewind.contact.due.Notes.Purpose;
import app.tradewind.letter.Identity;
import app.tradewind.market.Languages;
import app.tradewind.ui.today.TodayLine.About;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes what is shown beside a line for an act outside the program. Blocks: it reads who the sender is.
final class TodayCards {

    private final TodayRoom room;
    private final Notes notes = new Notes();

    TodayCards(TodayRoom room) {
        this.room = room;
    }

    private String text(String key) {
        return room.messages().text(key);
    }

    TodayCard card(TodayLine line, About about, TodayAct act, @Nullable LineFacts facts) {
        Contact contact = about.contact();
        return switch (act) {
            case CALL ->
                new TodayCard(
                        line, text("today.card.call"), hint(facts), numbers(contact), InteractionKind.CALL, null, true);
            case POST ->
                new TodayCard(
                        line,
                        text("today.card.post"),
                        facts == null ? "" : facts.against(),
                        List.of(envelope(contact)),
                        InteractionKind.LETTER,
                        null,
                        true);
            case NOTE ->
                new TodayCard(
                        line,
                        room.messages().name("today.card.note", purpose(about)),
                        "",
                        List.of(note(about)),
                        InteractionKind.CHAT,
                        site(contact),
                        false);
            case SITE ->
                new TodayCard(
                        line,
                        text("today.card.site"),
                        text("today.card.site.hint"),
                        List.of(),
                        null,
                        site(contact),
                        false);
            case ANSWER, WRITE, OTHER, APPROVE, OPEN ->
                new TodayCard(
                        line,
                        text("today.card.other"),
                        facts == null ? "" : facts.against(),
                        List.of(),
                        null,
                        null,
                        true);
        };
    }

    private static String hint(@Nullable LineFacts facts) {
        return facts == null
                ? ""
                : Stream.of(facts.there(), facts.closed(), facts.holiday(), facts.against())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static List<String> numbers(Contact contact) {
        return contact.phones().stream()
                .filter(phone -> phone.kind() != PhoneKind.FAX)
                .map(ContactPhone::value)
                .toList();
    }

    private static String envelope(Contact contact) {
        return Stream.of(
                        contact.name().display(),
                        contact.company().name(),
                        contact.where().postalAddress())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String site(Contact contact) {
        String site = contact.company().website().strip();
        if (site.isEmpty()) {
            return null;
        }
        return site.startsWith("http://") || site.startsWith("https://") ? site : "https://" + site;
    }

    private static Purpose purpose(About about) {
        return switch (about.due().cause()) {
            case CONNECTION -> Purpose.ASK_ADDRESS;
            case ENQUIRY -> Purpose.OWN_CONTACT;
            case HAND, REPLY, CARD, RHYTHM, STANDSTILL, CUSTOMS, WEBSITE -> Purpose.ASK_BUYER;
        };
    }

    private String note(About about) {
        Contact contact = about.contact();
        Identity me = room.book().identities().identity();
        Map<String, String> words = new HashMap<>();
        words.put(
                "name",
                about.due().cause() == FollowUpCause.WEBSITE
                        ? ""
                        : contact.name().display());
        words.put("company", contact.company().name());
        words.put("me", me.name().isBlank() ? text("today.card.me") : me.name());
        words.put("firm", me.company().isBlank() ? text("today.card.firm") : me.company());
        words.put("product", me.products().stream().findFirst().orElse(""));
        String language =
                contact.language() == null ? Languages.of(contact.where().country()) : contact.language();
        return notes.text(purpose(about), language, words);
    }
}
