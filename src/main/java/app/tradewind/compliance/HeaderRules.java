package app.tradewind.compliance;

import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.finished.FinishedMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The headers and the envelope of the finished message.
///
/// Source: RFC 5322 sections 2.1.1, 3.6; RFC 2047; RFC 2369 section 2; RFC 6068; RFC 8058 sections 3 and 4; RFC
/// 7489 section 3.1; Google’s sender rules for bulk mail.
final class HeaderRules {

    private static final int LONGEST_LINE = 998;
    private static final int BULK = 5_000;
    private static final Duration CLOCK = Duration.ofMinutes(10);
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>@\\s]+@([^<>@\\s]+)>");
    private static final Pattern UNSUBSCRIBE =
            Pattern.compile("<(?:mailto|https?):[^<>\\s]+>(?:\\s*,\\s*<(?:mailto|https?):[^<>\\s]+>)*");
    private static final Pattern BAD_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Set<String> ONCE = Set.of("from", "to", "subject", "date", "message-id", "reply-to", "sender");
    private static final Pattern NOT_AUTHENTIC =
            Pattern.compile("(?i)\\b[45]\\.7\\.(?:509|515|2[0-9])\\b|dmarc|spf check failed|unauthenticated");

    private HeaderRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("unsub.header-syntax", of(HeaderRules::unsubscribeSyntax)),
                Map.entry("unsub.header-folding", of(HeaderRules::unsubscribeFolded)),
                Map.entry("unsub.oneclick-dkim", of(HeaderRules::oneClickSigned)),
                Map.entry("unsub.oneclick-bulk", HeaderRules::oneClickBulk),
                Map.entry("auth.dmarc-align", HeaderRules::aligned),
                Map.entry("auth.message-id", of(HeaderRules::messageId)),
                Map.entry("auth.date", HeaderRules::date),
                Map.entry("auth.single-from", of(HeaderRules::single)),
                Map.entry(
                        "auth.line-length",
                        of(message -> message.longestLine() > LONGEST_LINE
                                ? Answer.fail(message.longestLine())
                                : Answer.PASS)),
                Map.entry("auth.header-ascii", of(HeaderRules::ascii)),
                Map.entry("auth.return-path", of(HeaderRules::returnPath)),
                Map.entry("auth.bcc-leak", of(message -> Answer.failIf(message.has("Bcc")))),
                Map.entry("addr.multi-recipient", of(HeaderRules::oneRecipient)));
    }

    private static FactRule.Test of(Function<FinishedMessage, Answer> test) {
        return facts -> facts.draft() == null || facts.draft().message() == null
                ? Answer.PASS
                : test.apply(Objects.requireNonNull(facts.draft().message()));
    }

    private static Answer unsubscribeSyntax(FinishedMessage message) {
        List<FinishedMessage.Header> all = message.all("List-Unsubscribe");
        if (all.isEmpty()) {
            return Answer.PASS;
        }
        FinishedMessage.Header header = all.getFirst();
        boolean wrong = all.size() > 1
                || !UNSUBSCRIBE.matcher(header.value()).matches()
                || BAD_PERCENT.matcher(header.value()).find()
                || !header.isAscii()
                || header.value().length() > LONGEST_LINE - "List-Unsubscribe: ".length();
        return wrong ? Answer.fail(header.value()) : Answer.PASS;
    }

    private static Answer unsubscribeFolded(FinishedMessage message) {
        return Answer.failIf(message.all("List-Unsubscribe").stream().anyMatch(FinishedMessage.Header::isFolded));
    }

    private static Answer oneClickSigned(FinishedMessage message) {
        if (!message.has("List-Unsubscribe-Post")) {
            return Answer.PASS;
        }
        // the relay signs: what leaves this computer says nothing yet
        if (!message.has("DKIM-Signature")) {
            return Answer.unknown();
        }
        String signed = message.first("DKIM-Signature").toLowerCase(Locale.ROOT);
        String covered = signed.replaceAll("(?s).*\\bh=([^;]*).*", "$1");
        List<String> names = Stream.of(covered.split(":")).map(String::strip).toList();
        return Answer.failIf(!names.contains("list-unsubscribe") || !names.contains("list-unsubscribe-post"));
    }

    private static Answer oneClickBulk(Facts facts) {
        FinishedMessage message = facts.draft() == null ? null : facts.draft().message();
        int sent = facts.history().account().signs().consumerDay();
        boolean without = message != null && !message.has("List-Unsubscribe-Post");
        return sent >= BULK && without ? Answer.fail(sent) : Answer.PASS;
    }

    /// What a server said of it outweighs what the records promise.
    private static Answer aligned(Facts facts) {
        FinishedMessage message = facts.draft() == null ? null : facts.draft().message();
        if (message == null) {
            return Answer.PASS;
        }
        boolean refused = facts.history().account().signs().refusals().stream()
                .anyMatch(refusal -> NOT_AUTHENTIC.matcher(refusal.answer()).find());
        DomainFacts domain = facts.sender().domain();
        boolean spf = domain.state(DomainAnswer.Kind.SPF) != DomainAnswer.State.MISSING
                && Hosts.areOfOneFirm(domainOf(message.from()), fromDomain(message));
        boolean dkim = domain.state(DomainAnswer.Kind.DKIM) != DomainAnswer.State.MISSING;
        return refused || !spf && !dkim ? Answer.fail(fromDomain(message)) : Answer.PASS;
    }

    private static String fromDomain(FinishedMessage message) {
        return domainOf(message.first("From").replaceAll("(?s).*<([^>]*)>.*", "$1"));
    }

    private static String domainOf(String address) {
        return Sender.domainOf(address).strip();
    }

    private static Answer messageId(FinishedMessage message) {
        var id = MESSAGE_ID.matcher(message.first("Message-ID"));
        boolean fine = id.matches() && Hosts.areOfOneFirm(id.group(1), fromDomain(message));
        return Answer.failIf(!fine);
    }

    private static Answer date(Facts facts) {
        FinishedMessage message = facts.draft() == null ? null : facts.draft().message();
        if (message == null) {
            return Answer.PASS;
        }
        Instant planned = facts.timing().planned();
        Instant leaves = planned == null || planned.isBefore(facts.now()) ? facts.now() : planned;
        try {
            String written = message.first("Date").replaceAll("\\s*\\([^)]*\\)$", "");
            Instant date = OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Answer.failIf(Duration.between(date, leaves).abs().compareTo(CLOCK) > 0);
        } catch (DateTimeParseException unreadable) {
            return Answer.fail();
        }
    }

    private static Answer single(FinishedMessage message) {
        List<FinishedMessage.Header> from = message.all("From");
        boolean several = from.size() != 1
                || from.getFirst().value().chars().filter(c -> c == '<').count() > 1;
        boolean twice = ONCE.stream().anyMatch(name -> message.all(name).size() > 1);
        return Answer.failIf(several || twice);
    }

    private static Answer ascii(FinishedMessage message) {
        return message.headers().stream()
                .filter(header -> !header.isAscii())
                .map(header -> Answer.fail(header.name()))
                .findFirst()
                .orElse(message.strayLineEnds() ? Answer.fail("CR, LF") : Answer.PASS);
    }

    private static Answer returnPath(FinishedMessage message) {
        String envelope = domainOf(message.from());
        boolean own = Hosts.areOfOneFirm(envelope, fromDomain(message));
        return message.from().isBlank() || !own ? Answer.fail(message.from()) : Answer.PASS;
    }

    private static Answer oneRecipient(FinishedMessage message) {
        long shown = Stream.of("To", "Cc", "Bcc")
                .flatMap(name -> message.all(name).stream())
                .flatMap(header -> Stream.of(header.value().split(",")))
                .filter(address -> address.contains("@"))
                .count();
        return shown > 1 ? Answer.fail(shown) : Answer.PASS;
    }
}
