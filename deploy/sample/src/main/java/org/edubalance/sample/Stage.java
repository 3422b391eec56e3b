package org.edubalance.sample;

/** 学段. SPECIAL is where the staff of the special school is counted; SENIOR has pupils only. */
enum Stage {
    PRIMARY,
    JUNIOR,
    SENIOR,
    SPECIAL
}
