package app.tradewind.app.papers;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Waiver;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.SourceType;
import app.tradewind.handover.paper.ProofSheet;
import app.tradewind.handover.paper.ProofSheet.Lifted;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.mail.LedgerRow;
import app.tradewind.mail.Mailing;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gathers the proof of a mailing: who, basis, evidence, letter, time, result, and what was lifted for which
/// reason.
/// Blocks.
public final class ProofSheets {

    private static final int BATCH = 500;

    private final PaperBook book;
    private final Messages messages;

    public ProofSheets(PaperBook book) {
        this.book = book;
        messages = book.messages();
    }

    /// Writes the sheet of a mailing.
    ///
    /// @return how many recipients it has
    public int write(long mailing, Path file) {
        return new ProofSheet(messages).write(content(mailing), file);
    }

    ProofSheet.Content content(long number) {
        Mailing mailing = book.letters().mailings().mailing(number);
        List<Letter> letters = book.letters().letters().ofMailing(number);
        Map<Long, Contact> people = people(letters);
        Map<Long, LedgerRow> ledger = ledger(letters);
        List<Waiver> waivers = book
                .law()
                .waivers()
                .concerning(letters.stream().map(Letter::contact).toList())
                .stream()
                .filter(waiver -> waiver.mailing() == null || waiver.mailing() == number)
                .toList();
        Map<Long, List<String>> findings = findings(number);
        return new ProofSheet.Content(
                mailing.name(),
                head(mailing, letters.size()),
                lifted(waivers.stream().filter(waiver -> waiver.contact() == null)),
                letters.stream()
                        .filter(letter -> people.containsKey(letter.contact().value()))
                        .map(letter -> recipient(
                                letter,
                                Objects.requireNonNull(
                                        people.get(letter.contact().value())),
                                ledger.get(letter.id()),
                                lifted(waivers.stream()
                                        .filter(waiver -> letter.contact().equals(waiver.contact()))),
                                findings.getOrDefault(letter.id(), List.of())))
                        .toList());
    }

    private Map<Long, Contact> people(List<Letter> letters) {
        long[] ids =
                letters.stream().mapToLong(letter -> letter.contact().value()).toArray();
        Map<Long, Contact> people = new HashMap<>();
        for (int from = 0; from < ids.length; from += BATCH) {
            book.people()
                    .contacts()
                    .findAll(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH)))
                    .forEach(contact -> people.put(contact.id().value(), contact));
        }
        return people;
    }

    private Map<Long, LedgerRow> ledger(List<Letter> letters) {
        return book
                .letters()
                .ledger()
                .rows(letters.stream().mapToLong(Letter::id).toArray())
                .stream()
                .collect(Collectors.toMap(LedgerRow::letter, row -> row));
    }

    /// What still stands against letters that have not left.
    private Map<Long, List<String>> findings(long mailing) {
        return book.law().checklist().get().mailing(mailing).stream()
                .filter(entry -> entry.waiver() == null && entry.letter() != 0)
                .collect(Collectors.groupingBy(
                        Entry::letter,
                        Collectors.mapping(
                                entry -> book.law()
                                                .texts()
                                                .severity(entry.finding().severity()) + ": "
                                        + book.law().texts().text(entry.finding()),
                                Collectors.toList())));
    }

    private Map<String, String> head(Mailing mailing, int letters) {
        Identity sender = book.law().identity().get();
        Map<String, String> head = new LinkedHashMap<>();
        head.put(
                text("sender"),
                Stream.of(
                                sender.name(),
                                sender.company(),
                                sender.postalAddress().strip().replaceAll("\\s*\\R\\s*", ", "))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
        head.put(
                text("account"),
                book.letters().accounts().list().stream()
                        .filter(account -> account.id() == mailing.accountId())
                        .map(account -> account.fromName() + " <" + account.address() + ">")
                        .findFirst()
                        .orElse(""));
        book.letters()
                .templates()
                .findVersion(mailing.templateId(), mailing.templateVersion())
                .ifPresent(template -> head.put(
                        text("template"), text("template.version", template.name(), mailing.templateVersion())));
        head.put(text("chosen"), mailing.expression().isBlank() ? text("chosen.all") : mailing.expression());
        head.put(text("letters"), String.valueOf(letters));
        head.put(text("made"), book.moment(book.now()));
        return head;
    }

    private List<Lifted> lifted(Stream<Waiver> waivers) {
        return waivers.map(waiver -> new Lifted(
                        book.law().texts().title(waiver.rule()),
                        waiver.isAcknowledgement() ? text("seen") : waiver.reason(),
                        waiver.who() + ", " + book.moment(waiver.at())))
                .toList();
    }

    private ProofSheet.Recipient recipient(
            Letter letter, Contact contact, @Nullable LedgerRow row, List<Lifted> lifted, List<String> findings) {
        Map<String, String> facts = new LinkedHashMap<>();
        String country = contact.where().country();
        facts.put(text("address"), letter.address());
        facts.put(
                text("country"),
                country == null ? text("unknown") : book.law().texts().country(country));
        facts.put(text("basis"), basis(contact.basis()));
        contact.addresses().stream()
                .filter(address -> address.value().equalsIgnoreCase(letter.address()))
                .findFirst()
                .ifPresent(address -> facts.put(text("evidence"), evidence(address)));
        facts.put(text("notice"), book.moment(contact.noticeAt()));
        facts.put(text("approved"), book.moment(letter.approvedAt()));
        facts.put(text("result"), result(letter, row));
        String who = Stream.of(contact.displayName(), contact.company().name())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new ProofSheet.Recipient(who, facts, letter.subject(), letter.text(), lifted, findings);
    }

    private String basis(@Nullable LawfulBasis basis) {
        if (basis == null) {
            return text("basis.none");
        }
        LawfulBasis.Proof proof = basis.proof();
        return Stream.of(
                        messages.name("contacts.basis", basis.kind()),
                        text("recorded", book.moment(basis.recordedAt())),
                        proof.givenAt() == null ? "" : text("given", book.moment(proof.givenAt())),
                        proof.person(),
                        proof.how(),
                        proof.wording(),
                        proof.scope(),
                        proof.evidence(),
                        basis.assessment(),
                        proof.evidenceId() == null ? "" : copy(proof.evidenceId()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String evidence(ContactAddress address) {
        ContactAddress.Source source = address.source();
        Long copy = source.copyId();
        return Stream.of(
                        source.type() == SourceType.UNKNOWN
                                ? text("unknown")
                                : messages.name("contacts.source", source.type()),
                        source.url(),
                        book.moment(source.obtainedAt()),
                        text("page." + source.noSolicitNote()),
                        copy == null ? "" : copy(copy))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    /// The copy with its fingerprint, so that it can be told from a later one.
    private String copy(long id) {
        return book.people()
                .evidence()
                .find(id)
                .map(kept -> text("copy", kept.name(), book.moment(kept.takenAt()), kept.sha256()))
                .orElse("");
    }

    private String result(Letter letter, @Nullable LedgerRow row) {
        return Stream.of(
                        messages.name("letters.state", letter.state()),
                        row == null ? "" : book.moment(row.at()),
                        row == null || row.timeZone() == null ? "" : local(row),
                        letter.server(),
                        letter.messageId())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String local(LedgerRow row) {
        return text(
                "local",
                java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                        .format(row.at().atZone(java.time.ZoneId.of(Objects.requireNonNull(row.timeZone())))),
                Objects.requireNonNull(row.timeZone()));
    }

    private String text(String key, @Nullable Object... values) {
        return messages.text("rights.proof." + key, values);
    }
}
