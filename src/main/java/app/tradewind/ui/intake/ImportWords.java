package app.tradewind.ui.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.SourceType;
import app.tradewind.intake.ImportCounts;
import app.tradewind.intake.ImportRun;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.Policy;
import app.tradewind.intake.Reason;
import app.tradewind.intake.Target;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.RelativeDates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sentences of this screen.
record ImportWords(Messages messages) {

    private static final int COLUMNS_NAMED = 2;
    private static final int SHEETS_NAMED = 4;

    String text(String key, @Nullable Object... values) {
        return messages.text(key, values);
    }

    /// “Excel 97–2003 · sheet “cards” · headings in row 3”.
    String understood(IntakeFile file) {
        List<String> parts = new ArrayList<>();
        parts.add(text("intake.format." + file.format().name()));
        if (!file.encoding().isEmpty()) {
            parts.add(file.encoding());
        }
        if (!file.sheet().name().isEmpty()) {
            parts.add(text("intake.card.sheet", file.sheet().name()));
        }
        int row = file.layout().headerRow();
        if (!file.namesItsColumns()) {
            parts.add(row == 0 ? text("intake.card.no-header") : text("intake.card.header", row));
        }
        if (!file.layout().profile().isEmpty()) {
            parts.add(text("intake.card.profile", file.layout().export().name()));
        }
        if (file.layout().guessed()) {
            parts.add(text("intake.card.guessed"));
        }
        leftOut(file, parts);
        return String.join(" · ", parts);
    }

    private void leftOut(IntakeFile file, List<String> parts) {
        long hidden = file.sheets().stream()
                .filter(sheet -> sheet.hidden() && sheet.index() != file.sheet().index())
                .count();
        if (hidden > 0) {
            parts.add(text("intake.card.hidden-sheets", hidden));
        }
        if (file.isOpenElsewhere()) {
            parts.add(text("intake.card.open-elsewhere"));
        }
    }

    /// Which sheets stayed out because the workbook hides them; empty for none.
    String hiddenSheets(List<String> names) {
        List<String> quoted = names.stream()
                .limit(SHEETS_NAMED)
                .map(name -> text("intake.quoted", name))
                .toList();
        String more = names.size() > SHEETS_NAMED ? "…" : "";
        return names.isEmpty()
                ? ""
                : text(
                        "intake.done.hidden-sheets",
                        names.size(),
                        String.join(text("intake.list.separator"), quoted) + more);
    }

    /// “This file was imported on 3 Mar.”, or a file of its name.
    String again(IntakeFile file, ImportRun run, RelativeDates dates) {
        boolean same = run.sha256().equals(file.sha256());
        return text(same ? "intake.card.again-same" : "intake.card.again", dates.words(run.startedAt()));
    }

    /// “9 columns mapped, 1 unused (“assistant”)”.
    String columns(IntakeFile file) {
        int mapped = file.mapping().columns().size();
        List<String> unused = file.mapping().leftOut();
        if (unused.isEmpty()) {
            return text("intake.card.columns-all", mapped);
        }
        String named = String.join(
                text("intake.list.separator"),
                unused.stream()
                        .limit(COLUMNS_NAMED)
                        .map(name -> text("intake.quoted", name))
                        .toList());
        String more = unused.size() > COLUMNS_NAMED ? "…" : "";
        return text("intake.card.columns", mapped, unused.size(), named + more);
    }

    String occasion(OccasionViewModel model) {
        List<String> parts = new ArrayList<>();
        Channel channel = model.channelProperty().get();
        if (channel != Channel.UNKNOWN) {
            parts.add(channel(channel));
        }
        add(parts, model.detailProperty().get());
        add(parts, model.occasionProperty().get());
        String booth = model.boothProperty().get().strip();
        add(parts, booth.isEmpty() ? "" : text("intake.occasion.booth-of", booth));
        LocalDate day = model.dayProperty().get();
        if (day != null) {
            parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(messages.locale())
                    .format(day));
        }
        add(
                parts,
                String.join(
                        text("intake.list.separator"),
                        FieldValues.several(model.interestsProperty().get())));
        return parts.isEmpty() ? text("intake.card.occasion-none") : String.join(" · ", parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.strip());
        }
    }

    /// “Overwrite with what the file says, but never country”.
    String policy(Policy policy, Set<Target> kept) {
        if (policy != Policy.UPDATE || kept.isEmpty()) {
            return policy(policy);
        }
        List<String> named = kept.stream()
                .map(target -> target(Optional.of(target)))
                .sorted()
                .toList();
        return text("intake.card.kept", policy(policy), String.join(text("intake.list.separator"), named));
    }

    String policy(Policy policy) {
        return text("intake.policy." + policy.name());
    }

    String policyHint(Policy policy) {
        return text("intake.policy-hint." + policy.name());
    }

    String channel(Channel channel) {
        return text("contacts.channel." + channel.name());
    }

    String source(SourceType source) {
        return source == SourceType.UNKNOWN
                ? text("contacts.channel.UNKNOWN")
                : text("contacts.source." + source.name());
    }

    String outcome(Outcome outcome) {
        return text("intake.outcome." + outcome.name());
    }

    String target(Optional<Target> target) {
        if (target.isEmpty()) {
            return text("intake.target.none");
        }
        Target known = target.get();
        if (known.person() > 1) {
            return text("intake.target.person", known.person(), target(Optional.of(known.ofFirst())));
        }
        if (known.isCustom()) {
            return text(
                    "intake.target.custom", known.key().substring(known.key().indexOf('.') + 1));
        }
        if (known.field().isEmpty() || known.equals(Target.MOBILE) || known.equals(Target.FAX)) {
            return text("intake.target." + known.key());
        }
        return field(known.key());
    }

    /// The name of a field by its key; the user's own fields keep theirs.
    String field(String key) {
        return Field.find(key)
                .map(field -> text("contacts.field." + field.name()))
                .orElseGet(() -> key.startsWith("custom.") ? key.substring("custom.".length()) : fact(key));
    }

    /// What tables of this program say beyond the fields.
    private String fact(String key) {
        return messages.has("handover.field." + key) ? text("handover.field." + key) : key;
    }

    /// “163 new, 28 changed, 8 rejected”; what is nought is left out.
    String counts(ImportCounts counts) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (counts.of(outcome) > 0) {
                parts.add(text("intake.count." + outcome.name(), counts.of(outcome)));
            }
        }
        return parts.isEmpty() ? text("intake.count.none") : String.join(text("intake.list.separator"), parts);
    }

    /// How many pictures stay with contacts and how many fit no row; empty where there are none.
    ///
    /// @param key of the sentence that says what becomes of them
    String pictures(String key, Map<Reason.Code, Long> noted) {
        long kept = noted.getOrDefault(Reason.Code.PICTURE_KEPT, 0L);
        long left = noted.getOrDefault(Reason.Code.PICTURE_LEFT, 0L);
        List<String> sentences = new ArrayList<>();
        if (kept > 0) {
            sentences.add(text(key, kept));
        }
        if (left > 0) {
            sentences.add(text("intake.pictures.left", left));
        }
        return String.join(Locale.SIMPLIFIED_CHINESE.equals(messages.locale()) ? "" : " ", sentences);
    }

    /// @param names of the first contacts that stayed
    String undone(Journal.Undone undone, List<String> names) {
        String done =
                text("intake.undone", undone.removed().size(), undone.restored().size());
        return undone.kept().isEmpty()
                ? done
                : text(
                        "intake.undone-kept-named",
                        done,
                        undone.kept().size(),
                        String.join(text("intake.list.separator"), names)
                                + (undone.kept().size() > names.size() ? "…" : ""));
    }

    /// How far it is, and how long still.
    String progress(String key, WorkProgress progress) {
        long done = progress.doneProperty().get();
        long total = progress.totalProperty().get();
        String far = total > done ? text(key + "-of", done, total) : text(key, done);
        long seconds = progress.secondsLeftProperty().get();
        return seconds < 0 ? far : text("intake.progress.left", far, seconds);
    }
}
