/// Names as addresses spell them: which address a person probably has, and whether one fits a name.
@NullMarked
package app.tradewind.contact.guess;

import org.jspecify.annotations.NullMarked;
