package app.tradewind.ui.contacts;

import app.tradewind.contact.guess.Guesses;
import app.tradewind.contact.health.CleanUp;
import app.tradewind.contact.health.CleanUpRepository;
import app.tradewind.contact.health.HealthCheck;
import app.tradewind.store.Database;
import java.time.InstantSource;

/// The part of the book that tells how well its addresses are.
public record HealthBook(HealthCheck check, Guesses guesses, CleanUp cleanUp, CleanUpRepository found) {

    static HealthBook of(Database database, InstantSource clock) {
        return new HealthBook(
                new HealthCheck(database, clock),
                new Guesses(database),
                new CleanUp(database, clock),
                new CleanUpRepository(database));
    }
}
