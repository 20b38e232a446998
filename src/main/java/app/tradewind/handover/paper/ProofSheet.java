package app.tradewind.handover.paper;

import app.tradewind.handover.WholeFiles;
import app.tradewind.text.Messages;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The proof of a mailing as a PDF: who was written to, why that was lawful, what proves it, the letter, when it
/// left
/// and with what result, and which findings were lifted for which reason. All in the user's words.
public final class ProofSheet {

    /// @param head facts of the whole mailing: sender, template, when the sheet was made
    /// @param lifted reasons that hold for all of its letters
    public record Content(String name, Map<String, String> head, List<Lifted> lifted, List<Recipient> recipients) {
        public Content {
            head = new LinkedHashMap<>(head);
            lifted = List.copyOf(lifted);
            recipients = List.copyOf(recipients);
        }
    }

    /// @param who name and company
    /// @param facts address, country, basis, evidence, times and result
    /// @param letter subject and text as they left
    /// @param findings what stood against it when the sheet was made, one sentence each
    public record Recipient(
            String who,
            Map<String, String> facts,
            String subject,
            String letter,
            List<Lifted> lifted,
            List<String> findings) {
        public Recipient {
            facts = new LinkedHashMap<>(facts);
            lifted = List.copyOf(lifted);
            findings = List.copyOf(findings);
        }
    }

    /// @param rule its title
    /// @param by who gave the reason, and when
    public record Lifted(String rule, String reason, String by) {}

    private final Messages messages;

    public ProofSheet(Messages messages) {
        this.messages = messages;
    }

    /// Writes it; a file of that name is replaced.
    ///
    /// @return how many recipients it has
    public int write(Content content, Path file) {
        return WholeFiles.write(file, files -> {
            try (OutputStream out = files.open(file);
                    Paper paper = new Paper(out, text("title", content.name()), new PaperFonts()).numbered()) {
                paper.title(text("title", content.name()));
                paper.facts(content.head());
                paper.small(text("note"));
                lifted(paper, content.lifted());
                content.recipients().forEach(recipient -> recipient(paper, recipient));
                if (content.recipients().isEmpty()) {
                    paper.text(text("nobody"));
                }
            }
            return content.recipients().size();
        });
    }

    private void recipient(Paper paper, Recipient recipient) {
        paper.heading(recipient.who());
        paper.facts(recipient.facts());
        lifted(paper, recipient.lifted());
        if (!recipient.findings().isEmpty()) {
            paper.small(text("findings"));
            recipient.findings().forEach(paper::text);
        }
        paper.facts(Map.of(text("letter"), recipient.subject() + "\n\n" + recipient.letter()));
    }

    private void lifted(Paper paper, List<Lifted> lifted) {
        if (!lifted.isEmpty()) {
            paper.small(text("lifted"));
            paper.table(
                    new float[] {2, 3, 2},
                    List.of(text("rule"), text("reason"), text("by")),
                    lifted.stream()
                            .map(one -> List.of(one.rule(), one.reason(), one.by()))
                            .toList());
        }
    }

    private String text(String key, Object... values) {
        return messages.text("rights.proof." + key, values);
    }
}
