package app.tradewind.ui.today;

import java.util.List;
import java.util.Optional;

/// The board: its sections that hold something, and how much work they are.
///
/// @param count things to do; the letters of one mailing are one
/// @param anybody whether there is anybody in the book
record TodayBoard(List<Section> sections, long count, long minutes, boolean anybody) {

    /// @param count all there are, of which `lines` are the first
    /// @param about a word on all of them, such as the fair; or empty
    record Section(SectionKind kind, long count, String about, List<TodayLine> lines) {

        Section {
            lines = List.copyOf(lines);
        }
    }

    TodayBoard {
        sections = List.copyOf(sections);
    }

    List<TodayLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    Optional<TodayLine> line(String key) {
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }
}
