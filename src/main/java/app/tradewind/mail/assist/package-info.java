/// Help with words from a language model at an address of the user's, if the user wants any.
@NullMarked
package app.tradewind.mail.assist;

import org.jspecify.annotations.NullMarked;
