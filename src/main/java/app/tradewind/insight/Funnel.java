package app.tradewind.insight;

import app.tradewind.contact.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/// How far the people came with whom contact began in the period: each step counts those who reached it or went
/// beyond.
///
/// @param steps from written to, by delivered, to the last stage of the book; a step's name is the stage's code
/// @param untouched people not contacted yet, whatever the period
/// @param dormant those of them who rest
/// @param lost those of them who said no
public record Funnel(List<Figure> steps, Figure untouched, Figure dormant, Figure lost) {

    public static final String CONTACTED = "CONTACTED";
    public static final String DELIVERED = "DELIVERED";
    public static final String REPLIED = "REPLIED";
    public static final String WON = "WON";
    private static final String NOT_CONTACTED = "NOT_CONTACTED";

    /// Stages that end a deal without a win say not how far it came.
    private static final Set<String> ENDS = Set.of("DORMANT", "LOST");

    public Funnel {
        steps = List.copyOf(steps);
    }

    static Funnel of(Census census, List<Stage> stages, Scope scope) {
        String met = scope.period().term("firstContact");
        LongPredicate written = met(stages);
        List<Figure> steps = new ArrayList<>();
        steps.add(new Figure(CONTACTED, census.count(written), scope.search("-stage:" + NOT_CONTACTED + met)));
        steps.add(new Figure(
                DELIVERED,
                census.count(person -> written.test(person) && !Sign.BOUNCED.in(person)),
                scope.search("-stage:" + NOT_CONTACTED + " -is:bounced" + met)));
        int contacted = position(stages, CONTACTED);
        for (Stage stage : stages) {
            if (stage.position() > contacted && isOnTheWay(stage)) {
                steps.add(reached(stage, census, stages, scope));
            }
        }
        return new Funnel(
                steps,
                new Figure(
                        NOT_CONTACTED, census.count(at(stages, NOT_CONTACTED)), scope.search("stage:" + NOT_CONTACTED)),
                end("DORMANT", census, stages, scope),
                end("LOST", census, stages, scope));
    }

    private static Figure reached(Stage step, Census census, List<Stage> stages, Scope scope) {
        List<Stage> beyond = stages.stream()
                .filter(stage -> stage.position() >= step.position() && isOnTheWay(stage))
                .toList();
        LongPredicate written = met(stages);
        boolean reply = step.code().equals(REPLIED);
        long positions = beyond.stream()
                .mapToLong(stage -> 1L << Math.min(stage.position(), Census.LAST_POSITION))
                .reduce(0, (some, one) -> some | one);
        String terms = reply
                ? "has:reply -stage:" + NOT_CONTACTED
                : beyond.stream().map(stage -> term(stage.code())).collect(Collectors.joining(" OR ", "(", ")"));
        return new Figure(
                step.code(),
                census.count(person -> written.test(person)
                        && (reply ? Sign.ANSWERED.in(person) : (positions >> Census.position(person) & 1) == 1)),
                scope.search(terms + scope.period().term("firstContact")));
    }

    private static Figure end(String code, Census census, List<Stage> stages, Scope scope) {
        LongPredicate there = at(stages, code);
        return new Figure(
                code,
                census.count(person -> Sign.MET.in(person) && there.test(person)),
                scope.search(term(code) + scope.period().term("firstContact")));
    }

    /// The user may put the stages into any order.
    private static boolean isOnTheWay(Stage stage) {
        return !ENDS.contains(stage.code()) && !stage.code().equals(NOT_CONTACTED);
    }

    /// A stage of the user's own may be called anything.
    private static String term(String code) {
        return code.matches("[A-Z_]+") ? "stage:" + code : "stage:\"" + code.replace("\"", "") + "\"";
    }

    private static LongPredicate met(List<Stage> stages) {
        int untouched = position(stages, NOT_CONTACTED);
        return person -> Sign.MET.in(person) && Census.position(person) != untouched;
    }

    private static LongPredicate at(List<Stage> stages, String code) {
        int position = position(stages, code);
        return person -> Census.position(person) == position;
    }

    private static int position(List<Stage> stages, String code) {
        return stages.stream()
                .filter(stage -> stage.code().equals(code))
                .mapToInt(Stage::position)
                .findFirst()
                .orElse(-1);
    }

    /// The number at a step; 0 where the book has no such stage.
    public long at(String code) {
        return steps.stream()
                .filter(step -> step.name().equals(code))
                .mapToLong(Figure::count)
                .findFirst()
                .orElse(0);
    }
}
