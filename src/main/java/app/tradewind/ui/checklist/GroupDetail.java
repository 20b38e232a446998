package app.tradewind.ui.checklist;

import java.util.List;

/// What the chosen group says in full.
///
/// @param fact the country and the day of its profile's last review
/// @param source the article, and how sure the research is; says so where it is old or not sure
/// @param regime what the country asks for, in one sentence; empty where the rule is of no country
/// @param note the law's own note, quoted in English
record GroupDetail(
        String title, String fact, String source, String why, String regime, String note, List<Way> ways, int people) {

    static final GroupDetail NONE = new GroupDetail("", "", "", "", "", "", List.of(), 0);

    GroupDetail {
        ways = List.copyOf(ways);
    }
}
