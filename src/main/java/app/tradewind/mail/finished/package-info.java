/// A message as it leaves, read back from its bytes: what the checklist looks at.
@NullMarked
package app.tradewind.mail.finished;

import org.jspecify.annotations.NullMarked;
