package org.edubalance.kit.journal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes to look through at once: several whole ones, or a part of one that is large.
 *
 * @param writes position of each write, by its id
 * @param first the entries of the first write begin behind this number
 * @param upTo the entries of a lone write end with this number
 * @param entries how many entries there are to look through
 * @param next where the next slice begins
 */
record JournalSlice(Map<Long, Long> writes, int first, int upTo, int entries, FeedPlace next) {

    boolean isEmpty() {
        return writes.isEmpty();
    }

    static Builder from(FeedPlace place, int size) {
        return new Builder(place, size);
    }

    /** Takes in writes in feed order, until there is enough to look through. */
    static final class Builder {
        private final FeedPlace from;
        private final int size;
        private final Map<Long, Long> writes = new LinkedHashMap<>();
        private int first;
        private int upTo = Integer.MAX_VALUE;
        private int entries;
        private FeedPlace next;

        private Builder(FeedPlace from, int size) {
            this.from = from;
            this.size = size;
            this.next = from;
        }

        /** Returns whether there is room for more. */
        boolean add(long id, long position, int inWrite) {
            int behind = position == from.position() ? from.number() : 0;
            int more = Math.max(0, inWrite - behind);
            if (writes.isEmpty()) {
                first = behind;
                if (more > size) {
                    writes.put(id, position);
                    upTo = behind + size;
                    entries = size;
                    next = new FeedPlace(position, upTo);
                    return false;
                }
            } else if (entries + more > size) {
                next = FeedPlace.before(position);
                return false;
            }
            writes.put(id, position);
            entries += more;
            next = FeedPlace.before(position + 1);
            return true;
        }

        /** The slice, when all writes up to a position have been taken in. */
        JournalSlice complete(long position) {
            next = FeedPlace.before(position + 1);
            return build();
        }

        JournalSlice build() {
            return new JournalSlice(writes, first, upTo, entries, next);
        }
    }
}
