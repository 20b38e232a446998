/// E-mail addresses: syntax, kind, likely typing errors.
@NullMarked
package app.tradewind.address;

import org.jspecify.annotations.NullMarked;
