package app.tradewind.ui.letters;

import org.fxmisc.richtext.model.NodeSegmentOpsBase;

/// Tells the text area that a chip is one character long.
final class ChipOps extends NodeSegmentOpsBase<Chip, Look> {

    ChipOps() {
        super(Chip.NONE);
    }

    @Override
    public int length(Chip chip) {
        return chip == Chip.NONE ? 0 : 1;
    }
}
