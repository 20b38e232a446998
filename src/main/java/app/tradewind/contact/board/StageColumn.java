package app.tradewind.contact.board;

import java.util.List;

/// One stage on the board.
///
/// @param count how many contacts are in it
/// @param value what customs records say that their companies bought, in US dollars; 0 where nothing is known
/// @param cards those who were in touch last, the latest first; not all where there are many
public record StageColumn(String stage, long count, double value, List<StageCard> cards) {

    public StageColumn {
        cards = List.copyOf(cards);
    }

    /// How many are not among the cards.
    public long more() {
        return count - cards.size();
    }
}
