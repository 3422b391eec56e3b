package org.edubalance.evaluation.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** What a county says of an item, and what the review says of that. */
@Entity
class EvidenceItem implements Recorded {
    private static final int DECIMALS = 2;

    @Id UUID id;
    String divisionCode;
    int academicYear;
    String standardId;
    String itemId;

    @Column(precision = 6, scale = DECIMALS)
    BigDecimal selfScore;

    Boolean selfMet;

    @Column(columnDefinition = "LONGTEXT")
    String text;

    String submittedBy;

    @Column(precision = 6, scale = DECIMALS)
    BigDecimal reviewScore;

    Boolean reviewMet;
    String reviewComment;
    String reviewedBy;
    Instant reviewedAt;
    @Version int version;

    static EvidenceItem of(EvidenceKey key) {
        EvidenceItem item = new EvidenceItem();
        item.id = UuidCreator.getTimeOrderedEpoch();
        item.divisionCode = key.divisionCode();
        item.academicYear = key.academicYear();
        item.standardId = key.standard();
        item.itemId = key.item();
        return item;
    }

    /** What the county says now; a review of what it said before does not stand. */
    void take(EvidenceRequest request, String subject) {
        selfScore = points(request.selfScore());
        selfMet = request.selfMet();
        text = request.text();
        submittedBy = subject;
        reviewScore = null;
        reviewMet = null;
        reviewComment = null;
        reviewedBy = null;
        reviewedAt = null;
    }

    void review(ReviewRequest request, String subject, Instant at) {
        reviewScore = points(request.score());
        reviewMet = request.met();
        reviewComment = request.comment();
        reviewedBy = subject;
        reviewedAt = at;
    }

    boolean isReviewed() {
        return reviewedBy != null;
    }

    private static BigDecimal points(BigDecimal given) {
        return given == null ? null : given.setScale(DECIMALS);
    }

    @Override
    public String journalType() {
        return "evidence";
    }

    @Override
    public String journalId() {
        return divisionCode + "/" + academicYear + "/" + standardId + "/" + itemId;
    }

    @Override
    public long journalVersion() {
        return version;
    }

    @Override
    public Place journalPlace() {
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return EvidenceResponse.of(this, List.of());
    }
}
