package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.MessageIds;
import app.tradewind.mail.MimeLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// One letter for one contact, as it would leave.
@Command(
        mixinStandardHelpOptions = true,
        name = "render",
        description = "One letter for one contact, as it would leave.")
final class RenderCommand extends BookCommand {

    @Option(names = "--template", required = true, paramLabel = "ID", description = "the template's number")
    private long template;

    @Option(names = "--contact", required = true, paramLabel = "ID", description = "the contact's number")
    private long contact;

    @Option(names = "--account", paramLabel = "NAME", description = "the sending account; else the first")
    private @Nullable String account;

    @Option(names = "--eml", paramLabel = "OUTPUT", description = "writes the message as it would leave (RFC 5322)")
    private @Nullable Path eml;

    RenderCommand(Console console) {
        super(console);
    }

    @Override
    int work(Services services) throws IOException {
        Template text = services.templates()
                .find(template)
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "template", template));
        Contact recipient = services.contacts().require(new ContactId(contact));
        MailAccount sender = account == null
                ? services.accounts().list().stream().findFirst().orElse(null)
                : services.accounts().named(account);
        Letter letter = services.composer(sender).compose(text, recipient, "", PrivacyNotice.dueTo(recipient));
        String plain = HtmlText.toPlain(letter.html());
        Map<String, String> headers = Map.of();
        if (sender != null && !letter.address().isEmpty()) {
            Instant now = services.clock().instant();
            MimeLetter message = MimeLetter.of(
                    letter,
                    plain,
                    sender,
                    new MessageIds(new SecureRandom()).next(sender),
                    now,
                    new LetterFileRepository(services.database())::bytes);
            headers = message.headers();
            if (eml != null) {
                Files.write(eml, message.bytes());
            }
        } else if (eml != null) {
            throw new TradewindException(Failure.ACCOUNT_MISSING, null, account == null ? "" : account);
        }
        answer(
                object(
                        "subject", letter.subject(),
                        "text", plain,
                        "html", letter.html(),
                        "headers", headers,
                        "unresolved", letter.unresolved()),
                letter.subject() + "\n\n" + plain);
        return letter.unresolved().isEmpty() ? Cli.DONE : Cli.ATTENTION;
    }
}
