package app.tradewind.ui.contacts;

import app.tradewind.settings.SettingsFile;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What the screen of contacts works with; put together by `app`.
///
/// @param export null where nothing can be exported
public record ContactsRoom(
        ContactBook book,
        MayWriteSource mayWrite,
        @Nullable ContactExport export,
        Window window,
        Messages messages,
        Time time) {

    /// The window around the screen.
    public record Window(Background background, Toasts toasts, Navigator navigator, SettingsFile settings) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    ContactWords words() {
        return new ContactWords(messages, time);
    }

    Background background() {
        return window.background();
    }
}
