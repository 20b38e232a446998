package app.tradewind.handover.paper;

import app.tradewind.handover.WholeFiles;
import app.tradewind.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// A list to call from, as a PDF: who, which number, when it is day there, what to know, and room for what was
/// said.
public final class CallList {

    /// @param hours the hours of their working day on the user's own clock, empty where the zone is not known
    /// @param note what the book knows that helps to begin
    public record Call(String who, String company, String phone, String hours, String note) {}

    private CallList() {}

    /// Writes it; a file of that name is replaced.
    public static int write(Messages messages, String title, List<Call> calls, Path file) {
        return WholeFiles.write(file, files -> {
            try (OutputStream out = files.open(file);
                    Paper paper = new Paper(out, title, new PaperFonts()).numbered()) {
                paper.title(title);
                paper.small(messages.text("rights.calls.note"));
                paper.table(
                        new float[] {2.2f, 2.2f, 1.8f, 1.6f, 2.4f, 2},
                        List.of(
                                messages.text("rights.calls.who"),
                                messages.text("rights.calls.company"),
                                messages.text("rights.calls.phone"),
                                messages.text("rights.calls.hours"),
                                messages.text("rights.calls.know"),
                                messages.text("rights.calls.said")),
                        calls.stream()
                                .map(call -> List.of(
                                        call.who(), call.company(), call.phone(), call.hours(), call.note(), " "))
                                .toList());
            }
            return calls.size();
        });
    }
}
