package app.tradewind.ui.letters;

import java.util.function.Consumer;

/// Where a text finds the pictures that it names.
@FunctionalInterface
interface PictureSource {

    PictureSource NONE = (_, _) -> {};

    /// Gives the picture of a Content-ID as a `data:` address (RFC 2397), now or later; nothing where there is
    /// none.
    void find(String cid, Consumer<String> found);
}
