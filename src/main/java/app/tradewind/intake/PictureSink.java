package app.tradewind.intake;

import app.tradewind.contact.PictureKind;

/// Takes the pictures that a file holds.
@FunctionalInterface
interface PictureSink {

    /// @param row that the picture belongs to
    void take(int row, PictureKind kind, byte[] bytes);
}
