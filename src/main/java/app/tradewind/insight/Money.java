package app.tradewind.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount in a currency. Amounts of several currencies are never added: a book works offline and knows no rates.
public record Money(BigDecimal amount, Currency currency) {

    Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /// The share of each of `parts`, rounded half up to the currency's smallest coin.
    Money each(long parts) {
        return new Money(
                amount.divide(
                        BigDecimal.valueOf(parts),
                        Math.max(0, currency.getDefaultFractionDigits()),
                        RoundingMode.HALF_UP),
                currency);
    }
}
