package org.edubalance.funding.directory;

import static org.edubalance.kit.problem.Fault.fault;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** The counties that may be named here: those of the registry. */
@ApplicationScoped
public class CountyDirectory {
    private final DirectoryCopy copy;
    private final RegistryAnswers registry;

    CountyDirectory(DirectoryCopy copy, RegistryAnswers registry) {
        this.copy = copy;
        this.registry = registry;
    }

    /**
     * Goes on only with a county that the registry has.
     *
     * @throws org.edubalance.kit.problem.ProblemException 422 when it has not, 503 when it would
     *     have to be asked and can not be
     */
    public void requireKnown(String code) {
        if (!unknown(List.of(code)).isEmpty()) {
            throw ProblemType.UNKNOWN_REFERENCE.of(unknown(code));
        }
    }

    /** Those of the codes that the copy does not have; nobody is asked. */
    public Set<String> notKept(Collection<String> codes) {
        Set<String> missing = new TreeSet<>(codes);
        missing.removeAll(QuarkusTransaction.joiningExisting().call(() -> copy.divisions(codes)));
        return missing;
    }

    /**
     * Those of the codes that neither the copy nor the registry has; what it has is kept.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry has to be asked and
     *     can not be
     */
    public Set<String> unknown(Collection<String> codes) {
        Set<String> unknown = notKept(codes);
        unknown.removeIf(
                code -> {
                    var found = registry.division(code);
                    found.ifPresent(
                            division ->
                                    QuarkusTransaction.requiringNew()
                                            .run(() -> copy.keepDivision(division)));
                    return found.isPresent();
                });
        return unknown;
    }

    /** The fault of naming a county that the registry does not have. */
    public static Fault unknown(String code) {
        return fault("divisionCode", "学校登记服务中没有此区划", "The registry has no such division", code);
    }
}
