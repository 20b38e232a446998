/// When each waiting letter will leave: the forecast of the sending.
@NullMarked
package app.tradewind.mail.plan;

import org.jspecify.annotations.NullMarked;
