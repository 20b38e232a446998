package app.tradewind.ui.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import app.tradewind.intake.Occasion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<SourceType> source = new SimpleObjectProperty<>(SourceType.UNKNOWN);

    OccasionViewModel(Runnable changed) {
        channel.subscribe((_, chosen) -> {
            source.set(Occasion.of(chosen, "", null).source());
            changed.run();
        });
        detail.subscribe((_, _) -> changed.run());
        occasion.subscribe((_, _) -> changed.run());
        day.subscribe((_, _) -> changed.run());
        source.subscribe((_, _) -> changed.run());
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

    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<SourceType> sourceProperty() {
        return source;
    }

    Occasion occasion() {
        return new Occasion(channel.get(), detail.get().strip(), occasion.get().strip(), obtainedAt(), source.get());
    }

    private @Nullable Instant obtainedAt() {
        LocalDate chosen = day.get();
        return chosen == null ? null : chosen.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
