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
            @Quantity @Schema(examples = "19847") Double landArea,
            @Quantity @Schema(examples = "3955") Double buildingArea,
            @Quantity @Schema(examples = "3173") Double teachingArea,
            @Quantity @Schema(examples = "0") Double indoorSportsArea,
            @Quantity @Schema(examples = "360") Double officeArea,
            @Quantity @Schema(examples = "329") Double livingArea,
            @Quantity @Schema(examples = "7682") Double sportsArea,
            @Size(max = 2000) List<@NotNull @Valid FunctionRoom> functionRooms,
            Boolean meetsSeismic,
            Boolean meetsFire) {}

    /**
     * A room with a purpose.
     *
     * @param kind a word such as MUSIC, ART, SCIENCE, LIBRARY, COMPUTER
     * @param area m2
     * @param builtYear calendar year
     */
    public record FunctionRoom(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "MUSIC")
                    String kind,
            @Quantity @Schema(examples = "87") Double area,
            @Min(1800) @Max(2100) @Schema(examples = "2017") Integer builtYear) {}

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
            @Money @Schema(examples = "1599080.00") BigDecimal equipmentValue,
            @PositiveOrZero @Schema(examples = "107") Integer computers,
            @PositiveOrZero @Schema(examples = "28606") Integer books,
            @PositiveOrZero @Schema(examples = "12") Integer multimediaRooms,
            Boolean networkConnected,
            Boolean labKits,
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
            @NotNull @Schema(examples = "PRIMARY") Stage stage,
            @NotNull @PositiveOrZero @Schema(examples = "420") Integer pupils,
            @Size(max = 20) List<@NotNull @Valid Grade> grades,
            @Size(max = 500) List<@NotNull @Valid SchoolClass> classes,
            @PositiveOrZero Integer boarders,
            @Valid MigrantChildren migrantChildren,
            @PositiveOrZero Integer zonePupils,
            @PositiveOrZero Integer leftBehindChildren,
            @Valid Disabled disabled,
            @PositiveOrZero Integer poorPupils,
            @Valid Cohort cohort,
            @Valid Fitness fitness,
            @Valid Graduates graduates,
            @Valid Premises premises,
            @Valid Equipment equipment) {}

    /**
     * A grade.
     *
     * @param grade 1 to 12, counted from the first year of primary school
     * @param pupils persons
     */
    public record Grade(
            @NotNull @Min(1) @Max(12) Integer grade, @NotNull @PositiveOrZero Integer pupils) {}

    /**
     * A class.
     *
     * @param grade 1 to 12; the lowest one of a class of several grades
     * @param name its name
     * @param pupils persons
     */
    public record SchoolClass(
            @NotNull @Min(1) @Max(12) Integer grade,
            @NotBlank @Size(max = 50) String name,
            @NotNull @PositiveOrZero Integer pupils) {}

    /**
     * Children of migrant workers.
     *
     * @param onRoll on roll
     * @param admitted admitted this year
     */
    public record MigrantChildren(
            @PositiveOrZero Integer onRoll, @PositiveOrZero Integer admitted) {}

    /**
     * Disabled children.
     *
     * @param specialSchool taught in a special school
     * @param mainstreamed taught in ordinary classes
     * @param homeVisited taught at home
     */
    public record Disabled(
            @PositiveOrZero Integer specialSchool,
            @PositiveOrZero Integer mainstreamed,
            @PositiveOrZero Integer homeVisited) {}

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
            @PositiveOrZero Integer entrants,
            @PositiveOrZero Integer transferredIn,
            @PositiveOrZero Integer transferredOut,
            @PositiveOrZero Integer deaths,
            @PositiveOrZero Integer graduates) {}

    /**
     * The fitness test.
     *
     * @param tested who took it
     * @param passed who passed
     */
    public record Fitness(@PositiveOrZero Integer tested, @PositiveOrZero Integer passed) {}

    /**
     * The leaving examination.
     *
     * @param sat who took it
     * @param passed who passed
     */
    public record Graduates(@PositiveOrZero Integer sat, @PositiveOrZero Integer passed) {}

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
            Boolean plan,
            @PositiveOrZero Integer drillsPerYear,
            Boolean alarm,
            Boolean surveillance,
            @PositiveOrZero Integer incidents) {}

    /**
     * Use of digital means.
     *
     * @param teacherSpaceUse teachers who use their network space, per cent
     * @param pupilSpaceUse pupils who use theirs, per cent
     * @param liveClassroom whether lessons are taken live from or given to another school
     */
    public record Digital(
            @Min(0) @Max(100) @Schema(examples = "34.69") BigDecimal teacherSpaceUse,
            @Min(0) @Max(100) @Schema(examples = "44.81") BigDecimal pupilSpaceUse,
            Boolean liveClassroom) {}

    /**
     * The canteen.
     *
     * @param has whether there is one
     * @param grade its grade, a word such as PROVINCE_FIRST, COUNTY_A
     */
    public record Canteen(
            Boolean has,
            @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") @Schema(examples = "PROVINCE_FIRST")
                    String grade) {}
}
