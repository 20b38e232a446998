package app.tradewind.app.papers;

import app.tradewind.contact.rights.HoldingsRepository;
import app.tradewind.contact.rights.RecordNotesRepository.Notes;
import app.tradewind.contact.rights.RetentionRepository;
import app.tradewind.handover.paper.ProcessingRecord;
import app.tradewind.handover.paper.ProcessingRecord.Line;
import app.tradewind.letter.Identity;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills the record of processing activities with what the book knows (GDPR art. 30(1)(a) to (g)). Blocks.
public final class RecordPapers {

    private static final int COUNTRIES_NAMED = 30;

    private final PaperBook book;
    private final HoldingsRepository holdings;
    private final RetentionRepository retention;
    private final boolean encrypted;
    private final Messages messages;

    public RecordPapers(PaperBook book, HoldingsRepository holdings, RetentionRepository retention, boolean encrypted) {
        this.book = book;
        this.holdings = holdings;
        this.retention = retention;
        this.encrypted = encrypted;
        messages = book.messages();
    }

    public void write(Notes told, Path file) {
        new ProcessingRecord(messages).write(lines(told), text("made", book.moment(book.now())), file);
    }

    List<Line> lines(Notes told) {
        Identity sender = book.law().identity().get();
        String controller = Stream.of(
                        sender.name(),
                        sender.company(),
                        sender.postalAddress(),
                        sender.email(),
                        sender.phone(),
                        sender.registration())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        String country = sender.country().isBlank()
                ? ""
                : text("transfers.text", book.law().texts().country(sender.country()));
        String hosts = String.join(", ", holdings.mailHosts().keySet());
        return List.of(
                new Line("controller", controller),
                new Line("representative", told.representative()),
                new Line("purposes", text("purposes.text")),
                new Line("bases", counted(holdings.bases(), kind -> messages.text("contacts.basis." + kind))),
                new Line(
                        "people",
                        text("people.text", holdings.people()) + "\n"
                                + counted(few(holdings.countries()), book.law().texts()::country)),
                new Line("data", counted(holdings.filled(), this::kindOfData)),
                new Line("sources", counted(holdings.channels(), kind -> messages.text("contacts.channel." + kind))),
                new Line(
                        "recipients",
                        Stream.of(hosts.isEmpty() ? "" : text("recipients.text", hosts), told.processors())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining("\n"))),
                new Line("transfers", country),
                new Line("retention", text("retention.text", retention.months())),
                new Line("security", text(encrypted ? "security.encrypted" : "security.plain")));
    }

    private String kindOfData(String name) {
        return messages.text((messages.has("rights.table." + name) ? "rights.table." : "rights.column.") + name);
    }

    private static Map<String, Long> few(Map<String, Long> all) {
        return all.entrySet().stream()
                .limit(COUNTRIES_NAMED)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, java.util.LinkedHashMap::new));
    }

    private String counted(Map<String, Long> counts, UnaryOperator<String> word) {
        return counts.entrySet().stream()
                .map(entry -> text("counted", word.apply(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String text(String key, Object... values) {
        return messages.text("rights.record." + key, values);
    }
}
