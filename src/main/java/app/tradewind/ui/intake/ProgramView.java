package app.tradewind.ui.intake;

import app.tradewind.intake.ExportProfile;
import app.tradewind.intake.IntakeFile;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Which program wrote the table: the one that was recognised, or another that the user knows it to be.
final class ProgramView extends HBox {

    private final ImportViewModel model;
    private final ChoiceView<String> programs;
    private final Label guessed;
    private boolean showing;

    ProgramView(ImportViewModel model) {
        super(8);
        this.model = model;
        ImportWords words = model.words();
        programs = new ChoiceView<>(List.of(), this::name);
        programs.setId("program");
        programs.setVisibleRowCount(16);
        programs.setAccessibleHelp(words.text("intake.file.program-help"));
        programs.valueProperty().subscribe((_, id) -> {
            if (!showing && id != null && !id.isEmpty()) {
                model.file().useProfile(id);
            }
        });
        Label label = Texts.muted(words.text("intake.file.program"));
        label.setLabelFor(programs);
        label.setMinWidth(USE_PREF_SIZE);
        guessed = Chips.of(words.text("intake.card.guessed"), Tone.WARN);
        guessed.setMinWidth(USE_PREF_SIZE);
        guessed.setId("program-guessed");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, programs, guessed);
        model.file().fileProperty().subscribe(this::show);
        model.file().profiles().subscribe(this::show);
    }

    private String name(String id) {
        if (id.equals(ExportProfile.PLAIN.id())) {
            return model.words().text("intake.file.program-none");
        }
        return model.file().profiles().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .map(ExportProfile::name)
                .orElse(id.isEmpty() ? model.words().text("intake.file.program-unknown") : id);
    }

    private void show() {
        IntakeFile file = model.file().fileProperty().get();
        if (file == null) {
            return;
        }
        String found = file.layout().profile();
        List<String> ids = new ArrayList<>();
        if (found.isEmpty()) {
            ids.add(found);
        }
        ids.add(ExportProfile.PLAIN.id());
        model.file().profiles().forEach(profile -> ids.add(profile.id()));
        if (!ids.contains(found)) {
            ids.add(found);
        }
        showing = true;
        programs.getItems().setAll(ids);
        programs.setValue(found);
        showing = false;
        guessed.setVisible(file.layout().guessed());
        guessed.setManaged(file.layout().guessed());
    }
}
