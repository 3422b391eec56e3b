package org.edubalance.kit.audit;

import org.edubalance.kit.journal.FeedPlace;

/**
 * What is sealed one by one: a write (number 0), or an entry of it.
 *
 * @param place where it stands; for an entry, {@code number} is its own
 * @param next where the following leaf has to stand, by what the write says of itself
 * @param hash over all that is stored of it
 */
record Leaf(FeedPlace place, FeedPlace next, byte[] hash) {}
