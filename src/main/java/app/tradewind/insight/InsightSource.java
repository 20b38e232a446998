package app.tradewind.insight;

import app.tradewind.contact.Stage;
import app.tradewind.contact.StageRepository;
import app.tradewind.contact.duplicate.DuplicateKind;
import app.tradewind.contact.duplicate.DuplicateRepository;
import app.tradewind.store.Database;
import app.tradewind.work.CancelledException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Works the figures out. Blocks: a pass over the people of the scope and, beside it on a thread of its own, one
/// over
/// the answers; a quarter of a second for 100,000 people.
public final class InsightSource {

    private final CensusRepository people;
    private final AnswerRepository answers;
    private final RateRepository rates;
    private final CostRepository costs;
    private final StageRepository stages;
    private final DuplicateRepository duplicates;

    public InsightSource(Database database) {
        people = new CensusRepository(database);
        answers = new AnswerRepository(database);
        rates = new RateRepository(database);
        costs = new CostRepository(database);
        stages = new StageRepository(database);
        duplicates = new DuplicateRepository(database);
    }

    public Insights of(Scope scope) {
        List<Stage> known = stages.all();
        FutureTask<AnswerHours> hours = new FutureTask<>(() -> answers.hours(scope));
        Thread.ofVirtual().start(hours);
        Census census = people.census(scope);
        return new Insights(
                scope,
                known,
                Funnel.of(census, known, scope),
                ChannelLine.all(census, costs.since(firstDay(scope)), wonPosition(known), scope),
                awaited(hours),
                Growth.of(census, scope),
                rates.ofAccounts(scope),
                Health.of(census, duplicates(), scope),
                costs.all());
    }

    private static AnswerHours awaited(FutureTask<AnswerHours> hours) {
        try {
            return hours.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private Health.@Nullable Duplicates duplicates() {
        return duplicates
                .lastScan()
                .map(scan -> new Health.Duplicates(
                        duplicates.groups().stream()
                                .filter(group -> group.kind() == DuplicateKind.CONTACT)
                                .flatMap(group -> group.members().stream())
                                .distinct()
                                .count(),
                        scan.at()))
                .orElse(null);
    }

    private static LocalDate firstDay(Scope scope) {
        return scope.since().atZone(scope.zone()).toLocalDate();
    }

    private static int wonPosition(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.code().equals(Funnel.WON))
                .mapToInt(Stage::position)
                .findFirst()
                .orElse(-1);
    }
}
