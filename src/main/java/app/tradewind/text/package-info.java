/// Every word that the user reads, in every language.
@NullMarked
package app.tradewind.text;

import org.jspecify.annotations.NullMarked;
