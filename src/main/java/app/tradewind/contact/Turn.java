package app.tradewind.contact;

import java.util.Locale;

/// A change of stage or grade: what it led from and to, and what brought it about.
///
/// @param was the code of the stage or grade before, empty where there was none; so is `became`
public record Turn(String was, String became, Cause cause) {

    /// What brings a change about.
    public enum By {
        HAND,
        LETTER,
        REPLY,
        IMPORT,
        RULE
    }

    /// @param detail the number of the import or the name of the rule; else empty
    public record Cause(By by, String detail) {

        public static final Cause HAND = new Cause(By.HAND, "");
        public static final Cause LETTER = new Cause(By.LETTER, "");
        public static final Cause REPLY = new Cause(By.REPLY, "");

        public static Cause ofImport(long number) {
            return new Cause(By.IMPORT, Long.toString(number));
        }

        /// @param rule a name in lower case, such as `grade`
        public static Cause ofRule(String rule) {
            return new Cause(By.RULE, rule);
        }

        /// As the book keeps it: `HAND`, `IMPORT:7`.
        String text() {
            return detail.isEmpty() ? by.name() : by.name() + ":" + detail;
        }

        /// Reads what [#text()] wrote.
        static Cause of(String text) {
            int colon = text.indexOf(':');
            String name = colon < 0 ? text : text.substring(0, colon);
            return new Cause(By.valueOf(name.toUpperCase(Locale.ROOT)), colon < 0 ? "" : text.substring(colon + 1));
        }
    }
}
