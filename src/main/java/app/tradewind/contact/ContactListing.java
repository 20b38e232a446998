package app.tradewind.contact;

import app.tradewind.contact.ContactRepository.Facet;
import app.tradewind.store.Database;
import app.tradewind.store.RowWatch;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/// Answers what a table of contacts asks all the time: which contacts match, in which order, how many of each kind.
/// After [#prepare] it answers from an outline in memory, which follows the book; before it, as the book does.
///
/// Every method blocks. Safe for any thread.
public final class ContactListing {

    private static final Map<ContactOrder.Column, Known> OUTLINED = Map.of(
            ContactOrder.Column.TITLE, Known.TITLE,
            ContactOrder.Column.COUNTRY, Known.COUNTRY,
            ContactOrder.Column.CITY, Known.CITY,
            ContactOrder.Column.GRADE, Known.GRADE,
            ContactOrder.Column.STAGE, Known.STAGE,
            ContactOrder.Column.CHANNEL, Known.CHANNEL,
            ContactOrder.Column.LAST_CONTACT, Known.LAST_CONTACT,
            ContactOrder.Column.FIRST_CONTACT, Known.FIRST_CONTACT,
            ContactOrder.Column.OBTAINED, Known.OBTAINED);
    private static final Map<Facet, Known> COUNTED = Map.of(
            Facet.COUNTRY, Known.COUNTRY,
            Facet.GRADE, Known.GRADE,
            Facet.STAGE, Known.STAGE,
            Facet.CHANNEL, Known.CHANNEL,
            Facet.VERDICT, Known.VERDICT);

    private final ContactRepository contacts;
    private final StageRepository stages;
    private final OutlineRepository outlines;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final OrderedIds ordered;
    private final InterestRepository interests;
    private final EmployerRepository employers;
    private @Nullable RowWatch watch;
    private volatile @Nullable Outline outline;

    public ContactListing(Database database, ContactRepository contacts) {
        this.contacts = contacts;
        stages = new StageRepository(database);
        outlines = new OutlineRepository(database);
        interests = new InterestRepository(database);
        employers = new EmployerRepository(database);
        ordered = new OrderedIds(() -> database.changes().commits(ContactRepository.ORDERING));
    }

    /// Reads the outline: two seconds for a million contacts.
    public void prepare() {
        write(() -> {
            if (outline == null) {
                watch = outlines.watch();
                watch.take();
                outline = outlines.read();
            }
        });
    }

    /// Whether it answers from memory by now.
    public boolean isPrepared() {
        return outline != null;
    }

    /// As [ContactRepository#ids]. The ids of the whole book are the same array for all who ask: not to be changed.
    public long[] ids(ContactQuery query, ContactOrder order) {
        Sieve sieve = query.sieve();
        if (outline == null || sieve == null || !query.isOfBook()) {
            return contacts.ids(query, order);
        }
        long[] all = ordered(order);
        return query.equals(ContactQuery.ALL) ? all : OrderedIds.sifted(all, found(sieve));
    }

    /// As [ContactRepository#count].
    public long count(ContactQuery query) {
        Sieve sieve = query.sieve();
        return outline == null || sieve == null || !query.isOfBook()
                ? contacts.count(query)
                : found(sieve).cardinality();
    }

    /// As [ContactRepository#facet], where `ids` are all that match the query.
    public Map<String, Long> facet(ContactQuery query, long[] ids, Facet facet) {
        Known known = COUNTED.get(facet);
        if (outline != null && facet == Facet.INTEREST) {
            return interests.counts(ids);
        }
        if (outline == null || known == null) {
            return contacts.facet(query, facet);
        }
        return read(current -> current.counts(known, ids));
    }

    /// Contacts that stand in the order of their companies, as groups.
    public CompanyGroups groups(long[] idsByCompany) {
        return new CompanyGroups(idsByCompany, employers.all());
    }

    private BitSet found(Sieve sieve) {
        return read(current -> outlines.sifted(sieve, current, current.book()));
    }

    private long[] ordered(ContactOrder order) {
        return ordered.all(order, () -> {
            Known known = OUTLINED.get(order.column());
            if (known != null) {
                List<String> codes = stages.all().stream().map(Stage::code).toList();
                return read(current -> current.sorted(known, order.descending(), codes));
            }
            return order.column() == ContactOrder.Column.ADDRESS
                    ? byAddress(order.descending())
                    : contacts.ids(ContactQuery.ALL, order);
        });
    }

    private long[] byAddress(boolean descending) {
        long[] addressed = outlines.byAddress(descending);
        return read(current -> {
            BitSet left = (BitSet) current.book().clone();
            long[] all = new long[left.cardinality()];
            int count = 0;
            for (long id : addressed) {
                if (left.get((int) id)) {
                    left.clear((int) id);
                    all[count++] = id;
                }
            }
            System.arraycopy(inOrder(left, descending), 0, all, count, all.length - count);
            return all;
        });
    }

    private static long[] inOrder(BitSet ids, boolean descending) {
        long[] rising = ids.stream().asLongStream().toArray();
        long[] falling = new long[rising.length];
        for (int i = 0; i < rising.length; i++) {
            falling[i] = rising[rising.length - 1 - i];
        }
        return descending ? falling : rising;
    }

    private interface Reading<T> {
        T of(Outline outline);
    }

    private <T> T read(Reading<T> reading) {
        follow();
        lock.readLock().lock();
        try {
            return reading.of(java.util.Objects.requireNonNull(outline));
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Takes over what was changed in the book since.
    private void follow() {
        RowWatch watched = watch;
        if (watched != null && watched.isTouched()) {
            write(() -> follow(watched));
        }
    }

    private void follow(RowWatch watched) {
        long[] touched = watched.take();
        if (touched == null) {
            outline = outlines.read();
        } else if (touched.length > 0) {
            outlines.update(java.util.Objects.requireNonNull(outline), touched);
        }
    }

    private void write(Runnable work) {
        Lock writing = lock.writeLock();
        writing.lock();
        try {
            work.run();
        } finally {
            writing.unlock();
        }
    }
}
