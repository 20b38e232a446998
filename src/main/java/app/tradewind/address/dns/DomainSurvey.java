package app.tradewind.address.dns;

import app.tradewind.work.Progress;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Asks for many domains, several at a time, and stops where nobody answers any more.
public final class DomainSurvey {

    private static final int AT_ONCE = 12;

    /// How it ended. `SILENT` is the sign of a lost connection: as many questions in a row as are asked at a time
    /// stayed without an answer, or all of a few.
    public enum End {
        ALL_ASKED,
        CANCELLED,
        SILENT
    }

    private final MailDomains domains;

    public DomainSurvey(MailDomains domains) {
        this.domains = domains;
    }

    /// Asks for each of `names` and gives what was said to `each`, on the calling thread, as it comes in. Blocks.
    /// What cannot be asked for, such as an example domain, is left out.
    public End ask(Collection<String> names, Progress progress, Consumer<MailDomain> each) {
        ExecutorService threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().daemon().name("tradewind-dns-", 0).factory());
        try {
            return ask(
                    names.stream().filter(domains::isAskable).iterator(),
                    new ExecutorCompletionService<>(threads),
                    progress,
                    each);
        } finally {
            threads.shutdownNow();
        }
    }

    private End ask(
            Iterator<String> names, CompletionService<MailDomain> asked, Progress progress, Consumer<MailDomain> each) {
        int underWay = 0;
        int silent = 0;
        boolean heard = false;
        boolean asking = names.hasNext();
        while (names.hasNext() || underWay > 0) {
            if (progress.isCancelled()) {
                return End.CANCELLED;
            }
            while (names.hasNext() && underWay < AT_ONCE) {
                String name = names.next();
                asked.submit(() -> domains.ask(name));
                underWay++;
            }
            MailDomain answer = next(asked);
            underWay--;
            silent = answer.route() == MailRoute.NO_ANSWER ? silent + 1 : 0;
            heard |= silent == 0;
            each.accept(answer);
            if (silent >= AT_ONCE) {
                return End.SILENT;
            }
        }
        return asking && !heard ? End.SILENT : End.ALL_ASKED;
    }

    private static MailDomain next(CompletionService<MailDomain> asked) {
        try {
            return asked.take().get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new app.tradewind.work.CancelledException();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed);
        }
    }
}
