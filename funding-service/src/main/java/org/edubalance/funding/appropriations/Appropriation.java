package org.edubalance.funding.appropriations;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.edubalance.funding.vocabulary.StageAmounts;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** Row of a county's fiscal year. */
@Entity
class Appropriation implements Recorded {
    @Id UUID id;
    String divisionCode;
    int fiscalYear;

    @Column(precision = 18, scale = 2)
    BigDecimal recurrentRevenue;

    @Column(precision = 18, scale = 2)
    BigDecimal educationAppropriation;

    @Column(precision = 18, scale = 2)
    BigDecimal perPupilExpenditurePrimary;

    @Column(precision = 18, scale = 2)
    BigDecimal perPupilExpenditureJunior;

    @Column(precision = 18, scale = 2)
    BigDecimal publicFundsPerPupilPrimary;

    @Column(precision = 18, scale = 2)
    BigDecimal publicFundsPerPupilJunior;

    @Column(precision = 18, scale = 2)
    BigDecimal averageTeacherPay;

    @Column(precision = 18, scale = 2)
    BigDecimal averageCivilServantPay;

    @Version int version;

    static Appropriation of(AppropriationRequest request) {
        Appropriation row = new Appropriation();
        row.id = UuidCreator.getTimeOrderedEpoch();
        row.divisionCode = request.divisionCode();
        row.fiscalYear = request.fiscalYear();
        row.take(request);
        return row;
    }

    /** Takes over every amount; one that the request does not give is no longer known. */
    void take(AppropriationRequest request) {
        recurrentRevenue = fen(request.recurrentRevenue());
        educationAppropriation = fen(request.educationAppropriation());
        StageAmounts expenditure = request.perPupilExpenditure();
        perPupilExpenditurePrimary = expenditure == null ? null : fen(expenditure.PRIMARY());
        perPupilExpenditureJunior = expenditure == null ? null : fen(expenditure.JUNIOR());
        StageAmounts funds = request.publicFundsPerPupil();
        publicFundsPerPupilPrimary = funds == null ? null : fen(funds.PRIMARY());
        publicFundsPerPupilJunior = funds == null ? null : fen(funds.JUNIOR());
        averageTeacherPay = fen(request.averageTeacherPay());
        averageCivilServantPay = fen(request.averageCivilServantPay());
    }

    AppropriationRequest asRequest() {
        return new AppropriationRequest(
                divisionCode,
                fiscalYear,
                recurrentRevenue,
                educationAppropriation,
                StageAmounts.of(perPupilExpenditurePrimary, perPupilExpenditureJunior),
                StageAmounts.of(publicFundsPerPupilPrimary, publicFundsPerPupilJunior),
                averageTeacherPay,
                averageCivilServantPay);
    }

    @Override
    public String journalType() {
        return "appropriation";
    }

    @Override
    public String journalId() {
        return id.toString();
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
        return AppropriationResponse.of(this);
    }

    /** Always two decimals: a row that says the same is then equal, and nothing is written. */
    private static BigDecimal fen(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2);
    }
}
