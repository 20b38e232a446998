package app.tradewind.app.cli;

import app.tradewind.app.Services;
import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.ImportCounts;
import app.tradewind.intake.ImportPlan;
import app.tradewind.intake.ImportReport;
import app.tradewind.intake.ImportRun;
import app.tradewind.intake.Intake;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Occasion;
import app.tradewind.intake.OccasionForm;
import app.tradewind.intake.Policy;
import app.tradewind.intake.RowChoice;
import app.tradewind.intake.RowOutcome;
import app.tradewind.intake.SheetInfo;
import app.tradewind.intake.Target;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports files.
@Command(mixinStandardHelpOptions = true, name = "import", description = "Imports workbooks and text tables.")
final class ImportCommand extends BookCommand {

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "which export this is, where its headings do not tell, such as linkedin; none: no program’s")
    private @Nullable String profile;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            defaultValue = "MERGE",
            description =
                    "known contacts: create leaves them, merge fills their gaps, update overwrites (${DEFAULT-VALUE})")
    private Policy policy = Policy.MERGE;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", description = "what a column holds, by its heading or letter")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(names = "--keep-rest", description = "columns that hold no known field become fields of your own")
    private boolean keepRest;

    @Option(names = "--password-file", paramLabel = "F", description = "its first line opens a protected workbook")
    private @Nullable Path passwordFile;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "character set of a text table, such as GB18030; found where it is not given")
    private @Nullable Charset encoding;

    @Option(
            names = "--sheet",
            paramLabel = "NAME|all",
            description = "the sheet to import, a hidden one too; all: every visible sheet that holds contacts")
    private @Nullable String sheet;

    @Option(
            names = "--occasion",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "such as: Canton Fair 2026, 7.1")
    private String occasion = "";

    @Option(
            names = "--channel",
            paramLabel = "NAME",
            description = "website, platform, social, fair, customs, referral")
    private @Nullable String channel;

    @Option(
            names = "--keep",
            paramLabel = "FIELD",
            description = "never overwrites this field of known contacts; its gaps are filled")
    private List<String> keep = List.of();

    @Option(
            names = "--row",
            paramLabel = "N=new|skip|ID",
            description = "what becomes of row N whatever was matched: a new contact, nothing, or into contact ID")
    private Map<Integer, String> byRow = new LinkedHashMap<>();

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "a new workbook of the rejected rows with their reasons, to correct and import again")
    private @Nullable Path rejectedFile;

    @Option(
            names = "--occasion-date",
            paramLabel = "DATE",
            description = "the fair’s last day, such as 2026-10-17; follow-ups are due 24 hours after it")
    private @Nullable LocalDate occasionDate;

    @Option(names = "--booth", paramLabel = "TEXT", defaultValue = "", description = "where you stood, such as 7.1F12")
    private String booth = "";

    @Option(names = "--interest", paramLabel = "TEXT", description = "a product line that all of them looked at")
    private List<String> interests = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "UNKNOWN",
            description = "how the addresses were obtained, where the channel does not tell: card, given, enquiry …")
    private SourceType source = SourceType.UNKNOWN;

    @Option(
            names = "--pictures",
            paramLabel = "DIR",
            description = "pictures of the cards, called as the person or firm or as a column says; kept with contacts")
    private @Nullable Path pictures;

    @Option(names = "--dry-run", description = "says what would happen; writes nothing")
    private boolean dryRun;

    @Option(names = "--rows", description = "one object a row before the file's")
    private boolean rows;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "the files; - reads a text from standard input")
    private List<Path> inputs = List.of();

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    boolean makesBook() {
        return true;
    }

    @Override
    int work(Services services) {
        Intake intake = services.intake();
        ImportChoices choices = new ImportChoices(
                policy,
                occasion(services).withPictures(pictures),
                keep.stream().map(ImportCommand::target).collect(Collectors.toSet()),
                byRow.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> choice(entry.getValue()))));
        boolean rejected = false;
        for (Path input : inputs) {
            rejected |= take(intake, choices, input);
        }
        return rejected ? Cli.ATTENTION : Cli.DONE;
    }

    private boolean take(Intake intake, ImportChoices choices, Path input) {
        IntakeFile opened = input.toString().equals("-")
                ? intake.openText(standardInput())
                : intake.open(input, passwordFile == null ? null : secret(passwordFile), encoding);
        if (opened.isOpenElsewhere()) {
            console.error(messages().text("cli.import.open-elsewhere", opened.name()));
        }
        boolean rejected = false;
        for (IntakeFile file : chosen(intake, opened)) {
            rejected |= take(intake, choices, mapped(intake, file));
        }
        return rejected;
    }

    private List<IntakeFile> chosen(Intake intake, IntakeFile opened) {
        if (sheet == null) {
            return List.of(opened);
        }
        return sheet.equals("all") ? intake.visibleSheets(opened) : List.of(intake.withSheet(opened, sheet));
    }

    private boolean take(Intake intake, ImportChoices choices, IntakeFile file) {
        Consumer<RowOutcome> told = rows ? this::say : row -> {};
        Long sameAs = intake.standingRunOf(file).map(ImportRun::id).orElse(null);
        if (sameAs != null) {
            console.error(messages().text("cli.import.same", file.name(), String.valueOf(sameAs)));
        }
        if (dryRun) {
            ImportPlan plan = intake.plan(file, choices, told, Progress.none());
            say(file, plan.counts(), plan.hiddenRows(), new Runs(null, sameAs));
            return wereRejected(intake, choices, file, plan.counts());
        }
        ImportReport report = intake.run(file, choices, told, Progress.none());
        say(file, report.counts(), report.hiddenRows(), new Runs(report.run(), sameAs));
        return wereRejected(intake, choices, file, report.counts());
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new TradewindException(Failure.FILE_UNREADABLE, broken, "-");
        }
    }

    /// The number of this run, and of an earlier one of the same file.
    private record Runs(@Nullable Long run, @Nullable Long sameAs) {}

    private boolean wereRejected(Intake intake, ImportChoices choices, IntakeFile file, ImportCounts counts) {
        if (counts.rejected() > 0 && rejectedFile != null) {
            intake.writeRejected(file, choices, rejectedFile, messages(), Progress.none());
        }
        return counts.rejected() > 0;
    }

    /// Who names a booth was at a fair.
    private Occasion occasion(Services services) {
        if (channel == null && occasion.isEmpty() && booth.isEmpty() && occasionDate == null) {
            return new OccasionForm(Channel.UNKNOWN, "", "", null, "", interests, source)
                    .occasion(messages(), services.zone());
        }
        String usual = booth.isEmpty() ? "other" : "fair";
        Channel met = Arguments.channel(channel == null ? usual : channel);
        return new OccasionForm(met, "", occasion, occasionDate, booth, interests, source)
                .occasion(messages(), services.zone());
    }

    private static Target target(String field) {
        return Target.find(field)
                .orElseThrow(() -> new TradewindException(Failure.FIELD_UNKNOWN, null, field, Arguments.fields()));
    }

    private static RowChoice choice(String way) {
        return switch (way) {
            case "new" -> RowChoice.IMPORT_AS_NEW;
            case "skip" -> RowChoice.LEAVE_OUT;
            default -> {
                if (!way.matches("\\d{1,18}")) {
                    throw new TradewindException(Failure.NOT_FOUND, null, "contact", way);
                }
                yield RowChoice.mergeInto(Long.parseLong(way));
            }
        };
    }

    private IntakeFile mapped(Intake intake, IntakeFile understood) {
        IntakeFile file = profile == null ? understood : intake.withProfile(understood, profile);
        for (Map.Entry<String, String> pair : map.entrySet()) {
            Optional<Target> target = Optional.of(target(pair.getKey()));
            file = file.withColumn(pair.getValue(), target)
                    .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "column", pair.getValue()));
        }
        return keepRest ? file.withMapping(file.mapping().keepingTheRest()) : file;
    }

    private void say(RowOutcome row) {
        String outcome = row.outcome().name().toLowerCase(Locale.ROOT);
        String reason = row.reasons().stream().map(one -> one.text(messages())).collect(Collectors.joining(" "));
        Map<String, List<String>> changes = new LinkedHashMap<>();
        row.changes().forEach((field, change) -> changes.put(field, List.of(change.before(), change.after())));
        answer(
                object(
                        "row",
                        row.row(),
                        "outcome",
                        outcome,
                        "reason",
                        reason.isEmpty() ? null : reason,
                        "contact",
                        row.contact() == 0 ? null : row.contact(),
                        "changes",
                        changes),
                row.row() + "\t" + outcome + "\t" + row.shown().name() + "\t"
                        + row.shown().address() + "\t" + reason);
    }

    private void say(IntakeFile file, ImportCounts counts, long hiddenRows, Runs runs) {
        Long run = runs.run();
        List<String> hidden = file.sheets().stream()
                .filter(one -> one.hidden() && one.index() != file.sheet().index())
                .map(SheetInfo::name)
                .toList();
        sayLeftOut(file, hidden, hiddenRows);
        answer(
                object(
                        "file", file.path().toString(),
                        "profile",
                                file.layout().profile().isEmpty()
                                        ? null
                                        : file.layout().profile(),
                        "guessed", file.layout().guessed(),
                        "format", file.format().name().toLowerCase(Locale.ROOT),
                        "encoding", file.encoding().isEmpty() ? null : file.encoding(),
                        "sheet", file.sheet().name(),
                        "sheets", file.sheets().stream().map(SheetInfo::name).toList(),
                        "hiddenSheets", hidden,
                        "hiddenRows", hiddenRows,
                        "headerRow", file.layout().headerRow(),
                        "columns", file.mapping().columns(),
                        "rows", counts.rows(),
                        "created", counts.created(),
                        "updated", counts.updated(),
                        "unchanged", counts.unchanged(),
                        "duplicate", counts.duplicate(),
                        "rejected", counts.rejected(),
                        "run", run,
                        "sameAs", runs.sameAs()),
                messages()
                        .text(
                                run == null ? "cli.import.planned" : "cli.import.done",
                                file.name(),
                                counts.created(),
                                counts.updated(),
                                counts.unchanged(),
                                counts.duplicate(),
                                counts.rejected(),
                                String.valueOf(run)));
    }

    private void sayLeftOut(IntakeFile file, List<String> hiddenSheets, long hiddenRows) {
        if (!hiddenSheets.isEmpty()) {
            console.error(messages().text("cli.import.hidden-sheets", file.name(), String.join(", ", hiddenSheets)));
        }
        if (hiddenRows > 0) {
            console.error(messages().text("cli.import.hidden-rows", file.name(), hiddenRows));
        }
    }
}
