package org.edubalance.sample;

import java.util.List;

/**
 * The sample's only source of chance: xorshift64* with a seed made from a purpose, so that each
 * concern has its own stream and a change of one leaves the others' bytes as they were. Only
 * additions, shifts and multiplications: the same on any JDK.
 */
final class Draw {
    private static final long SEED = 0x4c616e6b616fL;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long state;

    private Draw(long seed) {
        state = seed == 0 ? SEED : seed;
        for (int i = 0; i < 16; i++) {
            next();
        }
    }

    static Draw of(String purpose) {
        long hash = 0xcbf29ce484222325L ^ SEED;
        for (int i = 0; i < purpose.length(); i++) {
            hash = (hash ^ purpose.charAt(i)) * FNV_PRIME;
        }
        return new Draw(hash);
    }

    private long next() {
        state ^= state >>> 12;
        state ^= state << 25;
        state ^= state >>> 27;
        return state * 0x2545F4914F6CDD1DL;
    }

    /** In [0, 1). */
    double uniform() {
        return (next() >>> 11) * 0x1p-53;
    }

    double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return (int) (uniform() * bound);
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    /**
     * Nearly normal, mean 0 and deviation 1: the sum of twelve uniforms less six, so never beyond
     * six.
     */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(j));
            list.set(j, kept);
        }
    }
}
