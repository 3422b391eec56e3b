package org.edubalance.teacher.assignments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How much of a teacher an assignment takes, and when.
 *
 * @param assignment which one
 * @param share of a full post
 * @param to exclusive
 */
record Post(UUID assignment, BigDecimal share, LocalDate from, LocalDate to) {
    /**
     * The first day on which posts add up to more than one. A sum can only grow where a post
     * begins, so those days suffice.
     */
    static Optional<Excess> firstExcess(List<Post> posts) {
        return posts.stream()
                .map(Post::from)
                .distinct()
                .sorted()
                .map(day -> new Excess(day, sumOn(posts, day)))
                .filter(at -> at.sum().compareTo(BigDecimal.ONE) > 0)
                .findFirst();
    }

    private static BigDecimal sumOn(List<Post> posts, LocalDate day) {
        return posts.stream()
                .filter(post -> post.covers(day))
                .map(Post::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** More than a whole post. */
    record Excess(LocalDate date, BigDecimal sum) {}
}
