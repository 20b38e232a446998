package app.tradewind.ui.contacts;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Hands copied rows to the system’s clipboard.
final class ClipboardView {

    private ClipboardView() {}

    static void put(CopiedTable copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
