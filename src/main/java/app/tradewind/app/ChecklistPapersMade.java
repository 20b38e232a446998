package app.tradewind.app;

import app.tradewind.app.papers.PostPapers;
import app.tradewind.app.papers.ProofSheets;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.Template;
import app.tradewind.mail.MailAccount;
import app.tradewind.ui.checklist.ChecklistPapers;
import java.nio.file.Path;

/// Makes the papers of the checklist from the services of the book.
final class ChecklistPapersMade implements ChecklistPapers {

    private final Services services;

    ChecklistPapersMade(Services services) {
        this.services = services;
    }

    @Override
    public Made proof(long mailing, Path file) {
        return new Made(new ProofSheets(services.papers()).write(mailing, file), new long[0], 0);
    }

    @Override
    public Made letters(long[] people, Template template, Path file) {
        return made(new PostPapers(services.papers()).letters(people, template, file));
    }

    @Override
    public Made calls(long[] people, String title, Path file) {
        return made(new PostPapers(services.papers()).calls(people, title, file));
    }

    private static Made made(PostPapers.Made made) {
        long[] people = made.people().stream().mapToLong(Long::longValue).toArray();
        return new Made(people.length, people, made.leftOut());
    }

    @Override
    public LetterComposer composer(long mailing) {
        long account = services.mailingRepository().mailing(mailing).accountId();
        MailAccount sender = services.accounts().find(account).orElse(null);
        return services.composer(sender);
    }

    @Override
    public void open(Path file) {
        WindowExport.show(file.toUri().toString());
    }
}
