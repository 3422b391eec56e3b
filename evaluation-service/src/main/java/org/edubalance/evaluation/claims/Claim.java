package org.edubalance.evaluation.claims;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edubalance.evaluation.claims.ClaimContent.ClaimFigure;
import org.edubalance.evaluation.claims.ClaimContent.ClaimName;
import org.edubalance.evaluation.claims.ClaimContent.ClaimPeriod;
import org.edubalance.evaluation.claims.ClaimContent.ClaimRequest;
import org.edubalance.evaluation.core.claims.ClaimComparator;
import org.edubalance.evaluation.core.claims.FigureRef;
import org.edubalance.evaluation.core.claims.NamedPlace;
import org.edubalance.evaluation.core.claims.Period;
import org.edubalance.evaluation.core.claims.PublishedClaim;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** A claim, as it is stored. */
@Entity
class Claim implements Recorded {
    private static final int DECIMALS = 6;

    @Id UUID id;
    String divisionCode;
    int academicYear;
    String claimId;
    String text;
    String textEn;
    LocalDate periodFrom;
    LocalDate periodTo;

    @Column(name = "value", precision = 24, scale = DECIMALS)
    BigDecimal published;

    String unit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    ClaimComparator comparator;

    Integer decimals;

    @Convert(converter = ClaimColumns.Names.class)
    @Column(columnDefinition = "LONGTEXT")
    List<ClaimName> names;

    String figureService;
    String figureId;

    @Convert(converter = ClaimColumns.Parameters.class)
    @Column(columnDefinition = "LONGTEXT")
    Map<String, String> figureParameters;

    boolean withdrawn;
    @Version int version;

    static Claim of(ClaimKey key, ClaimRequest request) {
        Claim claim = new Claim();
        claim.id = UuidCreator.getTimeOrderedEpoch();
        claim.divisionCode = key.divisionCode();
        claim.academicYear = key.academicYear();
        claim.claimId = key.id();
        claim.take(request);
        return claim;
    }

    /** Takes over everything; a claim that was withdrawn is made again. */
    void take(ClaimRequest request) {
        text = request.text();
        textEn = request.textEn();
        periodFrom = request.period() == null ? null : request.period().from();
        periodTo = request.period() == null ? null : request.period().to();
        published = request.value().setScale(DECIMALS);
        unit = request.unit();
        comparator = request.comparator();
        decimals = request.decimals();
        names = request.names() == null ? List.of() : List.copyOf(request.names());
        ClaimFigure figure = request.figure();
        figureService = figure == null ? null : figure.service();
        figureId = figure == null ? null : figure.id();
        figureParameters =
                figure == null || figure.parameters() == null || figure.parameters().isEmpty()
                        ? null
                        : Map.copyOf(figure.parameters());
        withdrawn = false;
    }

    ClaimKey key() {
        return new ClaimKey(divisionCode, academicYear, claimId);
    }

    ClaimPeriod period() {
        return periodFrom == null ? null : new ClaimPeriod(periodFrom, periodTo);
    }

    ClaimFigure figure() {
        return figureId == null ? null : new ClaimFigure(figureService, figureId, figureParameters);
    }

    /** Without the zeros that the column adds. */
    BigDecimal value() {
        BigDecimal plain = published.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    PublishedClaim asPublished() {
        return new PublishedClaim(
                claimId,
                text,
                textEn,
                periodFrom == null ? null : new Period(periodFrom, periodTo),
                value(),
                unit,
                comparator,
                decimals,
                names.stream().map(name -> new NamedPlace(name.kind(), name.name())).toList(),
                figureId == null ? null : new FigureRef(figureService, figureId, figureParameters));
    }

    @Override
    public String journalType() {
        return "claim";
    }

    @Override
    public String journalId() {
        return divisionCode + "/" + academicYear + "/" + claimId;
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
        return ClaimResponse.of(this);
    }
}
