package app.tradewind.ui.settings;

import app.tradewind.letter.Identity;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Provider;
import app.tradewind.mail.Security;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The fields of one account, as they are typed.
public final class AccountForm {

    /// Says which field can't be read.
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;

        Refused(String field) {
            super(field);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private static final List<String> TEXTS = List.of(
            "address",
            "password",
            "fromName",
            "replyTo",
            "smtpHost",
            "smtpPort",
            "userName",
            "imapHost",
            "imapPort",
            "postal",
            "perDay",
            "perHour",
            "gapMin",
            "gapMax");

    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final ObjectProperty<Security> security = new SimpleObjectProperty<>(Security.TLS);
    private final BooleanProperty warm = new SimpleBooleanProperty();
    private String name = "";

    AccountForm() {
        TEXTS.forEach(text -> texts.put(text, new SimpleStringProperty("")));
        clear();
    }

    public StringProperty text(String field) {
        StringProperty text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }

    public ObjectProperty<Security> securityProperty() {
        return security;
    }

    /// The mailbox has long been in use: no ramp.
    public BooleanProperty warmProperty() {
        return warm;
    }

    boolean isWithoutServers() {
        return text("smtpHost").get().isBlank();
    }

    void clear() {
        texts.values().forEach(text -> text.set(""));
        name = "";
        text("smtpPort").set("465");
        security.set(Security.TLS);
        showLimits(Limits.CAREFUL);
    }

    /// Fills what is still empty.
    void fillIn(String address, Identity identity) {
        fillIn("address", address);
        fillIn("fromName", identity.name());
        fillIn("postal", identity.postalAddress());
    }

    private void fillIn(String field, String value) {
        if (stripped(field).isEmpty()) {
            text(field).set(value);
        }
    }

    void use(Provider provider) {
        text("smtpHost").set(provider.smtp().name());
        text("smtpPort").set(String.valueOf(provider.smtp().port()));
        security.set(provider.security());
        text("imapHost").set(provider.imap().name());
        text("imapPort").set(String.valueOf(provider.imap().port()));
        showLimits(provider.lowered(Limits.CAREFUL));
    }

    void show(MailAccount account) {
        name = account.name();
        // the servers first: the address would fill them in from its host
        text("smtpHost").set(account.smtpHost());
        text("smtpPort").set(String.valueOf(account.smtpPort()));
        text("address").set(account.address());
        text("smtpHost").set(account.smtpHost());
        text("smtpPort").set(String.valueOf(account.smtpPort()));
        security.set(account.security());
        text("password").set(account.password());
        text("fromName").set(account.fromName());
        text("replyTo").set(account.replyTo());
        text("userName").set(account.userName());
        text("imapHost").set(account.imapHost());
        text("imapPort").set(account.imapPort() == 0 ? "" : String.valueOf(account.imapPort()));
        text("postal").set(account.postalAddress());
        showLimits(account.limits());
    }

    private void showLimits(Limits limits) {
        text("perDay").set(String.valueOf(limits.perDay()));
        text("perHour").set(String.valueOf(limits.perHour()));
        text("gapMin").set(String.valueOf(limits.gapMinSeconds()));
        text("gapMax").set(String.valueOf(limits.gapMaxSeconds()));
        warm.set(limits.warm());
    }

    /// The account that the form says. One that had no name is named after its address; an empty user name is it
    /// too.
    MailAccount account(long id, boolean paused) throws Refused {
        String address = filled("address");
        if (!address.contains("@")) {
            throw new Refused("address");
        }
        Limits limits = new Limits(
                number("perDay", 1, 100_000),
                number("perHour", 1, 10_000),
                number("gapMin", 0, 86_400),
                number("gapMax", 0, 86_400),
                warm.get());
        if (limits.gapMinSeconds() > limits.gapMaxSeconds()) {
            throw new Refused("gapMax");
        }
        String user = stripped("userName");
        return new MailAccount(
                id,
                name.isEmpty() ? address : name,
                stripped("fromName"),
                address,
                stripped("replyTo"),
                filled("smtpHost"),
                number("smtpPort", 1, 65_535),
                security.get(),
                user.isEmpty() && !text("password").get().isEmpty() ? address : user,
                text("password").get(),
                stripped("imapHost"),
                stripped("imapPort").isEmpty() ? 0 : number("imapPort", 1, 65_535),
                stripped("postal"),
                limits,
                paused);
    }

    private String stripped(String field) {
        return text(field).get().strip();
    }

    private String filled(String field) throws Refused {
        String text = stripped(field);
        if (text.isEmpty()) {
            throw new Refused(field);
        }
        return text;
    }

    private int number(String field, int least, int most) throws Refused {
        try {
            int number = Integer.parseInt(stripped(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new Refused(field);
        }
        throw new Refused(field);
    }
}
