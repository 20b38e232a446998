/// What DNS says of a sender's domain.
@NullMarked
package app.tradewind.mail.domain;

import org.jspecify.annotations.NullMarked;
