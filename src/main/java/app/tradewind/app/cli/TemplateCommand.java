package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The templates of a book.
@Command(
        mixinStandardHelpOptions = true,
        name = "template",
        description = "Templates of letters.",
        subcommands = {TemplateCommand.Add.class, TemplateCommand.Show.class})
final class TemplateCommand extends GroupCommand {

    TemplateCommand(Console console) {
        super(console);
    }

    @Command(mixinStandardHelpOptions = true, name = "add", description = "Adds a template.")
    static final class Add extends BookCommand {

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "what the template is called")
        private String name = "";

        @Option(names = "--language", required = true, paramLabel = "TAG", description = "such as en, es, zh-CN")
        private String language = "";

        @Option(
                names = "--purpose",
                paramLabel = "PURPOSE",
                defaultValue = "FIRST",
                description = "${COMPLETION-CANDIDATES}")
        private TemplatePurpose purpose = TemplatePurpose.FIRST;

        @Option(names = "--subject", required = true, paramLabel = "TEXT", description = "may hold merge fields")
        private String subject = "";

        @Option(names = "--body", required = true, paramLabel = "FILE", description = ".html, else plain text")
        private @Nullable Path body;

        Add(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            Path file = Objects.requireNonNull(body);
            String text = read(file);
            boolean html = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.html?");
            Template template = services.templates()
                    .add(
                            Template.fresh(
                                    name,
                                    language,
                                    purpose,
                                    subject,
                                    html ? HtmlText.clean(text) : HtmlText.ofPlain(text)),
                            services.clock().instant());
            answer(object("template", template.id()), messages().text("cli.template.added", name, template.id()));
            return Cli.DONE;
        }

        private static String read(Path file) {
            if (!Files.isRegularFile(file)) {
                throw new TradewindException(
                        Files.isDirectory(file) ? Failure.FILE_IS_FOLDER : Failure.FILE_MISSING, null, file);
            }
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, file);
            }
        }
    }

    @Command(mixinStandardHelpOptions = true, name = "list", description = "Lists the templates.")
    static final class Show extends BookCommand {

        Show(Console console) {
            super(console);
        }

        @Override
        int work(Services services) {
            for (Template template : services.templates().list()) {
                answer(
                        object(
                                "template", template.id(),
                                "name", template.name(),
                                "language", template.language(),
                                "purpose", template.purpose().name().toLowerCase(Locale.ROOT),
                                "version", template.version(),
                                "subject", template.subject()),
                        template.id() + "\t" + template.language() + "\t" + template.name() + "\t"
                                + template.subject());
            }
            return Cli.DONE;
        }
    }
}
