package app.tradewind.insight;

import app.tradewind.contact.Channel;
import java.util.Arrays;
import java.util.function.LongPredicate;

/// What the figures need to know of each person, packed into one number a person, so that a hundred thousand of
/// them are read in one pass and counted many ways.
///
/// From the lowest bit: six of the stage's position, three of the channel, the [Sign]s, and from bit 32 the minute
/// since 1970 at which the person came into the book.
final class Census {

    static final int LAST_POSITION = 63;
    static final int CHANNEL_FROM = 6;
    static final int SIGNS_FROM = 9;
    static final int MINUTE_FROM = 32;
    private static final int CHANNELS = 7;

    private final long[] people;

    Census(long[] people) {
        this.people = people;
    }

    long count(LongPredicate who) {
        return Arrays.stream(people).filter(who).count();
    }

    long size() {
        return people.length;
    }

    /// The minutes at which people came into the book, the earliest first.
    long[] minutes() {
        return Arrays.stream(people)
                .map(person -> person >>> MINUTE_FROM)
                .sorted()
                .toArray();
    }

    static int position(long person) {
        return (int) (person & LAST_POSITION);
    }

    static boolean isOf(Channel channel, long person) {
        return (person >> CHANNEL_FROM & CHANNELS) == channel.ordinal();
    }
}
