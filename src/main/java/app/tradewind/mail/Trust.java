package app.tradewind.mail;

import javax.net.ssl.SSLSocketFactory;

/// Which certificates prove a server's name: those that the system trusts, unless a test brings its own.
public record Trust(SSLSocketFactory sockets) {

    /// What Java trusts.
    public static Trust ofTheSystem() {
        return new Trust((SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
