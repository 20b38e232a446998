package app.tradewind.ui.settings;

import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Provider;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainLine;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.SecretField;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The sending accounts: which one, its form with limits, and what its test found.
public final class AccountsView extends BorderPane {

    private static final double ASIDE = 300;

    private final AccountsViewModel model;
    private final Messages messages;

    public AccountsView(AccountsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        VBox page = new VBox(16, chooser(), form());
        page.setPadding(new Insets(20, 24, 20, 24));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        ScrollPane aside = new ScrollPane(aside());
        aside.setFitToWidth(true);
        aside.setFitToHeight(true);
        aside.setMinWidth(ASIDE);
        aside.setMaxWidth(ASIDE);
        setRight(aside);
    }

    /// Looks up the records of this sender's domain.
    void checkDomain(String name) {
        model.checkDomain(name);
    }

    private HBox chooser() {
        ComboBox<MailAccount> accounts = new ComboBox<>(model.accounts());
        accounts.setId("accounts");
        accounts.setConverter(Choices.shownAs(MailAccount::address));
        accounts.valueProperty().bindBidirectional(model.selectedProperty());
        accounts.setPromptText(messages.text("settings.accounts.new"));
        MenuButton providers = new MenuButton(messages.text("settings.accounts.provider"));
        for (Provider provider : model.providers()) {
            MenuItem item = new MenuItem(model.name(provider));
            item.setOnAction(_ -> model.use(provider));
            providers.getItems().add(item);
        }
        HBox line = new HBox(
                10,
                accounts,
                providers,
                Buttons.link("fth-plus", messages.text("settings.accounts.add"), model::begin));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private FormGrid form() {
        FormGrid form = new FormGrid();
        Label hint = Texts.secondary("");
        hint.textProperty().bind(model.hintProperty());
        form.row(label("address"), field("address"), hint);
        SecretField password = new SecretField(label("password"), messages.text("settings.accounts.look"));
        password.textProperty().bindBidirectional(model.form().text("password"));
        form.row(label("password"), password, messages.text("settings.accounts.password.help"));
        form.row(label("userName"), field("userName"), messages.text("settings.accounts.userName.help"));
        form.row(label("smtp"), server("smtpHost", "smtpPort"), security());
        form.row(label("imap"), server("imapHost", "imapPort"), messages.text("settings.accounts.imap.help"));
        form.row(label("fromName"), field("fromName"));
        form.row(label("replyTo"), field("replyTo"), messages.text("settings.accounts.replyTo.help"));
        form.row(label("postal"), field("postal"), messages.text("settings.accounts.postal.help"));
        form.heading(messages.text("settings.accounts.limits"), messages.text("settings.accounts.limits.fact"));
        form.row(label("perDay"), field("perDay"), messages.text("settings.accounts.perDay.help"));
        form.row(label("perHour"), field("perHour"));
        form.row(label("gap"), server("gapMin", "gapMax"), messages.text("settings.accounts.gap.help"));
        CheckBox warm = new CheckBox(messages.text("settings.accounts.warm"));
        warm.selectedProperty().bindBidirectional(model.form().warmProperty());
        form.row("", warm, messages.text("settings.accounts.warm.help"));
        form.actions(actions());
        form.actions(error());
        return form;
    }

    private HBox actions() {
        Button test = Buttons.plain("fth-zap", messages.text("settings.accounts.test"), model::test);
        test.disableProperty().bind(model.testingProperty());
        Button letter = Buttons.plain("fth-send", messages.text("settings.accounts.letter"), model::testWithLetter);
        letter.disableProperty().bind(model.testingProperty());
        HBox line =
                new HBox(10, Buttons.primary("fth-check", messages.text("settings.save"), model::save), test, letter);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label error() {
        Label error = Texts.wrapped(Texts.plain(""));
        error.setId("error");
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        return error;
    }

    private String label(String name) {
        return messages.text("settings.accounts." + name);
    }

    private TextField field(String name) {
        TextField field = new TextField();
        field.setId(name);
        field.textProperty().bindBidirectional(model.form().text(name));
        return field;
    }

    /// Two fields in the room of one: a name and its port, a least and a most.
    private HBox server(String first, String second) {
        TextField left = field(first);
        TextField right = field(second);
        right.getStyleClass().add("tw-short");
        left.getStyleClass().add(first.startsWith("gap") ? "tw-short" : "tw-beside-short");
        HBox line = new HBox(8, left, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ComboBox<Security> security() {
        ComboBox<Security> box = new ComboBox<>(FXCollections.observableArrayList(Security.values()));
        box.getStyleClass().add("tw-short-box");
        box.setConverter(Choices.shownAs(security -> messages.name("settings.security", security)));
        box.valueProperty().bindBidirectional(model.form().securityProperty());
        return box;
    }

    private VBox aside() {
        VBox steps = new VBox();
        model.steps().addListener((ListChangeListener<AccountCheck.Result>) _ -> steps.getChildren()
                .setAll(model.steps().stream().map(AccountsView::step).toList()));
        Label none = Texts.wrapped(Texts.secondary(messages.text("settings.accounts.not-tested")));
        none.visibleProperty().bind(isTested().not().and(model.testingProperty().not()));
        none.managedProperty().bind(none.visibleProperty());
        Label testing = Texts.secondary(messages.text("settings.accounts.testing"));
        testing.visibleProperty().bind(model.testingProperty());
        testing.managedProperty().bind(testing.visibleProperty());
        VBox card = new VBox(steps, domain());
        card.getStyleClass().add(Styles.CARD);
        card.visibleProperty().bind(isTested());
        VBox aside = new VBox(12, Texts.strong(messages.text("settings.accounts.result")), none, testing, card);
        aside.getStyleClass().addAll(Styles.DETAIL, Styles.SUBTLE);
        return aside;
    }

    private BooleanBinding isTested() {
        return Bindings.isNotEmpty(model.steps()).or(Bindings.isNotEmpty(model.domain()));
    }

    private VBox domain() {
        VBox lines = new VBox();
        model.domain().addListener((ListChangeListener<DomainLine>) _ -> lines.getChildren()
                .setAll(model.domain().stream().map(this::line).toList()));
        return lines;
    }

    private HBox line(DomainLine said) {
        Tone tone = AccountsViewModel.tone(said);
        Label detail = Texts.wrapped(Texts.secondary(said.detail()));
        detail.setVisible(!said.detail().isEmpty());
        detail.managedProperty().bind(detail.visibleProperty());
        VBox words = new VBox(2, Texts.wrapped(Texts.plain(said.title())), detail);
        AccountsViewModel.recordToAdd(said)
                .ifPresent(record -> words.getChildren()
                        .add(Buttons.link(
                                "fth-copy", messages.text("settings.accounts.domain.copy"), () -> copy(record))));
        HBox line = new HBox(10, Icons.of(tone.icon(), tone), words);
        line.setPadding(new Insets(6, 0, 6, 0));
        return line;
    }

    private static void copy(String record) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, record));
    }

    private static HBox step(AccountCheck.Result step) {
        Tone tone = step.ok() ? Tone.FINE : Tone.BLOCK;
        HBox line = new HBox(10, Icons.of(tone.icon(), tone), Texts.wrapped(Texts.plain(step.message())));
        line.setPadding(new Insets(6, 0, 6, 0));
        return line;
    }
}
