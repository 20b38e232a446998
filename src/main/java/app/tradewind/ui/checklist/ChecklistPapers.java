package app.tradewind.ui.checklist;

import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.Template;
import java.nio.file.Path;

/// Makes the papers of the checklist. Declared here and made above; every method blocks.
public interface ChecklistPapers {

    /// @param written how many are on the paper
    /// @param people who they are, where the paper is of people
    /// @param leftOut how many had no postal address, or no phone
    record Made(int written, long[] people, int leftOut) {}

    /// The proof sheet of a mailing as a PDF.
    Made proof(long mailing, Path file);

    /// A letter for the post to each of `people` as a PDF.
    Made letters(long[] people, Template template, Path file);

    /// A list to call from as a PDF.
    Made calls(long[] people, String title, Path file);

    /// What writes the letters of a mailing, as its account sends them.
    LetterComposer composer(long mailing);

    /// Shows a file with what the system opens it with.
    void open(Path file);
}
