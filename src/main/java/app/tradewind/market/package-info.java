/// Countries, languages, phones, time zones, working hours and holidays of the buyers' markets.
@NullMarked
package app.tradewind.market;

import org.jspecify.annotations.NullMarked;
