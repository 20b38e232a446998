package app.tradewind.app;

import app.tradewind.handover.ExportFormat;
import app.tradewind.handover.HandedOver;
import app.tradewind.ui.contacts.ContactExport;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// Exports for the window, and shows what was written.
final class WindowExport implements ContactExport {

    /// JavaFX asks the system to open files on behalf of an application, of which this is the least.
    private static final class Opener extends Application {

        @Override
        public void start(Stage stage) {
            stage.hide();
        }
    }

    private final Services services;

    WindowExport(Services services) {
        this.services = services;
    }

    @Override
    public Done write(long[] contacts, Format format, Path file, Progress progress) {
        HandedOver done = services.export().write(contacts, ExportFormat.valueOf(format.name()), file, progress);
        boolean all = done.leftOut().isEmpty();
        return new Done(
                done.written(),
                done.leftOut().size(),
                done.shortened(),
                all ? done.files().getFirst() : done.files().getLast());
    }

    @Override
    public void open(Path file) {
        show(file.toUri().toString());
    }

    /// Shows a file or a web address by whatever the system shows it with.
    static void show(String uri) {
        HostServices system = new Opener().getHostServices();
        system.showDocument(uri);
    }
}
