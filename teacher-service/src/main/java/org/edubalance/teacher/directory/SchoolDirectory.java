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
    private final DirectoryCopy copy;
    private final RegistryAnswers registry;

    SchoolDirectory(DirectoryCopy copy, RegistryAnswers registry) {
        this.copy = copy;
        this.registry = registry;
    }

    /** Those of the schools that the copy has; nobody is asked. */
    public Map<String, School> copied(Collection<String> codes) {
        Map<String, School> copied = new HashMap<>();
        QuarkusTransaction.joiningExisting()
                .call(() -> copy.schools(codes))
                .forEach(school -> copied.put(school.code(), school));
        return copied;
    }

    /**
     * The schools with these codes; a code that neither the copy nor the registry knows is left
     * out.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 when the registry has to be asked and
     *     can not be
     */
    public Map<String, School> named(Collection<String> codes) {
        Map<String, School> known = copied(codes);
        TreeSet<String> unknown = new TreeSet<>(codes);
        unknown.removeAll(known.keySet());
        List<String> rest = new ArrayList<>(unknown);
        for (int from = 0; from < rest.size(); from += RegistryAnswers.BATCH) {
            int to = Math.min(rest.size(), from + RegistryAnswers.BATCH);
            List<School> answered = registry.schools(rest.subList(from, to));
            QuarkusTransaction.requiringNew().run(() -> copy.keepSchools(answered));
            answered.forEach(school -> known.put(school.code(), school));
        }
        return known;
    }
}
