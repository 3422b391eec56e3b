package org.edubalance.evaluation.standards;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.Roles;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.journal.Author;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.trace.TraceId;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * Publishes the standards that come with the service, on a database without them: national ones for
 * everybody, a province's for its counties.
 */
@ApplicationScoped
class ShippedStandards {

    private static final String SERVICE = "evaluation-service";
    private static final Logger LOG = Logger.getLogger(ShippedStandards.class);
    private static final String NATION = DivisionCode.NATION.value();
    private static final String HENAN = "41";

    /** Each with the division that it belongs to; what is derived comes after its base. */
    private static final List<Shipped> DOCUMENTS =
            List.of(
                    new Shipped("CN-2012-BASIC", NATION),
                    new Shipped("CN-2017-QUALITY", NATION),
                    new Shipped("HENAN-2014-SCHOOL", HENAN),
                    new Shipped("HENAN-2022-MONITORING", HENAN));

    private record Shipped(String name, String divisionCode) {}

    private final StandardRepository standards;
    private final StandardDocuments documents;
    private final ObjectMapper mapper;
    private final Journal journal;
    private final Author author;

    ShippedStandards(
            StandardRepository standards,
            StandardDocuments documents,
            ObjectMapper mapper,
            Journal journal,
            Author author) {
        this.standards = standards;
        this.documents = documents;
        this.mapper = mapper;
        this.journal = journal;
        this.author = author;
    }

    @ActivateRequestContext
    void publish(@Observes StartupEvent event) {
        author.actFor(
                new Caller(SERVICE, Set.of(Roles.ADMIN), DivisionCode.NATION, null),
                TraceId.fresh());
        try {
            publishAll();
        } catch (RuntimeException e) {
            if (!isTaken(e)) {
                throw e;
            }
            // Another replica that started at the same time has published them.
            publishAll();
        }
    }

    private void publishAll() {
        QuarkusTransaction.requiringNew().run(() -> DOCUMENTS.forEach(this::publish));
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation) {
                return violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
            }
        }
        return false;
    }

    private Standard read(String name) {
        try (InputStream in =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("standards/" + name + ".json")) {
            return mapper.readValue(in, Standard.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the standard " + name + " can not be read", e);
        }
    }

    private void publish(Shipped shipped) {
        Standard document = read(shipped.name());
        List<Fault> faults = StandardDocuments.faults(document);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(document.id() + " can not be applied: " + faults);
        }
        String canonical = documents.canonical(document);
        String digest = CanonicalJson.digest(canonical.getBytes(StandardCharsets.UTF_8));
        standards
                .find(document.id(), document.version())
                .ifPresentOrElse(
                        present -> {
                            if (!present.digest.equals(digest)) {
                                LOG.errorf(
                                        "%s v%d is published with another text; the published one"
                                                + " holds, a new text needs a new version",
                                        document.id(), document.version());
                            }
                        },
                        () -> {
                            StandardVersion version =
                                    published(shipped, document, canonical, digest);
                            standards.persist(version);
                            Recording recording = journal.recording();
                            recording.creating(version);
                            recording.write();
                        });
    }

    private static StandardVersion published(
            Shipped shipped, Standard document, String canonical, String digest) {
        StandardVersion version = new StandardVersion();
        version.id = document.id();
        version.number = document.version();
        version.divisionCode = shipped.divisionCode();
        version.status = StandardStatus.PUBLISHED;
        version.document = canonical;
        version.digest = digest;
        version.createdBy = SERVICE;
        version.createdAt = Instant.now();
        version.publishedBy = version.createdBy;
        version.publishedAt = version.createdAt;
        return version;
    }
}
