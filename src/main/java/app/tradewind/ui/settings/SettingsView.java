package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The settings: sections at the left, the chosen one beside them. A section is built when it is first seen.
public final class SettingsView extends BorderPane implements Screen {

    private final Map<Section, Supplier<? extends Node>> sections;
    private final Map<Section, Node> built = new EnumMap<>(Section.class);
    private final ListView<Section> list = new ListView<>();

    public SettingsView(Map<Section, Supplier<? extends Node>> sections, Messages messages) {
        this.sections = new EnumMap<>(sections);
        list.getItems().setAll(this.sections.keySet());
        list.setCellFactory(_ -> new SectionCell(messages));
        list.getStyleClass().addAll(Styles.CHOICES, Styles.SIDE);
        list.setAccessibleText(messages.text("settings.title"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::showSection);
        list.getSelectionModel().selectFirst();
        PageHead head = new PageHead(messages.text("settings.title"));
        head.getStyleClass().add("tw-ruled");
        setTop(head);
        setLeft(list);
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.SettingsPlace(String section)) {
            Section.of(section).ifPresent(list.getSelectionModel()::select);
        }
        if (place instanceof Place.CheckDomainPlace(String domain)) {
            list.getSelectionModel().select(Section.ACCOUNTS);
            if (built.get(Section.ACCOUNTS) instanceof AccountsView accounts) {
                accounts.checkDomain(domain);
            }
        }
    }

    private void showSection(@Nullable Section section) {
        if (section != null) {
            setCenter(built.computeIfAbsent(
                    section,
                    wanted -> sections.getOrDefault(wanted, javafx.scene.layout.Pane::new)
                            .get()));
        }
    }

    private static final class SectionCell extends ListCell<Section> {

        private final Messages messages;

        SectionCell(Messages messages) {
            this.messages = messages;
            // as wide as the list, never wider
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            if (empty || section == null) {
                setText("");
                setGraphic(null);
            } else {
                setText(messages.text("settings." + section.id() + ".title"));
                setGraphic(Icons.of(section.icon()));
            }
        }
    }
}
