package app.tradewind.store;

import app.tradewind.work.CancelledException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// The connections that read a book: made when they are needed, a few at most, lent to one thread at a time.
final class Readers {

    private static final int MOST = 3;

    private final Connections connections;
    private final BlockingQueue<Session> idle = new LinkedBlockingQueue<>();
    private int made;
    private volatile @Nullable Thread first;
    private volatile boolean shared;

    Readers(Connections connections) {
        this.connections = connections;
    }

    /// Waits where all of them are lent.
    Session take() throws SQLException {
        noteThread();
        Session free = idle.poll();
        if (free != null) {
            return free;
        }
        synchronized (this) {
            if (made < MOST) {
                Session session = new Session(connections.reader());
                made++;
                return session;
            }
        }
        try {
            return idle.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    void giveBack(Session reader) {
        idle.add(reader);
    }

    private void noteThread() {
        if (first == null) {
            first = Thread.currentThread();
        } else if (first != Thread.currentThread()) {
            shared = true;
        }
    }

    /// Closes all of them where no thread but this one ever read: a window reads on several. From then on whoever
    /// would read waits for [#letIn].
    ///
    /// @return whether the book is now the writer's alone
    synchronized boolean sendAway() {
        if (shared || first != null && first != Thread.currentThread()) {
            return false;
        }
        List<Session> all = new ArrayList<>();
        idle.drainTo(all);
        if (all.size() < made) {
            idle.addAll(all);
            return false;
        }
        all.forEach(Readers::closeQuietly);
        made = MOST;
        return true;
    }

    synchronized void letIn() throws SQLException {
        made = 0;
        // one that is there already is found by those who wait for one to be given back
        idle.add(new Session(connections.reader()));
        made = 1;
    }

    /// Waits for those that are lent.
    synchronized void close() throws InterruptedException {
        for (int i = 0; i < made; i++) {
            closeQuietly(idle.take());
        }
        made = 0;
    }

    private static void closeQuietly(Session session) {
        try {
            session.close();
        } catch (SQLException ignored) {
            // it only read
        }
    }
}
