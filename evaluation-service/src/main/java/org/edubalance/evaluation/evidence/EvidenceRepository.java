package org.edubalance.evaluation.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceItem, UUID> {

    /** One item; by the unique key. */
    Optional<EvidenceItem> find(EvidenceKey key) {
        return find(
                        "divisionCode = ?1 and academicYear = ?2 and standardId = ?3 and itemId ="
                                + " ?4",
                        key.divisionCode(),
                        key.academicYear(),
                        key.standard(),
                        key.item())
                .firstResultOptional();
    }

    /** The items of a county, year and standard, by id; by the unique key. */
    List<EvidenceItem> of(String division, int academicYear, String standard) {
        return list(
                "divisionCode = ?1 and academicYear = ?2 and standardId = ?3 order by itemId",
                division,
                academicYear,
                standard);
    }

    /** Documents of some items, in the order in which they were added. */
    List<Attachment> attachments(Collection<UUID> items) {
        return getEntityManager()
                .createQuery(
                        "from Attachment a where a.evidenceId in :items order by a.id",
                        Attachment.class)
                .setParameter("items", items)
                .getResultList();
    }

    Optional<Attachment> attachment(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Attachment.class, id));
    }

    byte[] content(UUID attachment) {
        return getEntityManager().find(AttachedFile.class, attachment).content;
    }

    void attach(Attachment attachment, byte[] content) {
        AttachedFile file = new AttachedFile();
        file.attachmentId = attachment.id;
        file.content = content;
        getEntityManager().persist(attachment);
        getEntityManager().flush();
        getEntityManager().persist(file);
    }

    Optional<EvidencePoints> points(String division, String standard) {
        return Optional.ofNullable(
                getEntityManager()
                        .find(EvidencePoints.class, new EvidencePoints.Key(division, standard)));
    }

    void persist(EvidencePoints points) {
        getEntityManager().persist(points);
    }
}
