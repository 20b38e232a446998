package app.tradewind.ui.contacts;

import app.tradewind.address.dns.DomainSurvey;
import app.tradewind.address.dns.MailDomains;
import app.tradewind.contact.health.HealthCheck;
import app.tradewind.mail.Pause;
import app.tradewind.settings.SettingsFile;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The checking of addresses of an open book: it goes on when the screen is left. Without a connection the domains
/// wait, and are asked for as soon as somebody answers. Lives on the JavaFX thread.
public final class HealthRun {

    private static final String LOOK_UPS = "address.look-ups";
    private static final String ON = "on";
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(1);

    /// What a check needs beyond the book.
    ///
    /// @param resolver asks DNS; made anew for each try, for another net has other name servers
    /// @param settings remember whether DNS may be asked without being told to
    /// @param pause how to wait for a connection
    public record Means(Supplier<MailDomains> resolver, SettingsFile settings, Pause pause, InstantSource clock) {}

    private final HealthCheck check;
    private final Background background;
    private final Means means;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final AtomicBoolean stirred = new AtomicBoolean();
    private boolean asking;

    public HealthRun(HealthCheck check, Background background, Means means) {
        this.check = check;
        this.background = background;
        this.means = means;
    }

    /// Whether a check is under way, its waiting for a connection included.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Whether DNS is asked again by itself, ninety days after the last answer. Off until the user says so: what is
    /// asked tells the resolver, and whoever runs the net, with whom the user deals.
    public boolean asksByItself() {
        return ON.equals(means.settings().settings().screens().get(LOOK_UPS));
    }

    /// Whether DNS may be asked without being told to.
    public void askByItself(boolean allowed, Messages messages, Toasts toasts) {
        background.start(
                () -> {
                    means.settings().change(now -> now.withScreen(LOOK_UPS, allowed ? ON : ""));
                    return allowed;
                },
                _ -> begin(messages, toasts));
    }

    /// The book was opened: what waits is asked for, and what grew old if the user allowed that.
    public void begin(Messages messages, Toasts toasts) {
        boolean stale = asksByItself();
        background.start(
                () -> {
                    if (stale) {
                        check.queueStale();
                    }
                    return check.waiting();
                },
                waiting -> {
                    if (waiting > 0) {
                        ask(messages, toasts);
                    }
                });
    }

    /// Checks the addresses of these contacts, or of the whole book where `contacts` is null: first what can be
    /// told
    /// without asking, then by DNS.
    public void check(long @Nullable [] contacts, Messages messages, Toasts toasts) {
        if (running.get() && !asking) {
            return;
        }
        running.set(true);
        background.startLong(
                messages.text("contacts.health.checking"),
                progress -> checked(contacts, progress),
                report -> {
                    toasts.show(said(report, messages));
                    running.set(asking);
                    if (report.waiting() > 0) {
                        ask(messages, toasts);
                    }
                },
                failure -> {
                    running.set(asking);
                    toasts.show(messages.line(failure));
                });
    }

    private HealthCheck.Report checked(long @Nullable [] contacts, Progress progress) {
        HealthCheck.Report report = contacts == null ? check.all(progress) : check.of(contacts, progress);
        if (!progress.isCancelled()) {
            if (contacts == null) {
                check.queueStale();
            } else {
                check.queue(contacts);
            }
        }
        return new HealthCheck.Report(report.checked(), report.changed(), check.waiting());
    }

    private static String said(HealthCheck.Report report, Messages messages) {
        String checked = messages.text("contacts.health.checked", report.checked(), report.changed());
        return report.waiting() == 0
                ? checked
                : checked + " " + messages.text("contacts.health.asking-now", report.waiting());
    }

    private void ask(Messages messages, Toasts toasts) {
        stirred.set(true);
        if (asking) {
            return;
        }
        asking = true;
        running.set(true);
        background.startLong(
                messages.text("contacts.health.asking"),
                this::askUntilNothingWaits,
                asked -> {
                    end();
                    if (asked.asked() > 0) {
                        toasts.show(messages.text("contacts.health.asked", asked.asked(), asked.changed()));
                    }
                },
                failure -> {
                    end();
                    toasts.show(messages.line(failure));
                });
    }

    private void end() {
        asking = false;
        running.set(false);
    }

    private HealthCheck.Asked askUntilNothingWaits(Progress progress) {
        long asked = 0;
        long changed = 0;
        while (true) {
            stirred.set(false);
            HealthCheck.Asked now = check.ask(means.resolver().get(), progress);
            asked += now.asked();
            changed += now.changed();
            boolean silent = now.end() == DomainSurvey.End.SILENT;
            if (progress.isCancelled() || !silent && (check.waiting() == 0 || now.asked() == 0)) {
                return new HealthCheck.Asked(now.end(), silent ? 0 : asked, changed);
            }
            if (silent) {
                asked -= now.asked();
                means.pause().until(means.clock().instant().plus(BETWEEN_TRIES), stoppedBy(progress));
            }
        }
    }

    /// A new check looks at once whether there is a connection.
    private Progress stoppedBy(Progress progress) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                progress.at(done, total);
            }

            @Override
            public boolean isCancelled() {
                return stirred.get() || progress.isCancelled();
            }
        };
    }
}
