package app.tradewind.app;

import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.SampleBook;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Security;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// What a sample book holds, so that every screen has something to try: made-up buyers, a made-up sender with
/// templates, and one mailing that waits to be approved. Its mail server lies in a reserved domain, so nothing can
/// leave.
public final class SampleContents {

    private static final int LETTERS = 24;

    private SampleContents() {}

    /// Fills an empty book with `buyers` contacts and all that goes with them.
    public static void fill(Services services, int buyers) {
        Instant now = services.clock().instant();
        services.database().transaction(() -> {
            SampleBook.fill(services.database(), buyers, now);
            new IdentityRepository(services.database()).save(sender());
            TemplateRepository templates = services.templates();
            StarterTemplates.install(templates, now);
            long account = services.accounts().add(account(), now);
            mailing(services, templates, account);
        });
    }

    private static void mailing(Services services, TemplateRepository templates, long account) {
        Template first = templates.list().stream()
                .filter(template -> template.language().equals("en") && template.purpose() == TemplatePurpose.FIRST)
                .findFirst()
                .orElseThrow();
        String where = "country:us OR country:gb";
        long[] buyers = services.contacts().ids(services.queries().parse(where), ContactOrder.USUAL);
        services.mailings()
                .create(
                        new Mailings.Wish(first.name(), first.id(), account, where),
                        Arrays.copyOf(buyers, Math.min(LETTERS, buyers.length)),
                        Progress.none());
    }

    private static Identity sender() {
        return new Identity(
                "Lin Hua",
                "Export Manager",
                "Hinges Ltd",
                "+86 574 8765 4321",
                "lin@hinges.example",
                "www.hinges.example",
                "8 Port Road, Ningbo 315000, China",
                "CN",
                "",
                List.of(),
                List.of("stainless hinges", "soft-close dampers"));
    }

    private static MailAccount account() {
        return new MailAccount(
                0,
                "Hinges",
                "Lin Hua",
                "lin@hinges.example",
                "",
                "smtp.hinges.example",
                465,
                Security.TLS,
                "",
                "",
                "",
                993,
                "8 Port Road, Ningbo 315000, China",
                Limits.CAREFUL,
                false);
    }
}
