package app.tradewind.bench;

import app.tradewind.app.Services;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.SampleBook;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.lint.Lint;
import app.tradewind.letter.lint.LintInput;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Security;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Renders, lints and checks 10,000 letters of a mailing over an encrypted book of 100,000 contacts, each part in
/// processor time of its one thread: the machine is shared.
public final class LetterBench {

    private static final int CONTACTS = 100_000;
    private static final int LETTERS = 10_000;
    private static final int WARM = 1_000;
    private static final int PAGE = 500;
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    private static final String TEXT = """
            <p>Dear {{contact.givenName | there}},</p><p>{{personal.line | I saw your range of kitchen fittings.}}</p>
            <p>We make <b>stainless soft-close hinges</b> in Ningbo; each lot ships with its 80,000-cycle test report.
            Cabinet makers in {{company.country | your country}} buy from us, in lots from 500 sets:</p>
            <ul><li>35 mm cup, full overlay</li><li>110 degrees, clip-on</li></ul>
            <p>May I send you two samples this week, at our cost? A “yes” and your delivery address are enough.</p>""";

    private LetterBench() {}

    public static void main(String[] arguments) throws IOException {
        int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : CONTACTS;
        int letters = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LETTERS;
        run(Files.createTempDirectory("tradewind-bench"), contacts, letters, System.out);
    }

    static void run(Path folder, PrintStream out) {
        run(folder, CONTACTS, LETTERS, out);
    }

    private static void run(Path folder, int contacts, int letters, PrintStream out) {
        char[] key = "seven grey geese over Ningbo".toCharArray();
        try (Database database = Database.create(folder.resolve("letters.tradewind"), key)) {
            Services services = new Services(database, new Messages(Locale.ENGLISH), CLOCK, ZoneOffset.UTC);
            SampleBook.fill(database, contacts, CLOCK.instant());
            services.identities().save(identity());
            MailAccount account = account(services);
            Template template = services.templates()
                    .add(
                            Template.fresh(
                                    "Hinges", "en", TemplatePurpose.FIRST, "Hinges for {{company.name | you}}", TEXT),
                            CLOCK.instant());
            long[] all = services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL);
            once(
                    services,
                    template,
                    account,
                    Arrays.copyOfRange(all, letters, letters + Math.min(WARM, letters)),
                    null);
            once(services, template, account, Arrays.copyOf(all, letters), out);
        }
    }

    private static void once(
            Services services,
            Template template,
            MailAccount account,
            long[] people,
            @org.jspecify.annotations.Nullable PrintStream out) {
        Identity sender = services.identities()
                .identity()
                .completedBy(account.fromName(), account.address(), account.postalAddress());
        LetterComposer composer = services.composer(account);
        double[] times = new double[5];
        times[0] = pages(
                services, people, contact -> composer.compose(template, contact, "", PrivacyNotice.dueTo(contact)));
        times[1] = pages(services, people, contact -> {
            Letter letter = composer.compose(template, contact, "", PrivacyNotice.dueTo(contact));
            Lint.check(LintInput.of(letter, contact, sender));
        });
        long began = cpu();
        long mailing = services.mailings()
                .create(new Mailings.Wish("bench", template.id(), account.id(), ""), people, Progress.none())
                .mailing();
        times[2] = (cpu() - began) / 1e6;
        began = cpu();
        int findings = services.checklist().mailing(mailing).size();
        times[3] = (cpu() - began) / 1e6;
        times[4] = times[1] + times[3];
        if (out != null) {
            say(out, "merge alone, read by pages", people.length, times[0]);
            say(out, "merge and lint", people.length, times[1]);
            say(out, "merge and store a mailing", people.length, times[2]);
            say(out, "check by all rules (" + findings + " findings)", people.length, times[3]);
            say(out, "render, lint and check", people.length, times[4]);
        }
    }

    private static double pages(
            Services services, long[] people, java.util.function.Consumer<app.tradewind.contact.Contact> work) {
        long began = cpu();
        for (int at = 0; at < people.length; at += PAGE) {
            services.contacts()
                    .findAll(Arrays.copyOfRange(people, at, Math.min(people.length, at + PAGE)))
                    .forEach(work);
        }
        return (cpu() - began) / 1e6;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void say(PrintStream out, String what, int letters, double milliseconds) {
        out.printf(
                Locale.ROOT,
                "letters, %-44s %,9.0f ms of processor time   %,8.0f letters a second%n",
                what,
                milliseconds,
                letters / (milliseconds / 1000));
    }

    private static Identity identity() {
        return new Identity(
                "Lin Hua",
                "Export Manager",
                "Hinges Ltd",
                "+86 574 8765 4321",
                "lin@hinges.example",
                "hinges.example",
                "8 Port Road, Ningbo 315000, China",
                "CN",
                "",
                List.of(),
                List.of("hinges"));
    }

    private static MailAccount account(Services services) {
        long id = services.accounts()
                .add(
                        new MailAccount(
                                0,
                                "lin",
                                "Lin Hua",
                                "lin@hinges.example",
                                "",
                                "smtp.hinges.example",
                                465,
                                Security.TLS,
                                "lin@hinges.example",
                                "only a sample",
                                "",
                                993,
                                "8 Port Road, Ningbo 315000, China",
                                Limits.CAREFUL,
                                false),
                        CLOCK.instant());
        return services.accounts().find(id).orElseThrow();
    }
}
