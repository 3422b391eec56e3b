package org.edubalance.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/** Something that must hold of all manifests together. */
@FunctionalInterface
interface Rule {

    /** One sentence a fault, which names the object. */
    Stream<String> faults(Cluster cluster);

    /** Every fault of every rule. */
    static List<String> faults(Cluster cluster, DocumentedSecrets documented) {
        return Stream.of(
                        new KnownFields(),
                        new Selectors(),
                        new PortNames(),
                        new Probes(),
                        new References(documented),
                        new Volumes(),
                        new Hardening(),
                        new Operation(),
                        new Addresses())
                .flatMap(rule -> rule.faults(cluster))
                .toList();
    }
}
