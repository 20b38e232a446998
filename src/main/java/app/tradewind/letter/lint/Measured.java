package app.tradewind.letter.lint;

import app.tradewind.letter.lint.LintFinding.Severity;
import app.tradewind.letter.lint.LintFinding.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule measured: fine, or a degree with its place and figures.
record Measured(@Nullable Severity severity, Where where, List<Object> details) {

    static final Measured FINE = new Measured(null, new Where(LintFinding.Part.BODY, 0, 0), List.of());

    /// A warning if `warn` holds, else an advice if `advise` holds, else fine.
    static Measured of(boolean warn, boolean advise, Where where, Object... details) {
        return warn || advise ? new Measured(warn ? Severity.WARN : Severity.ADVISE, where, List.of(details)) : FINE;
    }

    static Measured warn(Where where, Object... details) {
        return of(true, false, where, details);
    }

    static Measured advise(Where where, Object... details) {
        return of(false, true, where, details);
    }
}
