/// How well the addresses of the book are: verdicts with their evidence, checks of many, and what to clean up.
@NullMarked
package app.tradewind.contact.health;

import org.jspecify.annotations.NullMarked;
