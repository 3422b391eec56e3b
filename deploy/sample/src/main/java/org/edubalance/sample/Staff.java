package org.edubalance.sample;

import java.util.List;

/**
 * Teachers of one school and stage by head, with how many of them are what.
 *
 * @param lentTo the hosts of those who have 0.4 of their post elsewhere
 */
record Staff(Roll roll, int heads, int aboveRequired, int midTitle, List<Roll> lentTo) {

    /**
     * Whether the school's principal is counted here: at the highest compulsory stage it has.
     * Points have none.
     */
    boolean hasPrincipal() {
        School school = roll.school();
        return !school.point() && (roll.stage() != Stage.PRIMARY || !school.has(Stage.JUNIOR));
    }

    int vicePrincipals() {
        return roll.school().point() || heads < 15 ? 0 : heads < 40 ? 1 : 2;
    }

    int leaders() {
        return (hasPrincipal() ? 1 : 0) + vicePrincipals();
    }
}
