package app.tradewind.contact.duplicate;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanyRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.work.Progress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Makes one record of two or more, as steps that can be taken back at any later time. Every method blocks.
public final class Merging {

    private static final int PAST = 1000;

    private final Database database;
    private final ContactRepository contacts;
    private final CompanyRepository companies;
    private final ChangeHistoryRepository history;
    private final MergeFactsRepository facts;
    private final ContactMergeRepository ofContacts;
    private final CompanyMergeRepository ofCompanies;
    private final DuplicateRepository duplicates;
    private final InstantSource clock;

    public Merging(Database database, ContactRepository contacts, InstantSource clock) {
        this.database = database;
        this.contacts = contacts;
        this.clock = clock;
        companies = new CompanyRepository(database);
        history = new ChangeHistoryRepository(database, contacts, clock);
        facts = new MergeFactsRepository(database);
        ofContacts = new ContactMergeRepository(database, contacts);
        ofCompanies = new CompanyMergeRepository(database, contacts);
        duplicates = new DuplicateRepository(database);
    }

    /// Merges as planned.
    ///
    /// @param label what is done, for the undo list
    /// @return the step of the history that takes it back
    /// @throws TradewindException with [Failure#NOT_FOUND] where either of the two is no longer there
    public long merge(MergePlan plan, String label) {
        return history.record(Journal.Kind.MERGE, label, () -> apply(plan));
    }

    private void apply(MergePlan plan) {
        if (!facts.isThere(plan.kind(), plan.stays()) || !facts.isThere(plan.kind(), plan.goes())) {
            throw new TradewindException(Failure.NOT_FOUND, null, "contact", plan.goes());
        }
        if (plan.kind() == DuplicateKind.CONTACT) {
            ofContacts.merge(plan, clock.instant());
        } else {
            ofCompanies.merge(plan, clock.instant());
        }
    }

    /// Merges every group into its best record, with the suggested values; one step for all of them.
    ///
    /// @param progress counts groups; where it is cancelled, nothing is merged
    public long mergeAll(List<DuplicateGroup> groups, String label, Progress progress) {
        List<DuplicateGroup> companiesFirst = groups.stream()
                .sorted(Comparator.comparing((DuplicateGroup group) -> group.kind() == DuplicateKind.CONTACT))
                .toList();
        return history.record(Journal.Kind.MERGE, label, () -> {
            int done = 0;
            for (DuplicateGroup group : companiesFirst) {
                progress.stopIfCancelled();
                mergeGroup(group);
                progress.at(++done, groups.size());
            }
        });
    }

    private void mergeGroup(DuplicateGroup group) {
        List<Long> members = bestFirst(group);
        for (long goes : members.subList(1, members.size())) {
            apply(suggest(group.kind(), members.getFirst(), goes));
        }
    }

    /// Whose value each field should get, by what the book says now.
    public MergePlan suggest(DuplicateKind kind, long stays, long goes) {
        if (kind == DuplicateKind.CONTACT) {
            return MergeSuggestion.of(contact(stays), contact(goes));
        }
        return MergeSuggestion.of(company(stays), company(goes));
    }

    /// @throws TradewindException with [Failure#NOT_FOUND]
    public Contact contact(long id) {
        return contacts.findAll(id).stream()
                .findFirst()
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "contact", id));
    }

    /// @throws TradewindException with [Failure#NOT_FOUND]
    public Company company(long id) {
        return companies.find(id).orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "company", id));
    }

    /// The members of a group, first the one that should stay: with whom most happened, of whom most is known.
    public List<Long> bestFirst(DuplicateGroup group) {
        List<Long> members = new ArrayList<>(group.members());
        if (group.kind() == DuplicateKind.COMPANY) {
            members.sort(
                    Comparator.comparingLong((Long id) -> -facts.people(id)).thenComparing(id -> id));
            return members;
        }
        members.sort(Comparator.comparingLong((Long id) -> -facts.happened(id))
                .thenComparingInt(id -> contacts.findAll(id).stream()
                        .mapToInt(contact -> -MergeSuggestion.weight(contact))
                        .sum())
                .thenComparing(id -> id));
        return members;
    }

    /// The names of companies.
    public Map<Long, String> companyNames(Collection<Long> ids) {
        return facts.companyNames(ids);
    }

    /// How many interactions and letters a contact has.
    public long happened(long contact) {
        return facts.happened(contact);
    }

    /// How many people of a company are in the book.
    public long people(long company) {
        return facts.people(company);
    }

    /// Notes that `one` is none of `others`.
    ///
    /// @return the step of the history that takes it back
    public long tellApart(DuplicateKind kind, long one, List<Long> others, String label) {
        return history.record(Journal.Kind.EDIT, label, () -> duplicates.tellApart(kind, one, others, clock.instant()));
    }

    /// The merges that are in force, the newest first; each can be taken back.
    public List<Journal.ChangeSet> past() {
        return database.journal().inForce(Journal.Kind.MERGE, PAST);
    }

    /// Takes a step back; see [ChangeHistoryRepository#undo].
    public Journal.Undone undo(long step) {
        return history.undo(step);
    }
}
