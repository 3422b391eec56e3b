package org.edubalance.teacher.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.teacher.directory.School;
import org.edubalance.teacher.directory.SchoolDirectory;

/** Loads assignments by teacher, school, stage, role and first day. */
@ApplicationScoped
class AssignmentImport implements ImportKind<AssignmentRequest> {
    private static final int MOST_REMEMBERED = 20_000;

    private final AssignmentRepository assignments;
    private final SchoolDirectory schools;
    private final TeacherLock teachers;
    private final Journal journal;
    private final EntityManager entityManager;

    AssignmentImport(
            AssignmentRepository assignments,
            SchoolDirectory schools,
            TeacherLock teachers,
            Journal journal,
            EntityManager entityManager) {
        this.assignments = assignments;
        this.schools = schools;
        this.teachers = teachers;
        this.journal = journal;
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public Class<AssignmentRequest> rowType() {
        return AssignmentRequest.class;
    }

    /** The registry is asked for schools before the first assignment is written. */
    @Override
    public Optional<Preparation<AssignmentRequest>> preparation(ImportRun run) {
        Set<String> asked = new HashSet<>();
        return Optional.of(
                rows -> {
                    if (asked.size() > MOST_REMEMBERED) {
                        asked.clear();
                    }
                    schools.named(
                            rows.stream()
                                    .map(AssignmentRequest::schoolCode)
                                    .filter(asked::add)
                                    .collect(Collectors.toSet()));
                });
    }

    @Override
    public Set<String> divisions(List<AssignmentRequest> rows) {
        return schools.copied(set(rows, AssignmentRequest::schoolCode)).values().stream()
                .map(School::divisionCode)
                .collect(Collectors.toSet());
    }

    @Override
    public void apply(List<ImportRow<AssignmentRequest>> rows, ImportRun run) {
        Map<String, School> named =
                schools.copied(
                        rows.stream()
                                .map(row -> row.value().schoolCode())
                                .collect(Collectors.toSet()));
        Map<Object, TeacherRef> locked = lock(rows);
        assignments.requireNoneNewer(ids(locked.values()));
        Map<UUID, TeacherPosts> posts = new LinkedHashMap<>();
        assignments
                .ofTeachers(ids(locked.values()))
                .forEach(
                        present ->
                                posts.computeIfAbsent(present.teacherId, id -> new TeacherPosts())
                                        .add(present));
        Set<UUID> assignable = assignments.assignable(ids(locked.values()), run.caller());
        for (ImportRow<AssignmentRequest> row : rows) {
            TeacherRef teacher =
                    Optional.ofNullable(locked.get(teacherKey(row.value())))
                            .filter(found -> assignable.contains(found.id()))
                            .orElse(null);
            School school = named.get(row.value().schoolCode());
            if (isAllowed(row, teacher, school, run)) {
                posts.computeIfAbsent(teacher.id(), id -> new TeacherPosts()).state(row, teacher);
            }
        }
        Recording recording = journal.recording();
        Function<String, String> townOf = code -> named.get(code).townCode();
        posts.values()
                .forEach(
                        teacher ->
                                teacher.settle(
                                        run,
                                        known ->
                                                recording.changing(
                                                        new RecordedAssignment(known, townOf)),
                                        added -> {
                                            assignments.persist(added);
                                            recording.creating(
                                                    new RecordedAssignment(added, townOf));
                                        }));
        recording.write();
        entityManager.clear();
    }

    private static boolean isAllowed(
            ImportRow<AssignmentRequest> row, TeacherRef teacher, School school, ImportRun run) {
        List<Fault> faults = AssignmentRules.faults(row.value());
        if (school == null) {
            faults.add(AssignmentRules.unknownSchool(row.value().schoolCode()));
        }
        if (faults.isEmpty()
                && (teacher == null
                        || !AssignmentService.isAround(teacher.divisionCode(), run.caller()))) {
            faults.add(AssignmentRules.unknownTeacher(row.value()));
        }
        if (faults.isEmpty()) {
            faults.addAll(AssignmentRules.school(row.value(), teacher, school));
        }
        faults.forEach(fault -> run.reject(row, fault));
        if (faults.isEmpty()) {
            try {
                run.caller().requireSchool(school.divisionCode(), school.townCode(), school.code());
                return true;
            } catch (ProblemException e) {
                run.reject(row, e);
            }
        }
        return false;
    }

    /** The teachers that the rows name, by the way they are named. */
    private Map<Object, TeacherRef> lock(List<ImportRow<AssignmentRequest>> rows) {
        Map<Object, TeacherRef> locked = new LinkedHashMap<>();
        List<AssignmentRequest> numbered =
                rows.stream()
                        .map(ImportRow::value)
                        .filter(value -> value.teacherId() == null)
                        .filter(value -> value.divisionCode() != null)
                        .filter(value -> value.staffNumber() != null)
                        .toList();
        teachers.numbered(
                        set(numbered, AssignmentRequest::divisionCode),
                        set(numbered, AssignmentRequest::staffNumber))
                .forEach(ref -> locked.put(List.of(ref.divisionCode(), ref.staffNumber()), ref));
        teachers.identified(
                        rows.stream()
                                .map(row -> row.value().teacherId())
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                .forEach(ref -> locked.put(ref.id(), ref));
        return locked;
    }

    private static Object teacherKey(AssignmentRequest request) {
        if (request.teacherId() != null) {
            return request.teacherId();
        }
        return request.divisionCode() == null || request.staffNumber() == null
                ? ""
                : List.of(request.divisionCode(), request.staffNumber());
    }

    private static Set<String> set(
            List<AssignmentRequest> rows, Function<AssignmentRequest, String> field) {
        return rows.stream().map(field).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Collection<TeacherRef> refs) {
        return refs.stream().map(TeacherRef::id).collect(Collectors.toSet());
    }

    /** The posts of one teacher, and what the rows say of them. */
    private static final class TeacherPosts {
        private final List<Assignment> present = new ArrayList<>();
        private final Map<Assignment, ImportRow<AssignmentRequest>> stated = new LinkedHashMap<>();

        void add(Assignment assignment) {
            present.add(assignment);
        }

        void state(ImportRow<AssignmentRequest> row, TeacherRef teacher) {
            Assignment target =
                    java.util.stream.Stream.concat(present.stream(), stated.keySet().stream())
                            .filter(known -> isSame(known, row.value()))
                            .findFirst()
                            .orElseGet(() -> Assignment.of(teacher));
            stated.put(target, row);
        }

        private boolean isSame(Assignment known, AssignmentRequest row) {
            AssignmentRequest said = stated.containsKey(known) ? stated.get(known).value() : null;
            return known.schoolCode == null
                    ? said.schoolCode().equals(row.schoolCode())
                            && said.stage() == row.stage()
                            && said.role() == row.role()
                            && said.from().equals(row.from())
                    : known.schoolCode.equals(row.schoolCode())
                            && known.stage == row.stage()
                            && known.role == row.role()
                            && known.validFrom.equals(row.from());
        }

        /**
         * Takes over what the rows say when it adds up as a whole, so that the order of an end and
         * a beginning does not matter; else row by row, rejecting each that goes beyond a whole
         * post.
         *
         * @param changing told of a stored assignment before it changes
         * @param adding told of each new one
         */
        void settle(ImportRun run, Consumer<Assignment> changing, Consumer<Assignment> adding) {
            acceptable(run)
                    .forEach(
                            assignment -> {
                                boolean added = assignment.schoolCode == null;
                                if (!added) {
                                    changing.accept(assignment);
                                }
                                assignment.state(stated.get(assignment).value());
                                if (added) {
                                    adding.accept(assignment);
                                }
                            });
        }

        private Collection<Assignment> acceptable(ImportRun run) {
            if (AssignmentRules.shares(posts(stated.keySet())).isEmpty()) {
                return stated.keySet();
            }
            List<Assignment> taken = new ArrayList<>();
            stated.forEach(
                    (assignment, row) -> {
                        taken.add(assignment);
                        Optional<Fault> excess = AssignmentRules.shares(posts(taken));
                        if (excess.isPresent()) {
                            taken.remove(assignment);
                            run.reject(row, excess.get());
                        }
                    });
            return taken;
        }

        private List<Post> posts(Collection<Assignment> restated) {
            List<Post> posts = new ArrayList<>();
            present.stream()
                    .filter(assignment -> !restated.contains(assignment))
                    .forEach(assignment -> posts.add(assignment.post()));
            restated.forEach(
                    assignment -> posts.add(assignment.postBy(stated.get(assignment).value())));
            return posts;
        }
    }
}
