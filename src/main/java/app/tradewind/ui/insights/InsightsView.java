package app.tradewind.ui.insights;

import app.tradewind.contact.Segment;
import app.tradewind.insight.Insights;
import app.tradewind.insight.Period;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The screen of insights: cards with charts, each with its numbers in words.
public final class InsightsView extends BorderPane implements Screen {

    private final InsightsViewModel model;
    private final InsightWords words;
    private final FileQuestion files;
    private final ComboBox<Period> period = new ComboBox<>();
    private final ComboBox<Optional<Segment>> segment = new ComboBox<>();
    private final Map<Chart, CardView> cards = new EnumMap<>(Chart.class);
    private final Map<Chart, Object> drawn = new EnumMap<>(Chart.class);
    private final GridPane page = new GridPane();
    private final ScrollPane scroll = new ScrollPane(page);
    private final CostsView costs;

    public InsightsView(InsightsViewModel model) {
        this(model, null);
    }

    /// @param files asks where to write; null for the system's own dialog
    InsightsView(InsightsViewModel model, @Nullable FileQuestion files) {
        this.model = model;
        this.files = files == null ? this::chooseFile : files;
        words = model.words();
        costs = new CostsView(model.costs());
        getStyleClass().add("tw-insights");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/insights.css"))
                        .toExternalForm());
        for (Chart chart : Chart.values()) {
            cards.put(chart, new CardView(chart, words, this::savePicture, this::saveNumbers));
        }
        layOut();
        setTop(head());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        model.insightsProperty().subscribe(this::show);
    }

    private void layOut() {
        page.getStyleClass().add("tw-insight-page");
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            page.getColumnConstraints().add(half);
        }
        page.add(card(Chart.FUNNEL), 0, 0);
        page.add(card(Chart.HOURS), 1, 0);
        page.add(card(Chart.CHANNELS), 0, 1, 2, 1);
        VBox left = new VBox(card(Chart.SENDER), card(Chart.GROWTH));
        left.getStyleClass().add("tw-insight-column");
        VBox.setVgrow(card(Chart.GROWTH), Priority.ALWAYS);
        page.add(left, 0, 2);
        page.add(card(Chart.HEALTH), 1, 2);
        page.add(costs, 0, 3, 2, 1);
    }

    private CardView card(Chart chart) {
        return Objects.requireNonNull(cards.get(chart));
    }

    private PageHead head() {
        period.getItems().setAll(Period.values());
        period.setConverter(shownAs(one -> words.text("insights.period." + one.name())));
        period.setAccessibleText(words.text("insights.period"));
        period.valueProperty().bindBidirectional(model.periodProperty());
        segment.setConverter(shownAs(one -> one.map(Segment::name).orElse(words.text("insights.everybody"))));
        segment.setAccessibleText(words.text("insights.segment"));
        segment.setPrefWidth(160);
        fillSegments();
        model.segments().addListener((ListChangeListener<Segment>) _ -> fillSegments());
        segment.valueProperty().bindBidirectional(model.segmentProperty());
        segment.visibleProperty().bind(Bindings.isNotEmpty(model.segments()));
        segment.managedProperty().bind(segment.visibleProperty());
        Button picture = Buttons.plain("fth-image", words.text("insights.action.picture"), this::savePage);
        Button workbook = Buttons.plain("fth-file-text", words.text("insights.action.workbook"), this::saveAll);
        return new PageHead(words.text("insights.title"))
                .note(model.periodProperty().map(one -> words.text("insights.note." + one.name())))
                .actions(segment, period, picture, workbook)
                .busy(model.busyProperty());
    }

    private void fillSegments() {
        Optional<Segment> shown = model.segmentProperty().get();
        List<Optional<Segment>> all = new java.util.ArrayList<>();
        all.add(Optional.empty());
        model.segments().forEach(one -> all.add(Optional.of(one)));
        segment.getItems().setAll(all);
        segment.setValue(all.contains(shown) ? shown : Optional.empty());
    }

    private void show(@Nullable Insights insights) {
        if (insights == null) {
            return;
        }
        if (insights.health().people() == 0 && insights.scope().search().isBlank()) {
            setCenter(new EmptyNote(
                    words.text("insights.empty"),
                    Buttons.primary(
                            "fth-download",
                            words.text("insights.action.import"),
                            () -> model.go(new Place.ImportPlace(null)))));
            return;
        }
        draw(Chart.FUNNEL, List.of(insights.funnel(), insights.stages()), "", new FunnelView(model)::of, insights);
        draw(Chart.HOURS, insights.hours(), words.text("insights.hours.fact"), new HoursView(model)::of, insights);
        draw(Chart.CHANNELS, insights.channels(), "", new ChannelsView(model, this::enterCost)::of, insights);
        draw(Chart.SENDER, insights.rates(), words.text("insights.sender.fact"), new SenderView(model)::of, insights);
        draw(Chart.HEALTH, insights.health(), words.text("insights.health.fact"), new HealthView(model)::of, insights);
        String bars = words.text(insights.growth().byMonth() ? "insights.growth.months" : "insights.growth.weeks");
        draw(Chart.GROWTH, insights.growth(), bars, new GrowthView(model)::of, insights);
        setCenter(scroll);
    }

    /// Draws a chart whose figures are others than those drawn; the focus stays in the rest.
    private void draw(Chart chart, Object figures, String fact, Function<Insights, Node> content, Insights insights) {
        if (!figures.equals(drawn.put(chart, figures))) {
            card(chart).show(fact, content.apply(insights));
        }
    }

    private void enterCost() {
        scroll.setVvalue(1);
        costs.enter();
    }

    private void savePage() {
        ask("picture", "insights", "png").ifPresent(file -> model.savePicture(PictureOfView.of(page), file));
    }

    private void saveAll() {
        ask("workbook", "insights", "xlsx").ifPresent(file -> model.saveWorkbook(null, file));
    }

    private void savePicture(Chart chart, Node card) {
        ask("picture", chart.key(), "png").ifPresent(file -> model.savePicture(PictureOfView.of(card), file));
    }

    private void saveNumbers(Chart chart) {
        ask("workbook", chart.key(), "xlsx").ifPresent(file -> model.saveWorkbook(chart, file));
    }

    private Optional<java.nio.file.Path> ask(String action, String name, String ending) {
        return files.ask(words.text("insights.action." + action), name + "." + ending, ending);
    }

    private Optional<java.nio.file.Path> chooseFile(String title, String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*." + ending));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private static <T> StringConverter<@Nullable T> shownAs(Function<T, String> said) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : said.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        // the screen has one place, which is shown already
    }

    @Override
    public void activate() {
        model.activate();
    }

    @Override
    public void release() {
        model.release();
    }

    @Override
    public void refresh() {
        model.read();
    }

    @Override
    public boolean escape() {
        boolean open = model.costs().editedProperty().get() != null;
        if (open) {
            model.costs().clear();
        }
        return open;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(words.text("insights.action.cost"), "N", this::enterCost),
                Command.of(words.text("insights.action.again"), "F5", model::read),
                new Command(words.text("insights.action.picture"), this::savePage),
                new Command(words.text("insights.action.workbook"), this::saveAll));
    }
}
