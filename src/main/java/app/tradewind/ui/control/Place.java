package app.tradewind.ui.control;

import app.tradewind.contact.ContactId;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where in the program the user is or wants to be. Every place belongs to one screen, named by [#screen].
public sealed interface Place {

    /// The id of the [Screen] that shows this place.
    String screen();

    /// The board of the day.
    record TodayPlace() implements Place {
        @Override
        public String screen() {
            return "today";
        }
    }

    /// The table of contacts, narrowed to `search` (empty: all of them).
    record ContactsPlace(String search) implements Place {
        @Override
        public String screen() {
            return "contacts";
        }
    }

    record ContactPlace(ContactId contact) implements Place {
        @Override
        public String screen() {
            return "contacts";
        }
    }

    /// What may be tidied away: mistyped, invalid, returned, unsubscribed addresses, and contacts gone stale.
    record CleanUpPlace() implements Place {
        @Override
        public String screen() {
            return "contacts";
        }
    }

    /// Who stands in the book twice.
    ///
    /// @param contact whose group is shown first, null for the surest group
    record DuplicatesPlace(@Nullable ContactId contact) implements Place {
        @Override
        public String screen() {
            return "contacts";
        }
    }

    /// What was done to the book, step by step.
    record HistoryPlace() implements Place {
        @Override
        public String screen() {
            return "contacts";
        }
    }

    /// A company with all its people.
    record CompanyPlace(long company) implements Place {
        @Override
        public String screen() {
            return "contacts";
        }
    }

    /// @param file what to import; null to begin by choosing one
    record ImportPlace(@Nullable Path file) implements Place {
        @Override
        public String screen() {
            return "import";
        }
    }

    record LettersPlace() implements Place {
        @Override
        public String screen() {
            return "letters";
        }
    }

    record TemplatePlace(long template) implements Place {
        @Override
        public String screen() {
            return "letters";
        }
    }

    /// A new letter to `contacts` or, where that is empty, to all that match `search`.
    record ComposePlace(List<ContactId> contacts, String search) implements Place {

        public ComposePlace {
            contacts = List.copyOf(contacts);
        }

        @Override
        public String screen() {
            return "letters";
        }
    }

    record MailingPlace(long mailing) implements Place {
        @Override
        public String screen() {
            return "letters";
        }
    }

    record LetterPlace(long letter) implements Place {
        @Override
        public String screen() {
            return "letters";
        }
    }

    record OutboxPlace() implements Place {
        @Override
        public String screen() {
            return "outbox";
        }
    }

    /// The findings of one mailing, of one contact or, with neither, of the whole book.
    record ChecklistPlace(@Nullable Long mailing, @Nullable ContactId contact) implements Place {

        public static final ChecklistPlace BOOK = new ChecklistPlace(null, null);

        @Override
        public String screen() {
            return "checklist";
        }
    }

    /// The checklist of a mailing, which asks at once where its proof sheet shall be written.
    record ProofPlace(long mailing) implements Place {
        @Override
        public String screen() {
            return "checklist";
        }
    }

    /// What the figures of the book say.
    record InsightsPlace() implements Place {
        @Override
        public String screen() {
            return "insights";
        }
    }

    /// The account whose address is at `domain`, whose records in DNS are looked up at once.
    record CheckDomainPlace(String domain) implements Place {
        @Override
        public String screen() {
            return "settings";
        }
    }

    /// @param section `identity`, `accounts`, `security`, `appearance` or `about`; empty for the last one seen
    record SettingsPlace(String section) implements Place {
        @Override
        public String screen() {
            return "settings";
        }
    }
}
