package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertNull;

import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class WindowIsLetGoTest {

    private static final int LOOKS = 50;

    @Test
    void bookThatIsClosedIsHeldByNothing(@TempDir Path folder) {
        WeakReference<OpenBook> book = closed(folder);

        for (int look = 0; look < LOOKS && book.get() != null; look++) {
            System.gc();
            FxToolkit.doOnFxThread(() -> {});
        }

        assertNull(book.get(), "a closed book is still held, and all its screens with it");
    }

    private static WeakReference<OpenBook> closed(Path folder) {
        try (BookWindow window = new BookWindow(folder, "en", Settings.Theme.LIGHT, 1280, 800)) {
            window.go(new Place.ContactsPlace(""));
            return new WeakReference<>(window.book);
        }
    }
}
