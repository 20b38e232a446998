package app.tradewind.ui.settings;

import java.nio.file.Path;

/// Where the book is and whether it is encrypted.
public record SecurityViewModel(Path file, boolean isEncrypted) {}
