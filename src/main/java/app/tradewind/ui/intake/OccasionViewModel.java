package app.tradewind.ui.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.SourceType;
import app.tradewind.intake.Occasion;
import app.tradewind.intake.OccasionForm;
import app.tradewind.text.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Where all contacts of a file were met, field by field. A channel brings the source that it suggests.
final class OccasionViewModel {

    private final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.UNKNOWN);
    private final StringProperty detail = new SimpleStringProperty("");
    private final StringProperty occasion = new SimpleStringProperty("");
    private final StringProperty booth = new SimpleStringProperty("");
    private final StringProperty interests = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> pictures = new SimpleObjectProperty<>();
    private final ObjectProperty<SourceType> source = new SimpleObjectProperty<>(SourceType.UNKNOWN);

    OccasionViewModel(Runnable changed) {
        channel.subscribe((_, chosen) -> {
            source.set(Occasion.of(chosen, "", null).source());
            changed.run();
        });
        detail.subscribe((_, _) -> changed.run());
        occasion.subscribe((_, _) -> changed.run());
        booth.subscribe((_, _) -> changed.run());
        interests.subscribe((_, _) -> changed.run());
        day.subscribe((_, _) -> changed.run());
        source.subscribe((_, _) -> changed.run());
        pictures.subscribe((_, _) -> changed.run());
    }

    ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    StringProperty detailProperty() {
        return detail;
    }

    StringProperty occasionProperty() {
        return occasion;
    }

    StringProperty boothProperty() {
        return booth;
    }

    StringProperty interestsProperty() {
        return interests;
    }

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<SourceType> sourceProperty() {
        return source;
    }

    /// The folder with pictures of the cards, null for none.
    ObjectProperty<@Nullable Path> picturesProperty() {
        return pictures;
    }

    /// @param zone the user's own
    Occasion occasion(Messages messages, ZoneId zone) {
        return new OccasionForm(
                        channel.get(),
                        detail.get().strip(),
                        occasion.get().strip(),
                        day.get(),
                        booth.get().strip(),
                        FieldValues.several(interests.get()),
                        source.get())
                .occasion(messages, zone)
                .withPictures(pictures.get());
    }
}
