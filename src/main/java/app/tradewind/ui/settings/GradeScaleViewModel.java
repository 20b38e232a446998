package app.tradewind.ui.settings;

import app.tradewind.contact.grading.GradeRepository;
import app.tradewind.contact.grading.GradeScale;
import app.tradewind.work.Background;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How many points make an A and a B. Written when it is changed.
public final class GradeScaleViewModel {

    private final GradeRepository grades;
    private final Background background;
    private final ReadOnlyObjectWrapper<GradeScale> scale = new ReadOnlyObjectWrapper<>(GradeScale.usual());
    private boolean read;

    public GradeScaleViewModel(GradeRepository grades, Background background) {
        this.grades = grades;
        this.background = background;
        background.start(grades::scale, found -> {
            scale.set(found);
            read = true;
        });
    }

    public ReadOnlyObjectProperty<GradeScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /// Takes these thresholds, if an A needs more than a B.
    public void from(int a, int b) {
        GradeScale now = scale.get();
        if (read && a > b && (a != now.fromA() || b != now.fromB())) {
            GradeScale wanted = now.from(a, b);
            scale.set(wanted);
            background.start(
                    () -> {
                        grades.save(wanted);
                        return true;
                    },
                    _ -> {});
        }
    }
}
