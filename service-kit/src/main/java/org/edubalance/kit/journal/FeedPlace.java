package org.edubalance.kit.journal;

/**
 * A place in the order of the journal: behind entry {@code number} of the write at {@code position}
 * and before the next one. Number 0 is the write itself, before its first entry.
 */
public record FeedPlace(long position, int number) implements Comparable<FeedPlace> {

    /** Before the first write. */
    public static final FeedPlace START = new FeedPlace(1, 0);

    /** Before the first entry of the write at this position. */
    public static FeedPlace before(long position) {
        return new FeedPlace(position, 0);
    }

    @Override
    public int compareTo(FeedPlace other) {
        int byPosition = Long.compare(position, other.position);
        return byPosition != 0 ? byPosition : Integer.compare(number, other.number);
    }
}
