package app.tradewind.contact.health;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.address.dns.DomainSurvey;
import app.tradewind.address.dns.MailDomain;
import app.tradewind.address.dns.MailDomainRepository;
import app.tradewind.address.dns.MailDomains;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks addresses of the book: first by what is known without asking anybody, then by DNS.
///
/// Every method blocks. Verdicts are written in pages, so that a check that is stopped keeps what it found, and
/// whoever edits meanwhile waits for a page only. Suppressions are neither asked nor changed.
public final class HealthCheck {

    /// After so long an answer of DNS is asked for again: a fifth to a quarter of business addresses change in a
    /// year
    /// (compliance research, `addr.verify-stale`).
    public static final Duration FRESH = Duration.ofDays(90);

    private static final int PAGE = 2000;
    private static final int DOMAINS_A_PAGE = 50;

    /// What a check did.
    ///
    /// @param checked addresses looked at
    /// @param changed of them those whose verdict is another now
    /// @param waiting domains that wait for a connection
    public record Report(long checked, long changed, long waiting) {}

    /// What asking DNS came to.
    ///
    /// @param asked domains that were asked for
    /// @param changed addresses whose verdict is another now
    public record Asked(DomainSurvey.End end, long asked, long changed) {}

    private final AddressCheck check = new AddressCheck();
    private final HealthRepository addresses;
    private final MailDomainRepository domains;
    private final Database database;
    private final InstantSource clock;

    public HealthCheck(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        addresses = new HealthRepository(database);
        domains = new MailDomainRepository(database);
    }

    /// Looks at every address of the book anew, without asking anybody.
    public Report all(Progress progress) {
        Tally tally = new Tally(addresses.count(), progress);
        long last = 0;
        List<HealthRepository.Line> page = addresses.after(last, PAGE);
        while (!page.isEmpty() && !progress.isCancelled()) {
            judge(page, tally);
            last = page.getLast().id();
            page = addresses.after(last, PAGE);
        }
        return tally.report();
    }

    /// Looks at the addresses of these contacts anew, without asking anybody.
    public Report of(long[] contacts, Progress progress) {
        Tally tally = new Tally(contacts.length, progress);
        for (int from = 0; from < contacts.length && !progress.isCancelled(); from += PAGE) {
            judge(
                    addresses.ofContacts(Arrays.copyOfRange(contacts, from, Math.min(contacts.length, from + PAGE))),
                    tally);
        }
        return tally.report();
    }

    /// Lets the domains of these contacts wait to be asked for.
    public void queue(long[] contacts) {
        for (int from = 0; from < contacts.length; from += PAGE) {
            domains.queue(
                    addresses.domainsOf(Arrays.copyOfRange(contacts, from, Math.min(contacts.length, from + PAGE))),
                    clock.instant());
        }
    }

    /// Lets every domain wait of which DNS was not asked within the last ninety days.
    public void queueStale() {
        Instant now = clock.instant();
        domains.queue(addresses.domainsToAsk(now.minus(FRESH)), now);
    }

    /// Asks DNS of the domains that wait and judges their addresses anew. What nobody answers waits on.
    public Asked ask(MailDomains resolver, Progress progress) {
        List<String> waiting =
                domains.waiting().stream().filter(resolver::isAskable).toList();
        List<MailDomain> heard = new ArrayList<>();
        long[] counts = {0, 0};
        progress.at(0, waiting.size());
        DomainSurvey.End end = new DomainSurvey(resolver).ask(waiting, progress, said -> {
            heard.add(said);
            if (heard.size() >= DOMAINS_A_PAGE) {
                counts[1] += take(heard);
            }
            counts[0]++;
            progress.at(counts[0], waiting.size());
        });
        if (end == DomainSurvey.End.SILENT) {
            // with the connection gone, silence says nothing of a domain
            heard.removeIf(said -> !said.route().isKnown());
        }
        counts[1] += take(heard);
        if (end == DomainSurvey.End.ALL_ASKED) {
            forgetUnaskable(resolver);
        }
        return new Asked(end, counts[0], counts[1]);
    }

    /// Domains of examples and tests are in no public DNS: they wait for nothing.
    private void forgetUnaskable(MailDomains resolver) {
        if (domains.waiting().stream().noneMatch(resolver::isAskable)) {
            domains.clearQueue();
        }
    }

    private long take(List<MailDomain> heard) {
        Tally tally = new Tally(0, Progress.none());
        List<MailDomain> page = List.copyOf(heard);
        heard.clear();
        if (!page.isEmpty()) {
            database.transaction(() -> {
                page.forEach(domains::keep);
                judge(
                        addresses.ofDomains(page.stream()
                                .filter(said -> said.route().isKnown())
                                .map(MailDomain::domain)
                                .toList()),
                        tally);
            });
        }
        return tally.changed;
    }

    public long waiting() {
        return domains.waitingCount();
    }

    /// All that speaks for and against the addresses of a contact, in their order.
    public List<AddressHealth> evidence(Contact contact) {
        Map<ContactAddress, CheckedAddress> forms = contact.addresses().stream()
                .collect(Collectors.toMap(
                        address -> address,
                        address ->
                                check.check(address.value(), contact.company().domain()),
                        (one, _) -> one));
        Map<String, MailDomain> known =
                domains.of(forms.values().stream().map(CheckedAddress::domain).toList());
        return contact.addresses().stream()
                .map(address -> {
                    CheckedAddress form = forms.getOrDefault(address, check.check(address.value()));
                    return new AddressHealth(
                            address, Evidence.of(contact, address, form, known.get(form.domain())), form.suggestion());
                })
                .toList();
    }

    /// Addresses whose every sign is as before are marked as checked all the same.
    private void judge(List<HealthRepository.Line> page, Tally tally) {
        Instant now = clock.instant();
        Map<String, MailDomain> known = domains.of(
                page.stream().map(HealthRepository.Line::domain).distinct().toList());
        List<Judgement> judged = page.stream()
                .map(line -> judged(line, known.get(line.domain())))
                .toList();
        database.transaction(() -> {
            for (int i = 0; i < page.size(); i++) {
                addresses.save(page.get(i).id(), judged.get(i), now);
            }
        });
        for (int i = 0; i < page.size(); i++) {
            tally.add(page.get(i).known().verdict(), judged.get(i).verdict());
        }
    }

    private Judgement judged(HealthRepository.Line line, @Nullable MailDomain domain) {
        return Judgement.of(check.check(line.value(), line.site()), domain, line.bounces(), line.imported());
    }

    private final class Tally {

        private final long total;
        private final Progress progress;
        private long checked;
        private long changed;

        Tally(long total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        void add(Verdict before, Verdict now) {
            checked++;
            changed += before == now ? 0 : 1;
            if (total > 0) {
                progress.at(Math.min(checked, total), total);
            }
        }

        Report report() {
            return new Report(checked, changed, domains.waitingCount());
        }
    }
}
