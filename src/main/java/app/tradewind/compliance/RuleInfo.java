package app.tradewind.compliance;

/// What is fixed about a rule, kept as data beside the country profiles.
///
/// @param group the letter of its section in the table of rules, `A` the lawful basis
/// @param title the short English name of the table; the user reads the one of the messages
/// @param override whether a written reason lifts a block
/// @param source law, standard or own rule, in the words of the table
public record RuleInfo(
        String id,
        String group,
        String title,
        Severity severity,
        boolean override,
        Scope scope,
        Fix fix,
        String source) {

    /// Whether the country's law asks, or every law or none.
    public enum Scope {
        COUNTRY,
        ALL
    }

    static final String EVERYWHERE = "*";

    String jurisdiction(Facts facts) {
        return scope == Scope.ALL ? EVERYWHERE : facts.profile().code();
    }
}
