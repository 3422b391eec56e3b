package org.edubalance.kit.testing;

import io.restassured.specification.RequestSpecification;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A county that no other test uses. Every query is bounded by the caller's division, so tests that
 * each own a county can not see each other.
 *
 * @param code six digits
 */
public record TestCounty(String code) {

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(0, 600_000));
    private static final AtomicInteger NEXT_SCHOOL =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(0, 5_000_000));

    /** A county that nobody has used. */
    public static TestCounty fresh() {
        return new TestCounty(Integer.toString(200_000 + NEXT.incrementAndGet() % 700_000));
    }

    /** A school code that nobody has used, of the kind digits {@code 21}, {@code 31}, ... */
    public static String freshSchoolCode(String kindDigits) {
        return kindDigits + "41" + "%06d".formatted(NEXT_SCHOOL.incrementAndGet() % 1_000_000);
    }

    /** A town of this county, by number from 1. */
    public String town(int number) {
        return code + "%03d".formatted(100 + number);
    }

    /** The county's province. */
    public String province() {
        return code.substring(0, 2);
    }

    /** A request by someone who writes here. */
    public RequestSpecification editor() {
        return as("editor");
    }

    /** A request by someone who verifies here; another person than the editor. */
    public RequestSpecification verifier() {
        return as("verifier");
    }

    /** A request by someone who reads here. */
    public RequestSpecification viewer() {
        return as("viewer");
    }

    /** A request by someone who keeps divisions and rules here. */
    public RequestSpecification admin() {
        return as("admin");
    }

    /** A request by a machine that reads here. */
    public RequestSpecification service() {
        return as("service");
    }

    /** A request by someone with these roles here; the subject is named after them. */
    public RequestSpecification as(String... roles) {
        return TestCaller.of(code).roles(roles).request();
    }
}
