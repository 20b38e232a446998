package app.tradewind.app;

import app.tradewind.settings.SettingsFile;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.time.InstantSource;

/// What every part of the window works with, whichever book is open.
///
/// @param appearanceChanged dresses the window anew after the settings changed, in the new language if it is
///     another
record Workshop(
        SettingsFile settings,
        InstantSource clock,
        MainWindow window,
        FxBackground background,
        Runnable appearanceChanged) {}
