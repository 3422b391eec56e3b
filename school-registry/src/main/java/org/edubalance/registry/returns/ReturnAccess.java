package org.edubalance.registry.returns;

import jakarta.enterprise.context.ApplicationScoped;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.registry.schools.SchoolDirectory;
import org.edubalance.registry.schools.SchoolRef;

/** Finds a school, or its return, for the caller of the request under way. */
@ApplicationScoped
class ReturnAccess {

    private final SchoolDirectory schools;
    private final ReturnRepository returns;
    private final CurrentCaller caller;

    ReturnAccess(SchoolDirectory schools, ReturnRepository returns, CurrentCaller caller) {
        this.schools = schools;
        this.returns = returns;
        this.caller = caller;
    }

    /**
     * @throws ProblemException 404 when there is no such school, or it is not one of the caller's
     */
    SchoolRef readable(String schoolCode) {
        return schools.find(schoolCode)
                .filter(school -> school.visibleTo(caller.get()))
                .orElseThrow(() -> noSchool(schoolCode));
    }

    /**
     * @throws ProblemException 404 when there is no such school, 403 when it is not the caller's
     */
    SchoolRef writable(String schoolCode) {
        SchoolRef school = schools.find(schoolCode).orElseThrow(() -> noSchool(schoolCode));
        school.requireWritableBy(caller.get());
        return school;
    }

    /**
     * The last revision of a return that is about to change its state.
     *
     * @param from the state it has to be in
     * @throws ProblemException 404, 403, or 409 when it is in another state
     */
    SchoolReturn changing(String schoolCode, int academicYear, ReturnStatus from) {
        writable(schoolCode);
        SchoolReturn found =
                returns.latest(schoolCode, academicYear)
                        .orElseThrow(() -> noReturn(schoolCode, academicYear));
        requireStatus(found, from);
        return found;
    }

    static void requireStatus(SchoolReturn found, ReturnStatus needed) {
        if (found.status() != needed) {
            throw illegal(found.status(), needed);
        }
    }

    static ProblemException illegal(ReturnStatus present, ReturnStatus needed) {
        return ProblemType.ILLEGAL_STATE_CHANGE.because(
                "年报当前状态为 %s，此操作要求 %s".formatted(present, needed),
                "The return is %s; this needs it to be %s".formatted(present, needed));
    }

    static ProblemException noSchool(String code) {
        return ProblemType.NOT_FOUND.because(
                "没有学校 " + code + "，或不在您的管辖范围", "No school " + code + ", or not one of yours");
    }

    static ProblemException noReturn(String code, int year) {
        return ProblemType.NOT_FOUND.because(
                "学校 %s 没有 %d 学年的年报".formatted(code, year),
                "School %s has no return of %d".formatted(code, year));
    }
}
