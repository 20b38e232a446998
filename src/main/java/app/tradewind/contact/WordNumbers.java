package app.tradewind.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Each distinct word once, with a number; the empty word is 0.
final class WordNumbers {

    /// With more different words than this a comparison in the reader's order takes too long: letters decide then.
    private static final int SORTED_AS_READ = 50_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    WordNumbers() {
        number("");
    }

    /// The number of `word`, which is noted if it is new.
    int number(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        numbers.put(word, words.size());
        words.add(word);
        return words.size() - 1;
    }

    /// The number of `word`, -1 if it was never noted.
    int find(String word) {
        return numbers.getOrDefault(word, -1);
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    /// For each number its place when the words are sorted; equal words but for case share one.
    int[] places() {
        return words.size() > SORTED_AS_READ ? placesBy(String.CASE_INSENSITIVE_ORDER) : placesByKey();
    }

    private int[] placesByKey() {
        SortKeys keys = new SortKeys();
        List<byte[]> made = words.stream().map(keys::of).toList();
        return places((left, right) -> java.util.Arrays.compareUnsigned(made.get(left), made.get(right)));
    }

    private int[] placesBy(Comparator<String> order) {
        return places((left, right) -> order.compare(words.get(left), words.get(right)));
    }

    private int[] places(Comparator<Integer> order) {
        int[] sorted = IntStream.range(0, words.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] places = new int[sorted.length];
        for (int i = 1; i < sorted.length; i++) {
            boolean same = order.compare(sorted[i - 1], sorted[i]) == 0;
            places[sorted[i]] = places[sorted[i - 1]] + (same ? 0 : 1);
        }
        return places;
    }
}
