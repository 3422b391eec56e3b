package org.edubalance.evaluation.standards;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.StandardName;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Drafts of standards, and their publication, after which nothing of them changes. */
@ApplicationScoped
class StandardPublishing {

    private final StandardRepository standards;
    private final StandardDocuments documents;
    private final Journal journal;
    private final Preconditions preconditions;

    StandardPublishing(
            StandardRepository standards,
            StandardDocuments documents,
            Journal journal,
            Preconditions preconditions) {
        this.standards = standards;
        this.documents = documents;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /** What became of a draft: stored, and whether it is new. */
    record Drafted(StandardVersion version, boolean created) {}

    @Transactional
    Drafted draft(String id, int number, Standard document, Caller caller) {
        List<Fault> faults = new ArrayList<>();
        if (!id.equals(document.id())) {
            faults.add(Fault.fault("id", "须与路径一致", "Must be the one in the path", document.id()));
        }
        if (number != document.version()) {
            faults.add(
                    Fault.fault(
                            "version",
                            "须与路径一致",
                            "Must be the one in the path",
                            document.version()));
        }
        if (!faults.isEmpty()) {
            throw ProblemType.VALIDATION.of(faults);
        }
        Optional<StandardVersion> present = standards.find(id, number);
        present.ifPresent(
                version -> {
                    requireOwner(version, caller);
                    requireDraft(version);
                    preconditions.requireMatch(Preconditions.tag(version.version));
                });
        if (present.isEmpty()) {
            preconditions.requireAbsent();
        }
        StandardVersion version = present.orElseGet(() -> create(id, number, caller));
        Recording recording = journal.recording();
        if (present.isPresent()) {
            recording.changing(version);
        } else {
            recording.creating(version);
        }
        store(version, document);
        recording.write();
        return new Drafted(version, present.isEmpty());
    }

    /** A draft of the caller's own that says what a published version says, and names it. */
    @Transactional
    StandardVersion copy(StandardVersion base, StandardCopyRequest request, Caller caller) {
        if (base.status != StandardStatus.PUBLISHED) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    text("只能由已发布的版本派生", "Only a published version can be derived from"));
        }
        if (standards.find(request.id(), request.version()).isPresent()) {
            throw ProblemType.ALREADY_EXISTS.because(
                    text(
                            "该标准版本已存在：" + request.id() + " v" + request.version(),
                            "This version exists: " + request.id() + " v" + request.version()));
        }
        StandardVersion version = create(request.id(), request.version(), caller);
        Recording recording = journal.recording();
        recording.creating(version);
        store(version, documents.derived(documents.read(base.document), request));
        recording.write();
        return version;
    }

    private void store(StandardVersion version, Standard document) {
        version.document = documents.canonical(document);
        version.digest = CanonicalJson.digest(version.document.getBytes(StandardCharsets.UTF_8));
        standards.persist(version);
    }

    private void requireBase(Standard document, Caller caller) {
        StandardName base = document.derivedFrom();
        boolean known =
                base == null
                        || standards
                                .find(base.id(), base.version())
                                .filter(found -> found.status == StandardStatus.PUBLISHED)
                                .filter(found -> StandardCatalogue.isVisible(found, caller))
                                .isPresent();
        if (!known) {
            throw ProblemType.UNKNOWN_REFERENCE.of(
                    Fault.fault(
                            "/derivedFrom",
                            "没有此已发布的标准版本",
                            "There is no such published version",
                            base.id() + " v" + base.version()));
        }
    }

    @Transactional
    StandardVersion publish(String id, int number, Caller caller) {
        StandardVersion version =
                standards
                        .find(id, number)
                        .filter(found -> StandardCatalogue.isVisible(found, caller))
                        .orElseThrow(() -> notFound(id, number));
        requireOwner(version, caller);
        requireDraft(version);
        Standard document = documents.read(version.document);
        List<Fault> faults = StandardDocuments.faults(document);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        requireBase(document, caller);
        Recording recording = journal.recording();
        recording.changing(version, "PUBLISHED");
        version.status = StandardStatus.PUBLISHED;
        version.publishedBy = caller.subject();
        version.publishedAt = Instant.now().truncatedTo(MICROS);
        recording.write();
        return version;
    }

    static ProblemException notFound(String id, int number) {
        return ProblemType.NOT_FOUND.because(
                "没有标准 " + id + " v" + number, "No standard " + id + " v" + number);
    }

    /**
     * A standard is versioned by who governs every owner of a version so far, and by nobody else.
     */
    private StandardVersion create(String id, int number, Caller caller) {
        caller.requireWholeDivision(caller.division().value());
        standards.owners(id).forEach(caller::requireDivision);
        StandardVersion version = new StandardVersion();
        version.id = id;
        version.number = number;
        version.divisionCode = caller.division().value();
        version.status = StandardStatus.DRAFT;
        version.createdBy = caller.subject();
        version.createdAt = Instant.now().truncatedTo(MICROS);
        return version;
    }

    private static void requireOwner(StandardVersion version, Caller caller) {
        caller.requireWholeDivision(version.divisionCode);
    }

    private static void requireDraft(StandardVersion version) {
        if (version.status == StandardStatus.PUBLISHED) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    text(
                            "已发布的标准不可修改，请新建版本",
                            "A published standard does not change; make a new version"));
        }
    }
}
