package app.tradewind.app.cli;

import app.tradewind.compliance.Finding;
import app.tradewind.compliance.LooseLetters;
import app.tradewind.compliance.Part;
import app.tradewind.compliance.RuleBook;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.lint.Lint;
import app.tradewind.letter.lint.LintFinding;
import app.tradewind.letter.lint.LintInput;
import app.tradewind.letter.lint.LintReport;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures one letter that is not in a book.
@Command(mixinStandardHelpOptions = true, name = "lint", description = "Checks one letter, given as a JSON object.")
final class LintCommand implements Callable<Integer> {

    @Option(
            names = "--letter",
            required = true,
            paramLabel = "FILE",
            description = "an object with subject, body, html, language, attachments, sender, recipient, sendAt")
    private @Nullable Path letter;

    @Option(names = "--json", description = "JSON Lines on standard output")
    private boolean json;

    private final RuleBook book = new RuleBook();
    private final Console console;

    LintCommand(Console console) {
        this.console = console;
    }

    @Option(names = "--locale", paramLabel = "TAG", description = "zh-CN or en")
    void speak(String tag) {
        console.speak(tag);
    }

    @Override
    public Integer call() {
        JsonObject read = read(Objects.requireNonNull(letter));
        LintInput input = LintInput.of(read);
        LintReport report = Lint.check(input);
        List<Finding> rules = new LooseLetters(InstantSource.system()).check(input);
        RuleTexts texts = new RuleTexts(console.messages());
        rules.forEach(finding -> say(finding, texts));
        report.findings().forEach(this::say);
        if (!json) {
            console.line(console.messages().text("cli.lint.score", report.score()));
        }
        return report.findings().isEmpty() && rules.isEmpty() ? Cli.DONE : Cli.ATTENTION;
    }

    private static JsonObject read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new TradewindException(
                    Files.isDirectory(file) ? Failure.FILE_IS_FOLDER : Failure.FILE_MISSING, null, file);
        }
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, file);
        } catch (JsonParseException | IllegalStateException noObject) {
            throw new TradewindException(Failure.VALUE_UNREADABLE, noObject, "--letter", file, "{\"subject\": …}");
        }
    }

    private void say(Finding finding, RuleTexts texts) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Part where = finding.where();
        if (json) {
            console.json(BookCommand.object(
                    "rule",
                    finding.rule(),
                    "severity",
                    severity,
                    "message",
                    texts.text(finding),
                    "where",
                    BookCommand.object(
                            "part", where == null ? "body" : where.part(),
                            "start", where == null ? 0 : where.start(),
                            "end", where == null ? 0 : where.end()),
                    "fix",
                    texts.fix(finding),
                    "source",
                    texts.source(book.rule(finding.rule()), null)));
        } else {
            console.line(severity + "\t" + finding.rule() + "\t" + texts.text(finding));
        }
    }

    private void say(LintFinding finding) {
        String text = console.messages()
                .text(finding.key() + ".title", finding.details().toArray());
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        if (json) {
            console.json(BookCommand.object(
                    "rule",
                    finding.rule(),
                    "severity",
                    severity,
                    "message",
                    text,
                    "where",
                    BookCommand.object(
                            "part", finding.where().part().name().toLowerCase(Locale.ROOT),
                            "start", finding.where().start(),
                            "end", finding.where().end()),
                    "fix",
                    console.messages()
                            .text(finding.key() + ".fix", finding.details().toArray()),
                    "source",
                    "compliance.md 3"));
        } else {
            console.line(severity + "\t" + finding.rule() + "\t" + text);
        }
    }
}
