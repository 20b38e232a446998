package app.tradewind.ui.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import app.tradewind.ui.control.FormGrid;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/// Where the contacts of the file were met, and how their addresses were obtained.
final class OccasionView extends ScrollPane {

    OccasionView(ImportViewModel model) {
        ImportWords words = model.words();
        OccasionViewModel occasion = model.occasion();
        ChoiceView<Channel> channel = new ChoiceView<>(List.of(Channel.values()), words::channel);
        channel.setId("occasion-channel");
        channel.valueProperty().bindBidirectional(occasion.channelProperty());
        TextField detail = new TextField();
        detail.setId("occasion-detail");
        detail.setPromptText(words.text("intake.occasion.detail-prompt"));
        detail.textProperty().bindBidirectional(occasion.detailProperty());
        TextField text = new TextField();
        text.setId("occasion-text");
        text.setPromptText(words.text("intake.occasion.text-prompt"));
        text.textProperty().bindBidirectional(occasion.occasionProperty());
        TextField booth = new TextField();
        booth.setId("occasion-booth");
        booth.textProperty().bindBidirectional(occasion.boothProperty());
        TextField interests = new TextField();
        interests.setId("occasion-interests");
        interests.setPromptText(words.text("intake.occasion.interests-prompt"));
        interests.textProperty().bindBidirectional(occasion.interestsProperty());
        DatePicker day = new DatePicker();
        day.setId("occasion-day");
        day.valueProperty().bindBidirectional(occasion.dayProperty());
        ChoiceView<SourceType> source = new ChoiceView<>(List.of(SourceType.values()), words::source);
        source.setId("occasion-source");
        source.valueProperty().bindBidirectional(occasion.sourceProperty());
        FormGrid form = new FormGrid()
                .row(words.text("intake.occasion.channel"), channel, words.text("intake.occasion.channel-help"))
                .row(words.text("intake.occasion.detail"), detail)
                .row(words.text("intake.occasion.text"), text)
                .row(words.text("intake.occasion.booth"), booth)
                .row(words.text("intake.occasion.day"), day, words.text("intake.occasion.day-help"))
                .row(words.text("intake.occasion.interests"), interests)
                .row(words.text("intake.occasion.source"), source, words.text("intake.occasion.source-help"))
                .row(
                        words.text("intake.occasion.pictures"),
                        new PictureFolderView(model),
                        words.text("intake.occasion.pictures-help"));
        setContent(form);
        setFitToWidth(true);
        setFocusTraversable(false);
    }
}
