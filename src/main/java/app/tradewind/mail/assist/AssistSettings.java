package app.tradewind.mail.assist;

import java.net.URI;

/// Where a language model can be asked, if the user turned that on.
///
/// @param address up to and with the version, such as `http://localhost:11434/v1`
/// @param model the name by which the server knows it
/// @param key empty where the server asks for none
public record AssistSettings(boolean on, String address, String model, String key) {

    /// Off; the address of a model on the user's own computer.
    public static final AssistSettings OFF = new AssistSettings(false, "http://localhost:11434/v1", "", "");

    public AssistSettings {
        address = address.strip().replaceFirst("/+$", "");
        model = model.strip();
        key = key.strip();
    }

    /// Whether it is on and can be asked.
    public boolean isReady() {
        return on && !model.isEmpty() && isAddress();
    }

    /// Whether the address is one of the web; without encryption only one of this computer.
    public boolean isAddress() {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()) && isLocal());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /// Whether what is asked stays on this computer.
    public boolean isLocal() {
        try {
            String host = URI.create(address).getHost();
            return host != null && host.matches("(?i)localhost|127(?:\\.\\d+){3}|\\[::1\\]");
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
