/// What is remembered outside the book: language, theme, window, last book. Never a secret.
@NullMarked
package app.tradewind.settings;

import org.jspecify.annotations.NullMarked;
