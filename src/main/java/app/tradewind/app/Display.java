package app.tradewind.app;

import java.util.Map;

/// Whether there is a screen to show a window on. Only Linux runs without one.
final class Display {

    private Display() {}

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv());
    }

    static boolean isThere(String system, String platform, Map<String, String> environment) {
        if (!system.startsWith("Linux") || platform.equalsIgnoreCase("headless")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }
}
