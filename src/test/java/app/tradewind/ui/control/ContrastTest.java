package app.tradewind.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text can be read: 4.5 to 1 or more on every ground that it stands on (WCAG 2.2, 1.4.3).
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z-]+):\\s*#([0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("bg-default", "bg-subtle", "bg-inset", "selection");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textStandsOutFromEveryGround(String palette) throws IOException {
        Map<String, Integer> colours = colours(palette);
        for (String ground : GROUNDS) {
            for (String text : List.of("fg-default", "fg-muted")) {
                check(palette, colours, text, ground);
            }
        }
        check(palette, colours, "fg-subtle", "bg-default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void coloursStandOutFromPageAndFill(String palette) throws IOException {
        Map<String, Integer> colours = colours(palette);
        for (String role : List.of("accent", "danger", "warning", "advice", "success")) {
            check(palette, colours, role + "-fg", "bg-default");
            check(palette, colours, role + "-fg", role + "-subtle");
        }
        check(palette, colours, "accent-fg", "selection");
        check(palette, colours, "fg-emphasis", "accent-emphasis");
        for (String fill : List.of("warning-subtle", "danger-subtle", "advice-subtle", "success-subtle")) {
            check(palette, colours, "fg-default", fill);
        }
    }

    @Test
    void bothPalettesHaveTheSameRoles() throws IOException {
        assertEquals(colours("light").keySet(), colours("dark").keySet());
    }

    @Test
    void noOtherFileHoldsAColour() throws IOException {
        Pattern colour = Pattern.compile("#[0-9a-fA-F]{6}\\b|Color\\.(?:rgb|web|valueOf)|\\brgba?\\(");
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> coloured = files.filter(file -> file.toString().matches(".*/ui/.*\\.(java|css)"))
                    .filter(file -> !file.toString().matches(".*/(light|dark)\\.css"))
                    .filter(file -> colour.matcher(text(file)).find())
                    .toList();

            assertEquals(List.of(), coloured);
        }
    }

    private static void check(String palette, Map<String, Integer> colours, String text, String ground) {
        double ratio = ratio(colour(colours, text), colour(colours, ground));
        assertTrue(ratio >= LEAST, () -> "%s: %s on %s is %.2f".formatted(palette, text, ground, ratio));
    }

    private static int colour(Map<String, Integer> colours, String role) {
        return Objects.requireNonNull(colours.get("-color-" + role), role);
    }

    private static Map<String, Integer> colours(String palette) throws IOException {
        try (var in = Objects.requireNonNull(
                ContrastTest.class.getResourceAsStream("/app/tradewind/ui/theme/" + palette + ".css"))) {
            Map<String, Integer> colours = new HashMap<>();
            Matcher found = COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
            }
            return colours;
        }
    }

    private static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
