package org.edubalance.kit.division;

import static org.edubalance.kit.problem.ProblemType.NO_DIVISION;
import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request under way; the only place that reads the claims. */
@RequestScoped
public class CurrentCaller {

    private final JsonWebToken token;
    private Caller caller;

    CurrentCaller(JsonWebToken token) {
        this.token = token;
    }

    /**
     * The caller, from the token's claims.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403 when the token has no division, or
     *     one that is none, or a school that is none
     */
    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        Object division = token.getClaim("division");
        if (division == null || !DivisionCode.isValid(division.toString())) {
            throw NO_DIVISION.because(
                    text(
                            "令牌的 division 声明缺失或不是 2、4、6、9、12 位区划代码（全国为 0）",
                            "The token's claim 'division' is absent or not a code of 2, 4, 6, 9 or"
                                    + " 12 digits (0 for the nation)"));
        }
        Object school = token.getClaim("school");
        if (school != null && !school.toString().matches("\\d{10}")) {
            throw NO_DIVISION.because(
                    text(
                            "令牌的 school 声明不是 10 位学校标识码",
                            "The token's claim 'school' is not a school code of 10 digits"));
        }
        Set<String> roles = token.getGroups() == null ? Set.of() : token.getGroups();
        return new Caller(
                token.getSubject() == null ? token.getName() : token.getSubject(),
                roles,
                DivisionCode.fromString(division.toString()),
                school == null ? null : school.toString());
    }
}
