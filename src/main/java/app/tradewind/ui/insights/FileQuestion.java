package app.tradewind.ui.insights;

import java.nio.file.Path;
import java.util.Optional;

/// Asks where a file shall be written.
@FunctionalInterface
public interface FileQuestion {

    /// @param name what it is called unless the user says otherwise, such as `funnel.png`
    /// @param ending of the file, such as `png`
    Optional<Path> ask(String title, String name, String ending);
}
