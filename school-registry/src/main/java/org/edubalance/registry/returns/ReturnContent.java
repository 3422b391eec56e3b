package org.edubalance.registry.returns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.labels.Label;
import org.edubalance.registry.schools.Stage;

/**
 * What a school reports of one school year, as of 1 September. An absent quantity is missing, not
 * zero; only {@code stages[].stage} and {@code stages[].pupils} are needed to save a draft.
 *
 * @param premises grounds and buildings of the whole school
 * @param equipment equipment of the whole school
 * @param stages pupils by stage; a stage that is not listed has no pupils
 * @param safety safety on the campus
 * @param digital use of digital means
 * @param canteen the canteen
 */
@Schema(name = "ReturnContent")
public record ReturnContent(
        @Valid Premises premises,
        @Valid Equipment equipment,
        @Size(max = 10) List<@NotNull @Valid StageContent> stages,
        @Valid Safety safety,
        @Valid Digital digital,
        @Valid Canteen canteen) {

    /** Keeps its own copy of the stages. */
    public ReturnContent {
        stages = stages == null ? null : stages.stream().toList();
    }

    /** A return that says nothing. */
    static ReturnContent empty() {
        return new ReturnContent(null, null, null, null, null, null);
    }

    /** The same return with these stages. */
    ReturnContent withStages(List<StageContent> others) {
        return new ReturnContent(premises, equipment, others, safety, digital, canteen);
    }

    /** The stages; none when they are missing. */
    List<StageContent> knownStages() {
        return stages == null ? List.of() : stages;
    }

    /**
     * Grounds and buildings; areas in m2.
     *
     * @param landArea of the site
     * @param buildingArea of all buildings
     * @param teachingArea classrooms, laboratories, library, function rooms, indoor sports rooms
     * @param indoorSportsArea indoor sports rooms, part of {@code teachingArea}; absent: 0
     * @param officeArea offices
     * @param livingArea dormitories, canteen and the like
     * @param sportsArea grounds and gymnasiums, without the indoor sports rooms
     * @param functionRooms rooms with a purpose, one by one
     * @param meetsSeismic whether all buildings withstand earthquakes as the code demands
     * @param meetsFire whether all buildings meet the fire code
     */
    public record Premises(
            @Quantity @Schema(examples = "19847") @Label(zh = "占地面积（平方米）", en = "Land area (m2)")
                    Double landArea,
            @Quantity
                    @Schema(examples = "3955")
                    @Label(zh = "校舍建筑面积（平方米）", en = "Building area (m2)")
                    Double buildingArea,
            @Quantity
                    @Schema(examples = "3173")
                    @Label(zh = "教学及辅助用房面积（平方米）", en = "Teaching and auxiliary area (m2)")
                    Double teachingArea,
            @Quantity
                    @Schema(examples = "0")
                    @Label(zh = "其中室内体育用房面积（平方米）", en = "Indoor sports area within it (m2)")
                    Double indoorSportsArea,
            @Quantity
                    @Schema(examples = "360")
                    @Label(zh = "行政办公用房面积（平方米）", en = "Office area (m2)")
                    Double officeArea,
            @Quantity @Schema(examples = "329") @Label(zh = "生活用房面积（平方米）", en = "Living area (m2)")
                    Double livingArea,
            @Quantity
                    @Schema(examples = "7682")
                    @Label(zh = "体育运动场馆面积（平方米）", en = "Sports area (m2)")
                    Double sportsArea,
            @Size(max = 2000) @Label(zh = "功能室", en = "Function room")
                    List<@NotNull @Valid FunctionRoom> functionRooms,
            @Label(zh = "校舍抗震达标", en = "Meets the seismic code") Boolean meetsSeismic,
            @Label(zh = "校舍消防达标", en = "Meets the fire code") Boolean meetsFire) {}

    /**
     * A room with a purpose.
     *
     * @param kind a word such as MUSIC, ART, SCIENCE, LIBRARY, COMPUTER
     * @param area m2
     * @param builtYear calendar year
     */
    public record FunctionRoom(
            @NotNull
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
                    @Schema(examples = "MUSIC")
                    @Label(zh = "类型", en = "Kind")
                    String kind,
            @Quantity @Schema(examples = "87") @Label(zh = "面积（平方米）", en = "Area (m2)") Double area,
            @Min(1800) @Max(2100) @Schema(examples = "2017") @Label(zh = "建成年份", en = "Built in")
                    Integer builtYear) {}

    /**
     * Equipment.
     *
     * @param equipmentValue yuan at cost, two decimals at most
     * @param computers for teaching, sets
     * @param books paper volumes
     * @param multimediaRooms rooms with network and display
     * @param networkConnected whether the school is on the network
     * @param labKits whether laboratory kits meet the list
     * @param musicArtStandard whether music and art equipment meets the list
     */
    public record Equipment(
            @Money
                    @Schema(examples = "1599080.00")
                    @Label(zh = "教学仪器设备值（元）", en = "Equipment value (yuan)")
                    BigDecimal equipmentValue,
            @PositiveOrZero
                    @Schema(examples = "107")
                    @Label(zh = "教学用计算机（台）", en = "Computers for teaching")
                    Integer computers,
            @PositiveOrZero @Schema(examples = "28606") @Label(zh = "图书（册）", en = "Books (volumes)")
                    Integer books,
            @PositiveOrZero
                    @Schema(examples = "12")
                    @Label(zh = "网络多媒体教室（间）", en = "Multimedia rooms")
                    Integer multimediaRooms,
            @Label(zh = "接入互联网", en = "On the network") Boolean networkConnected,
            @Label(zh = "实验器材达标", en = "Laboratory kits meet the list") Boolean labKits,
            @Label(zh = "音体美器材达标", en = "Music and art equipment meets the list")
                    Boolean musicArtStandard) {}

    /**
     * A stage; all numbers are persons.
     *
     * @param stage which
     * @param pupils on roll on 1 September
     * @param grades pupils by grade
     * @param classes pupils by class
     * @param boarders pupils who live at the school
     * @param migrantChildren children of migrant workers
     * @param zonePupils pupils who live in the school's zone
     * @param leftBehindChildren pupils whose parents work elsewhere
     * @param disabled disabled children, by where they learn
     * @param poorPupils pupils of registered poor households
     * @param cohort the cohort that left this summer, since it entered
     * @param fitness the yearly fitness test
     * @param graduates the leaving examination of this summer
     * @param premises the stage's own, where its premises are apart
     * @param equipment the stage's own, where its equipment is apart
     */
    public record StageContent(
            @NotNull @Schema(examples = "PRIMARY") @Label(zh = "学段", en = "Stage") Stage stage,
            @NotNull
                    @PositiveOrZero
                    @Schema(examples = "420")
                    @Label(zh = "在校学生数（人）", en = "Pupils on roll")
                    Integer pupils,
            @Size(max = 20) @Label(zh = "年级", en = "Grade") List<@NotNull @Valid Grade> grades,
            @Size(max = 500) @Label(zh = "班级", en = "Class")
                    List<@NotNull @Valid SchoolClass> classes,
            @PositiveOrZero @Label(zh = "寄宿生（人）", en = "Boarders") Integer boarders,
            @Valid @Label(zh = "进城务工人员随迁子女", en = "Children of migrant workers")
                    MigrantChildren migrantChildren,
            @PositiveOrZero @Label(zh = "学区内学生（人）", en = "Pupils of the zone") Integer zonePupils,
            @PositiveOrZero @Label(zh = "农村留守儿童（人）", en = "Left-behind children")
                    Integer leftBehindChildren,
            @Valid @Label(zh = "残疾儿童", en = "Disabled children") Disabled disabled,
            @PositiveOrZero @Label(zh = "建档立卡贫困户学生（人）", en = "Pupils of poor households")
                    Integer poorPupils,
            @Valid @Label(zh = "本届毕业生", en = "Leaving cohort") Cohort cohort,
            @Valid @Label(zh = "体质健康测试", en = "Fitness test") Fitness fitness,
            @Valid @Label(zh = "毕业考试", en = "Leaving examination") Graduates graduates,
            @Valid @Label(zh = "学段独立校舍", en = "Premises of the stage") Premises premises,
            @Valid @Label(zh = "学段独立装备", en = "Equipment of the stage") Equipment equipment) {

        /** The same stage with these grades and classes. */
        StageContent with(List<Grade> otherGrades, List<SchoolClass> otherClasses) {
            return new StageContent(
                    stage,
                    pupils,
                    otherGrades,
                    otherClasses,
                    boarders,
                    migrantChildren,
                    zonePupils,
                    leftBehindChildren,
                    disabled,
                    poorPupils,
                    cohort,
                    fitness,
                    graduates,
                    premises,
                    equipment);
        }
    }

    /**
     * A grade.
     *
     * @param grade 1 to 12, counted from the first year of primary school
     * @param pupils persons
     */
    public record Grade(
            @NotNull @Min(1) @Max(12) @Label(zh = "年级序号", en = "Number") Integer grade,
            @NotNull @PositiveOrZero @Label(zh = "学生数（人）", en = "Pupils") Integer pupils) {}

    /**
     * A class.
     *
     * @param grade 1 to 12; the lowest one of a class of several grades
     * @param name its name
     * @param pupils persons
     */
    public record SchoolClass(
            @NotNull @Min(1) @Max(12) @Label(zh = "年级序号", en = "Grade") Integer grade,
            @NotBlank @Size(max = 50) @Label(zh = "班级名称", en = "Name") String name,
            @NotNull @PositiveOrZero @Label(zh = "学生数（人）", en = "Pupils") Integer pupils) {}

    /**
     * Children of migrant workers.
     *
     * @param onRoll on roll
     * @param admitted admitted this year
     */
    public record MigrantChildren(
            @PositiveOrZero @Label(zh = "在校生数（人）", en = "On roll") Integer onRoll,
            @PositiveOrZero @Label(zh = "本年招生数（人）", en = "Admitted this year") Integer admitted) {}

    /**
     * Disabled children.
     *
     * @param specialSchool taught in a special school
     * @param mainstreamed taught in ordinary classes
     * @param homeVisited taught at home
     */
    public record Disabled(
            @PositiveOrZero @Label(zh = "特殊教育学校就读（人）", en = "In special schools")
                    Integer specialSchool,
            @PositiveOrZero @Label(zh = "随班就读（人）", en = "Mainstreamed") Integer mainstreamed,
            @PositiveOrZero @Label(zh = "送教上门（人）", en = "Taught at home") Integer homeVisited) {}

    /**
     * A cohort from its entry to its leaving.
     *
     * @param entrants who entered
     * @param transferredIn who came later
     * @param transferredOut who left for another school
     * @param deaths who died
     * @param graduates who finished
     */
    public record Cohort(
            @PositiveOrZero @Label(zh = "入学时人数（人）", en = "Entrants") Integer entrants,
            @PositiveOrZero @Label(zh = "转入（人）", en = "Transferred in") Integer transferredIn,
            @PositiveOrZero @Label(zh = "转出（人）", en = "Transferred out") Integer transferredOut,
            @PositiveOrZero @Label(zh = "死亡（人）", en = "Deaths") Integer deaths,
            @PositiveOrZero @Label(zh = "毕业（人）", en = "Graduates") Integer graduates) {}

    /**
     * The fitness test.
     *
     * @param tested who took it
     * @param passed who passed
     */
    public record Fitness(
            @PositiveOrZero @Label(zh = "测试人数（人）", en = "Tested") Integer tested,
            @PositiveOrZero @Label(zh = "合格人数（人）", en = "Passed") Integer passed) {}

    /**
     * The leaving examination.
     *
     * @param sat who took it
     * @param passed who passed
     */
    public record Graduates(
            @PositiveOrZero @Label(zh = "参加考试（人）", en = "Sat") Integer sat,
            @PositiveOrZero @Label(zh = "考试合格（人）", en = "Passed") Integer passed) {}

    /**
     * Safety on the campus.
     *
     * @param plan whether there is an emergency plan
     * @param drillsPerYear drills a year
     * @param alarm whether there is an alarm to the police
     * @param surveillance whether there are cameras where they are demanded
     * @param incidents incidents in the school year
     */
    public record Safety(
            @Label(zh = "有应急预案", en = "Emergency plan") Boolean plan,
            @PositiveOrZero @Label(zh = "每年应急演练（次）", en = "Drills a year") Integer drillsPerYear,
            @Label(zh = "一键报警", en = "Alarm to the police") Boolean alarm,
            @Label(zh = "视频监控达标", en = "Surveillance") Boolean surveillance,
            @PositiveOrZero @Label(zh = "安全事故（起）", en = "Incidents") Integer incidents) {}

    /**
     * Use of digital means.
     *
     * @param teacherSpaceUse teachers who use their network space, per cent
     * @param pupilSpaceUse pupils who use theirs, per cent
     * @param liveClassroom whether lessons are taken live from or given to another school
     */
    public record Digital(
            @Min(0)
                    @Max(100)
                    @Schema(examples = "34.69")
                    @Label(zh = "教师网络学习空间使用率（%）", en = "Teachers who use their network space (%)")
                    BigDecimal teacherSpaceUse,
            @Min(0)
                    @Max(100)
                    @Schema(examples = "44.81")
                    @Label(zh = "学生网络学习空间使用率（%）", en = "Pupils who use their network space (%)")
                    BigDecimal pupilSpaceUse,
            @Label(zh = "专递课堂", en = "Live classroom") Boolean liveClassroom) {}

    /**
     * The canteen.
     *
     * @param has whether there is one
     * @param grade its grade, a word such as PROVINCE_FIRST, COUNTY_A
     */
    public record Canteen(
            @Label(zh = "有食堂", en = "Canteen") Boolean has,
            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
                    @Schema(examples = "PROVINCE_FIRST")
                    @Label(zh = "食堂量化等级", en = "Grade of the canteen")
                    String grade) {}
}
