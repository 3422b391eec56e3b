package org.edubalance.evaluation.sources;

import java.util.Map;
import java.util.Set;

/** The figures that a service offers in its statistics. */
public interface Figures {

    /** The service, as claims name it: {@code registry}. */
    String service();

    /**
     * Some figures of a county and year.
     *
     * @param ids which; an id that the service does not have is answered, too
     * @return one figure an id
     * @throws org.edubalance.kit.problem.ProblemException 503 when the service does not answer
     */
    Map<String, Figure> of(FigureQuery query, Set<String> ids);
}
