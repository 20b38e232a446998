package app.tradewind.handover.paper;

import app.tradewind.handover.WholeFiles;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Letters for the post as a PDF: one begins on each page, its address block where the window of an envelope is.
///
/// Source: DIN 5008:2020, form B: the field of the address begins 20 mm from the left and 45 mm from the top and is
/// 85 by 45 mm; envelopes of ISO 269 (DL, C5/6) show it.
public final class PostLetters {

    private static final float FIELD_LEFT = 25;
    private static final float FIELD_TOP = 45;
    private static final float RETURN_HEIGHT = 9;
    private static final float FIELD_WIDTH = 80;
    private static final float FIELD_HEIGHT = 45;
    private static final float TEXT_BEGINS = 78;

    /// @param sender one line above the address
    /// @param recipient the lines of the address
    public record Letter(String sender, String recipient, String place, String subject, String text) {}

    private PostLetters() {}

    /// Writes them; a file of that name is replaced.
    public static int write(String title, List<Letter> letters, Path file) {
        return WholeFiles.write(file, files -> {
            try (OutputStream out = files.open(file);
                    Paper paper = new Paper(out, title, new PaperFonts())) {
                boolean first = true;
                for (Letter letter : letters) {
                    if (!first) {
                        paper.newPage();
                    }
                    first = false;
                    page(paper, letter);
                }
            }
            return letters.size();
        });
    }

    private static void page(Paper paper, Letter letter) {
        paper.at(FIELD_LEFT, FIELD_TOP, FIELD_WIDTH, RETURN_HEIGHT, letter.sender(), true);
        paper.at(
                FIELD_LEFT,
                FIELD_TOP + RETURN_HEIGHT,
                FIELD_WIDTH,
                FIELD_HEIGHT - RETURN_HEIGHT,
                letter.recipient(),
                false);
        paper.skip(TEXT_BEGINS);
        paper.small(letter.place());
        paper.heading(letter.subject());
        paper.text(letter.text());
    }
}
