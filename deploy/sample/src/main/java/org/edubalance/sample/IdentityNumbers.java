package org.edubalance.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of the form of GB 11643 with a right check character and the region 000000, which is
 * nowhere: nobody has them.
 */
final class IdentityNumbers {
    private static final String REGION = "000000";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private final Map<String, Integer> given = new HashMap<>();

    /** The next unused number of a birthday; the sequence is odd for men and even for women. */
    String next(LocalDate birth, boolean female) {
        String day = birth.format(DateTimeFormatter.BASIC_ISO_DATE);
        int count = given.merge(day + female, 1, Integer::sum);
        int sequence = 2 * count - (female ? 0 : 1);
        String digits = "00" + sequence;
        String body = REGION + day + digits.substring(digits.length() - 3);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + CHECKS.charAt(sum % 11);
    }
}
