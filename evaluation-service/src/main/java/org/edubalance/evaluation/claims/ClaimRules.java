package org.edubalance.evaluation.claims;

import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.claims.ClaimContent.ClaimRequest;
import org.edubalance.evaluation.core.claims.ClaimComparator;
import org.edubalance.kit.problem.Fault;

/** What a claim has to be beside well-formed. */
final class ClaimRules {

    private ClaimRules() {}

    static List<Fault> faults(ClaimRequest request) {
        List<Fault> faults = new ArrayList<>();
        if (request.period() != null && !request.period().from().isBefore(request.period().to())) {
            faults.add(
                    Fault.fault(
                            "period.to",
                            "须晚于 from（不含当日）",
                            "Must be after 'from'; it is exclusive",
                            request.period().to()));
        }
        boolean about = request.comparator() == ClaimComparator.ABOUT;
        if (about && request.decimals() == null) {
            faults.add(
                    Fault.fault(
                            "decimals",
                            "ABOUT 须指明保留位数（万为 -4）",
                            "ABOUT needs the places that are kept; -4 is 万"));
        }
        return faults;
    }
}
