package app.tradewind.ui.today;

import java.util.List;

/// What stands beside the board: the outbox, the month, who can’t be written to, the week.
record TodaySide(Outbox outbox, Month month, TodayLaw.Blocked blocked, List<String> week) {

    /// @param used letters of the last day, `most` what may leave a day; 0 without an account
    record Outbox(List<TodayRoom.Reason> reasons, long used, long most) {

        Outbox {
            reasons = List.copyOf(reasons);
        }

        double share() {
            return most == 0 ? 0 : Math.min(1, (double) used / most);
        }
    }

    /// Since the first of this month.
    record Month(long sent, long replies, long bounced, long removals) {

        double share(long part) {
            return sent == 0 ? 0 : (double) part / sent;
        }
    }

    TodaySide {
        week = List.copyOf(week);
    }
}
