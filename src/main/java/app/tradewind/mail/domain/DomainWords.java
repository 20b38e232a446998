package app.tradewind.mail.domain;

import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.DomainLine.Weight;
import app.tradewind.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says answers of DNS in the user's language.
public final class DomainWords {

    private static final Set<DomainSign> TO_WARN_OF =
            Set.of(DomainSign.SPF_NEUTRAL, DomainSign.DMARC_NO_POLICY, DomainSign.MX_IMPLICIT);
    private static final Set<DomainSign> TO_ADVISE_ON =
            Set.of(DomainSign.SPF_PTR, DomainSign.DKIM_WEAK, DomainSign.DMARC_NO_REPORTS);

    private final Messages messages;

    public DomainWords(Messages messages) {
        this.messages = messages;
    }

    /// One line for each answer, or a single one where none was to be had.
    public List<DomainLine> lines(List<DomainAnswer> answers) {
        boolean silent = !answers.isEmpty() && answers.stream().noneMatch(DomainAnswer::isAnswered);
        return (silent ? answers.stream().limit(1) : answers.stream())
                .map(answer -> silent ? silence(answer) : line(answer))
                .toList();
    }

    private DomainLine silence(DomainAnswer answer) {
        String key = answer.has(DomainSign.RESERVED) ? "outbox.domain.reserved" : "outbox.domain.silent";
        return new DomainLine(answer, Weight.ADVICE, messages.text(key), messages.text(key + ".detail"));
    }

    private DomainLine line(DomainAnswer answer) {
        return new DomainLine(answer, weight(answer), title(answer), detail(answer));
    }

    private String title(DomainAnswer answer) {
        return signs(answer)
                .map(sign -> "outbox.domain.title." + sign.getKey())
                .filter(messages::has)
                .findFirst()
                .map(key -> messages.text(key))
                .orElseGet(() -> messages.text("outbox.domain." + answer.kind() + "." + answer.state()));
    }

    private String detail(DomainAnswer answer) {
        Stream<String> seen = signs(answer)
                .filter(sign -> messages.has("outbox.domain.sign." + sign.getKey()))
                .map(sign -> messages.text("outbox.domain.sign." + sign.getKey(), sign.getValue()));
        return Stream.concat(seen, add(answer)).collect(Collectors.joining("\n"));
    }

    private Stream<String> add(DomainAnswer answer) {
        String record = answer.signs().get(DomainSign.ADD);
        if (record != null) {
            return Stream.of(messages.text("outbox.domain.add." + answer.kind(), record));
        }
        boolean hostKnows = answer.kind() == Kind.SPF && answer.state() == State.MISSING;
        return hostKnows ? Stream.of(messages.text("outbox.domain.ask-host")) : Stream.empty();
    }

    private static Stream<Map.Entry<DomainSign, String>> signs(DomainAnswer answer) {
        return Arrays.stream(DomainSign.values())
                .filter(answer::has)
                .map(sign -> Map.entry(sign, answer.signs().getOrDefault(sign, "")));
    }

    private static Weight weight(DomainAnswer answer) {
        return switch (answer.state()) {
            case UNKNOWN -> Weight.ADVICE;
            case MISSING -> answer.kind() == Kind.MX ? Weight.STOP : Weight.WARN;
            case BROKEN -> answer.kind() == Kind.DMARC ? Weight.WARN : Weight.STOP;
            case FINE ->
                answer.signs().keySet().stream().anyMatch(TO_WARN_OF::contains)
                        ? Weight.WARN
                        : answer.signs().keySet().stream().anyMatch(TO_ADVISE_ON::contains)
                                ? Weight.ADVICE
                                : Weight.FINE;
        };
    }
}
