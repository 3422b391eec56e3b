package org.edubalance.funding.enrolment;

import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.edubalance.funding.enrolment.RegistryFacts.SourceFailure;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.logging.Logger;

/** A county's pupils by its schools' verified returns. */
@ApplicationScoped
public class VerifiedEnrolment {

    private static final Logger LOG = Logger.getLogger(VerifiedEnrolment.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final RegistryFacts facts;

    VerifiedEnrolment(RegistryFacts facts) {
        this.facts = facts;
    }

    /**
     * The pupils on 1 September of the year.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the registry, when it can not
     *     be had whole
     */
    public CountyEnrolment of(String county, int academicYear) {
        try {
            return facts.pull(county, academicYear);
        } catch (SourceFailure | FaultToleranceException e) {
            LOG.warnf("no facts of %s from %s: %s", county, RegistryFacts.SERVICE, reason(e));
            throw ProblemType.SOURCE_UNAVAILABLE
                    .because(
                            text(
                                    "来源服务 " + RegistryFacts.SERVICE + " 暂不可用，未计算任何结果",
                                    "The source "
                                            + RegistryFacts.SERVICE
                                            + " is not available; nothing was computed"))
                    .member("source", RegistryFacts.SERVICE)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
    }

    private static Throwable reason(Throwable e) {
        return e instanceof SourceFailure && e.getCause() != null ? e.getCause() : e;
    }
}
