package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts of a county for a test; every school is a verified public one unless said otherwise. */
public final class CountyBuilder {
    public static final String TOWN = "410225100";

    private final List<SchoolFacts> schools = new ArrayList<>();
    private final List<StaffingFacts> staffing = new ArrayList<>();
    private final List<FundingFacts> funding = new ArrayList<>();
    private int academicYear = 2019;

    public CountyBuilder year(int year) {
        this.academicYear = year;
        return this;
    }

    public CountyBuilder primary(String code, Integer pupils, Map<String, Double> quantities) {
        return school(code, SchoolKind.PRIMARY, quantities, stage(Stage.PRIMARY, pupils));
    }

    public CountyBuilder junior(String code, Integer pupils, Map<String, Double> quantities) {
        return school(code, SchoolKind.JUNIOR, quantities, stage(Stage.JUNIOR, pupils));
    }

    public CountyBuilder school(
            String code, SchoolKind kind, Map<String, Double> quantities, StageFacts... stages) {
        return add(
                code,
                kind,
                Ownership.PUBLIC,
                null,
                ReturnStatus.VERIFIED,
                quantities,
                List.of(stages));
    }

    public CountyBuilder privatePrimary(String code, int pupils, Map<String, Double> quantities) {
        return add(
                code,
                SchoolKind.PRIMARY,
                Ownership.PRIVATE,
                null,
                ReturnStatus.VERIFIED,
                quantities,
                List.of(stage(Stage.PRIMARY, pupils)));
    }

    public CountyBuilder point(
            String code, String central, Integer pupils, Map<String, Double> quantities) {
        return add(
                code,
                SchoolKind.TEACHING_POINT,
                Ownership.PUBLIC,
                central,
                ReturnStatus.VERIFIED,
                quantities,
                List.of(stage(Stage.PRIMARY, pupils)));
    }

    public CountyBuilder withoutReturn(String code, SchoolKind kind, ReturnStatus status) {
        return add(code, kind, Ownership.PUBLIC, null, status, Map.of(), null);
    }

    public CountyBuilder pointWithoutReturn(String code, String central) {
        return add(
                code,
                SchoolKind.TEACHING_POINT,
                Ownership.PUBLIC,
                central,
                ReturnStatus.NONE,
                Map.of(),
                null);
    }

    public CountyBuilder teachers(String code, Stage stage, Map<String, Double> posts) {
        staffing.add(new StaffingFacts(code, stage, posts));
        return this;
    }

    public CountyBuilder money(String code, Stage stage, Map<String, Double> amounts) {
        funding.add(new FundingFacts(code, stage, amounts));
        return this;
    }

    public CountyFacts facts() {
        return new CountyFacts(academicYear, schools, staffing, funding);
    }

    public static StageFacts stage(Stage stage, Integer pupils) {
        return new StageFacts(stage, pupils, Map.of());
    }

    public static StageFacts stage(Stage stage, Integer pupils, Map<String, Double> own) {
        return new StageFacts(stage, pupils, own);
    }

    public static Map<String, Double> books(double volumes) {
        return Map.of("books", volumes);
    }

    public static Map<String, Double> with(
            Map<String, Double> quantities, String name, Double value) {
        Map<String, Double> changed = new HashMap<>(quantities);
        changed.put(name, value);
        return changed;
    }

    CountyBuilder add(
            String code,
            SchoolKind kind,
            Ownership ownership,
            String central,
            ReturnStatus status,
            Map<String, Double> quantities,
            List<StageFacts> stages) {
        schools.add(
                new SchoolFacts(
                        code,
                        "学校" + code,
                        kind,
                        ownership,
                        UrbanRural.RURAL,
                        "410225",
                        TOWN,
                        central,
                        status,
                        quantities,
                        stages));
        return this;
    }
}
