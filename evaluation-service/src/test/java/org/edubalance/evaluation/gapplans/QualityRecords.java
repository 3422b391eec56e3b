package org.edubalance.evaluation.gapplans;

import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCounty;

/** Puts all that the 2017 standard asks for into the real services. */
final class QualityRecords {

    private final TestCounty county;
    private final TestRecords records;
    private final List<String> returns = new ArrayList<>();
    private final List<String> teachers = new ArrayList<>();
    private final List<String> assignments = new ArrayList<>();
    private int staff;

    QualityRecords(TestCounty county) {
        this.county = county;
        this.records = new TestRecords(county);
    }

    /** A primary school of 100 pupils; its teachers are all above the required qualification. */
    String primary(double area, double sports, int equipment, int rooms, int posts, int backbone) {
        String code = records.school("PRIMARY", "21");
        returns.add(returnOf(code, area, sports, equipment, rooms, stage("PRIMARY", 100)));
        posts(code, "PRIMARY", posts, backbone);
        return code;
    }

    /** 100 pupils at each stage, sharing what the school has. */
    String nineYear(double area, double sports, int equipment, int rooms, int posts) {
        String code = records.school("NINE_YEAR", "31");
        returns.add(
                returnOf(
                        code,
                        area,
                        sports,
                        equipment,
                        rooms,
                        stage("PRIMARY", 100) + "," + stage("JUNIOR", 100)));
        posts(code, "PRIMARY", posts, 1);
        posts(code, "JUNIOR", posts, 1);
        return code;
    }

    /** A primary school whose return is not verified. */
    String withoutReturn() {
        return records.school("PRIMARY", "21");
    }

    void load() {
        TestRecords.load("registry", "returns", returns);
        TestRecords.load("teacher", "teachers", teachers);
        TestRecords.load("teacher", "assignments", assignments);
    }

    private static String stage(String stage, int pupils) {
        return "{\"stage\": \"%s\", \"pupils\": %d}".formatted(stage, pupils);
    }

    private static String returnOf(
            String code, double area, double sports, int equipment, int rooms, String stages) {
        return """
        {"schoolCode":"%s","academicYear":2019,"status":"VERIFIED","premises":{"buildingArea":%s,"teachingArea":%s,"sportsArea":%s},"equipment":{"equipmentValue":%d,"multimediaRooms":%d},"stages":[%s]}"""
                .formatted(code, 2 * area, area, sports, equipment, rooms, stages);
    }

    private void posts(String code, String stage, int posts, int backbone) {
        for (int i = 0; i < posts; i++) {
            String number = "T" + ++staff;
            String tier = i < backbone ? ",\"tier\":\"BACKBONE\",\"tierLevel\":\"COUNTY\"" : "";
            String subject = i == posts - 1 ? "PE" : "CHINESE";
            teachers.add(
                    """
                    {"divisionCode":"%s","staffNumber":"%s","name":"教师","qualification":"BACHELOR","hiredOn":"2010-09-01","subjects":["%s"]%s}"""
                            .formatted(county.code(), number, subject, tier));
            assignments.add(
                    """
                    {"divisionCode":"%s","staffNumber":"%s","schoolCode":"%s","stage":"%s","role":"TEACHER","from":"2015-09-01"}"""
                            .formatted(county.code(), number, code, stage));
        }
    }
}
