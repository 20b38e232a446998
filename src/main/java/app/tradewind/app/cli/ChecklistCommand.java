package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Profile;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.compliance.Severity;
import app.tradewind.contact.ContactId;
import app.tradewind.work.Progress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The compliance checklist of a contact, a mailing or the book.
@Command(
        mixinStandardHelpOptions = true,
        name = "checklist",
        description = "The compliance checklist. It warns; it is no legal advice.")
final class ChecklistCommand extends BookCommand {

    @ArgGroup
    private @Nullable Subject subject;

    private static final class Subject {
        @Option(names = "--mailing", paramLabel = "ID", description = "the letters of one mailing")
        private @Nullable Long mailing;

        @Option(names = "--contact", paramLabel = "ID", description = "one contact")
        private @Nullable Long contact;
    }

    ChecklistCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) {
        Checklist checklist = services.checklist();
        RuleTexts texts = services.ruleTexts();
        AtomicBoolean attention = new AtomicBoolean();
        Consumer<Entry> say = entry -> {
            attention.compareAndSet(false, entry.finding().severity() != Severity.ADVISE && entry.waiver() == null);
            say(entry, checklist, texts);
        };
        if (subject != null && subject.mailing != null) {
            services.mailingRepository().mailing(subject.mailing);
            checklist.mailing(subject.mailing).forEach(say);
        } else if (subject != null && subject.contact != null) {
            services.contacts().require(new ContactId(subject.contact));
            checklist.contact(new ContactId(subject.contact)).forEach(say);
        } else {
            checklist.book(Progress.none(), say);
        }
        return attention.get() ? Cli.ATTENTION : Cli.DONE;
    }

    private void say(Entry entry, Checklist checklist, RuleTexts texts) {
        Finding finding = entry.finding();
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String message = texts.text(finding);
        Profile profile = finding.jurisdiction().equals("*")
                ? null
                : checklist.source().profiles().of(finding.jurisdiction());
        answer(
                object(
                        "rule",
                        finding.rule(),
                        "severity",
                        severity,
                        "jurisdiction",
                        finding.jurisdiction(),
                        "contact",
                        entry.contact().value(),
                        "letter",
                        entry.letter() == 0 ? null : entry.letter(),
                        "subject",
                        entry.subject(),
                        "message",
                        message,
                        "fix",
                        texts.fix(finding),
                        "source",
                        texts.source(
                                checklist.rules().rule(finding.rule()),
                                checklist.source().profiles().of(finding.jurisdiction())),
                        "confidence",
                        profile == null ? null : profile.law().confidence(),
                        "reviewed",
                        profile == null ? null : profile.reviewed(),
                        "corrected",
                        profile == null
                                ? null
                                : checklist
                                        .source()
                                        .profiles()
                                        .correction(profile.code())
                                        .isPresent(),
                        "waived",
                        entry.waiver() == null ? null : entry.waiver().reason()),
                severity + "\t" + finding.jurisdiction() + "\t" + entry.contact() + "\t" + finding.rule() + "\t"
                        + message);
    }
}
