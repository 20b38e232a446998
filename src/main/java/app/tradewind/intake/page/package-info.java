/// Contacts out of saved web pages and pasted text.
@NullMarked
package app.tradewind.intake.page;

import org.jspecify.annotations.NullMarked;
