package app.tradewind.ui.shell;

import java.util.Locale;

/// A short code made from where a failure arose: the same fault has the same code on every machine.
///
/// Only classes and methods go into it, never a message's text.
final class FaultCode {

    private static final int FRAMES = 8;

    private FaultCode() {}

    static String of(Throwable failure) {
        int hash = 17;
        for (Throwable part = failure; part != null; part = part.getCause()) {
            hash = 31 * hash + part.getClass().getName().hashCode();
            StackTraceElement[] frames = part.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                hash = 31 * hash + (frames[i].getClassName() + '.' + frames[i].getMethodName()).hashCode();
            }
        }
        String code = String.format(Locale.ROOT, "%08X", hash);
        return code.substring(0, 4) + "-" + code.substring(4);
    }
}
