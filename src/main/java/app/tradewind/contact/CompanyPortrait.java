package app.tradewind.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A company with all that the book knows of it.
///
/// @param people those in the book, the main one first, then by grade and name; no more than are read at once
/// @param number how many people it has in the book
/// @param lastContactAt of anyone of them
public record CompanyPortrait(
        Company company,
        TradeSummary trade,
        List<CompanyPerson> people,
        long number,
        @Nullable Instant lastContactAt) {

    public CompanyPortrait {
        people = List.copyOf(people);
    }

    /// Who is written to first: the one chosen, else the first by grade that has an address.
    public Optional<ContactId> first() {
        return people.stream()
                .filter(CompanyPerson::main)
                .findFirst()
                .or(() -> people.stream()
                        .filter(person -> !person.line().address().isEmpty())
                        .findFirst())
                .map(person -> person.line().id());
    }
}
