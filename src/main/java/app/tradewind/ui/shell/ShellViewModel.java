package app.tradewind.ui.shell;

import app.tradewind.ui.control.Commands;

/// What the window of an open book is made of.
public record ShellViewModel(
        Places places,
        Commands commands,
        StatusBarViewModel status,
        CommandBoxViewModel commandBox,
        UndoViewModel undo) {}
