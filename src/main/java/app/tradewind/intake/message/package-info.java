/// A mail message that was saved as a file, taken apart. The only place outside `mail` that knows Jakarta Mail:
/// importing stands below mailing, so it can't ask there.
@NullMarked
package app.tradewind.intake.message;

import org.jspecify.annotations.NullMarked;
