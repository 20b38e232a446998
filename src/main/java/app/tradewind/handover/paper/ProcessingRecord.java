package app.tradewind.handover.paper;

import app.tradewind.handover.WholeFiles;
import app.tradewind.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The record of processing activities that a controller keeps, filled with what the book knows (GDPR art. 30(1)).
public final class ProcessingRecord {

    /// One line of article 30(1), with its heading: `controller`, `purposes`, `categories` …
    ///
    /// @param part the last part of the heading's key
    public record Line(String part, String text) {}

    private final Messages messages;

    public ProcessingRecord(Messages messages) {
        this.messages = messages;
    }

    /// Writes it as a PDF; a file of that name is replaced.
    public int write(List<Line> lines, String made, Path file) {
        return WholeFiles.write(file, files -> {
            String title = messages.text("rights.record.title");
            try (OutputStream out = files.open(file);
                    Paper paper = new Paper(out, title, new PaperFonts()).numbered()) {
                paper.title(title);
                paper.small(made);
                Map<String, String> facts = new LinkedHashMap<>();
                lines.forEach(line -> facts.put(
                        messages.text("rights.record." + line.part()),
                        line.text().isBlank() ? messages.text("rights.record.open") : line.text()));
                facts.forEach((what, says) -> {
                    paper.heading(what);
                    paper.text(says);
                });
            }
            return lines.size();
        });
    }
}
