package org.edubalance.teacher.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The schools that may be named here: a copy of the registry's, completed on demand. */
@ApplicationScoped
public class SchoolDirectory {
    private final DirectoryRepository copy;
    private final RegistrySchools registry;

    SchoolDirectory(DirectoryRepository copy, RegistrySchools registry) {
        this.copy = copy;
        this.registry = registry;
    }

    /** The schools with these codes that the copy has: the registry is not asked. */
    public Map<String, School> copied(Collection<String> codes) {
        Map<String, School> known = new HashMap<>();
        if (!codes.isEmpty()) {
            copy.named(codes).forEach(school -> known.put(school.code(), school));
        }
        return known;
    }

    /**
     * The schools with these codes; a code that neither the copy nor the registry knows is left
     * out.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry has to be asked and
     *     can not be
     */
    public Map<String, School> named(Collection<String> codes) {
        Map<String, School> known = new HashMap<>();
        if (codes.isEmpty()) {
            return known;
        }
        known.putAll(QuarkusTransaction.requiringNew().call(() -> copied(codes)));
        TreeSet<String> unknown = new TreeSet<>(codes);
        unknown.removeAll(known.keySet());
        List<String> rest = new ArrayList<>(unknown);
        for (int from = 0; from < rest.size(); from += RegistrySchools.BATCH) {
            int to = Math.min(rest.size(), from + RegistrySchools.BATCH);
            List<School> answered = registry.named(rest.subList(from, to));
            QuarkusTransaction.requiringNew().run(() -> answered.forEach(copy::keep));
            answered.forEach(school -> known.put(school.code(), school));
        }
        return known;
    }
}
