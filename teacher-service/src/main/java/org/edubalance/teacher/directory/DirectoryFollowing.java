package org.edubalance.teacher.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.paging.ListPosition;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Keeps the copy of the directory true by following the registry's changes: what the feed names is
 * read again, kept or dropped, and the place in the feed is kept with it in one transaction. So
 * nothing is passed over, and what is done twice is the same. While the registry is away the copy
 * stays as it is.
 */
@ApplicationScoped
class DirectoryFollowing {
    private static final Logger LOG = Logger.getLogger(DirectoryFollowing.class);
    private static final int PAGE = 1000;
    private static final int GONE = 410;
    private static final List<String> LEVELS = List.of("PROVINCE", "PREFECTURE", "COUNTY");

    private final RegistryClient registry;
    private final DirectoryCopy copy;
    private volatile boolean away;

    DirectoryFollowing(@RestClient RegistryClient registry, DirectoryCopy copy) {
        this.registry = registry;
        this.copy = copy;
    }

    /** Catches up with the registry, as far as it answers; for one replica at a time. */
    @ActivateRequestContext
    void catchUp() {
        try {
            String place =
                    QuarkusTransaction.requiringNew().call(copy::position).orElseGet(this::load);
            RegistryClient.ChangePage changes;
            do {
                changes = registry.changes(place, PAGE);
                if (!changes.next().equals(place)) {
                    take(changes);
                }
                place = changes.next();
            } while (!changes.items().isEmpty());
            if (away) {
                away = false;
                LOG.info("the registry answers again, the directory has caught up");
            }
        } catch (ProcessingException | WebApplicationException e) {
            failed(e);
        }
    }

    private void failed(RuntimeException failure) {
        if (failure instanceof WebApplicationException answered
                && answered.getResponse().getStatus() == GONE) {
            LOG.info("the place in the registry's changes is not kept, the directory loads anew");
            QuarkusTransaction.requiringNew().run(copy::forgetPosition);
        } else if (!away) {
            away = true;
            LOG.warnf(
                    "the registry does not answer, the directory stays as it is: %s",
                    failure.getMessage());
        }
    }

    /** Loads all of it; answers the place from which to follow, which is before the first read. */
    private String load() {
        Set<String> schools = new HashSet<>();
        Set<String> divisions = new HashSet<>();
        String place = null;
        String after = null;
        do {
            var answer = registry.allSchools(after, PAGE);
            place = place == null ? placeOf(answer) : place;
            RegistryClient.SchoolPage page = answer.getEntity();
            keep(page.items(), schools);
            after = page.next();
        } while (after != null);
        for (String level : LEVELS) {
            do {
                RegistryClient.DivisionPage page = registry.allDivisions(level, after, PAGE);
                QuarkusTransaction.requiringNew()
                        .run(() -> page.items().forEach(copy::keepDivision));
                page.items().forEach(division -> divisions.add(division.code()));
                after = page.next();
            } while (after != null);
        }
        String first = place;
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            copy.retain(schools, divisions);
                            copy.moveTo(first);
                        });
        LOG.infof(
                "the directory has %d schools and %d divisions", schools.size(), divisions.size());
        return place;
    }

    private static String placeOf(RestResponse<?> list) {
        String place = list.getHeaderString(ListPosition.HEADER);
        if (place == null) {
            throw new ProcessingException("its list names no place in its changes");
        }
        return place;
    }

    private void keep(List<RegistryClient.Row> rows, Set<String> codes) {
        List<School> schools = rows.stream().map(RegistryClient.Row::toSchool).toList();
        QuarkusTransaction.requiringNew().run(() -> copy.keepSchools(schools));
        schools.forEach(school -> codes.add(school.code()));
    }

    /** Looks at everything that changed; what the registry no longer shows is dropped. */
    private void take(RegistryClient.ChangePage changes) {
        Set<String> goneSchools = named(changes, "school");
        List<School> schools = schools(goneSchools);
        schools.forEach(school -> goneSchools.remove(school.code()));
        Set<String> goneDivisions = named(changes, "division");
        List<RegistryClient.Division> divisions =
                goneDivisions.stream()
                        .flatMap(code -> RegistryAnswers.found(registry, code).stream())
                        .toList();
        divisions.forEach(division -> goneDivisions.remove(division.code()));
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            copy.keepSchools(schools);
                            copy.dropSchools(goneSchools);
                            divisions.forEach(copy::keepDivision);
                            copy.dropDivisions(goneDivisions);
                            copy.moveTo(changes.next());
                        });
    }

    private List<School> schools(Set<String> codes) {
        List<String> all = new ArrayList<>(codes);
        List<School> schools = new ArrayList<>();
        for (int from = 0; from < all.size(); from += RegistryAnswers.BATCH) {
            int to = Math.min(all.size(), from + RegistryAnswers.BATCH);
            registry.schools(String.join(",", all.subList(from, to)), RegistryAnswers.BATCH)
                    .items()
                    .forEach(row -> schools.add(row.toSchool()));
        }
        return schools;
    }

    private static Set<String> named(RegistryClient.ChangePage changes, String type) {
        return changes.items().stream()
                .filter(change -> change.type().equals(type))
                .map(RegistryClient.Change::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
