package org.edubalance.kit.audit;

import static org.edubalance.kit.problem.Fault.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edubalance.kit.problem.ProblemType;

/**
 * A head of the chain that somebody has kept elsewhere.
 *
 * @param number of its block
 * @param hash 64 hexadecimal digits
 */
record KeptHead(long number, String hash) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    static KeptHead read(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            "head",
                            "须为 <number>:<hash>，取自 audit-events/heads",
                            "Has to be <number>:<hash>, as audit-events/heads gave them",
                            text));
        }
        return new KeptHead(Long.parseLong(matcher.group(1)), matcher.group(2));
    }
}
