package org.edubalance.registry.schools;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.kit.labels.Label;

/**
 * A line of an import of schools: what a single write takes ({@link SchoolRequest}), and the code.
 *
 * @param code the ministry's ten digits
 * @param name its name
 * @param kind its kind
 * @param ownership public or private
 * @param urbanRural statistical class of its place
 * @param divisionCode its county
 * @param townCode its town
 * @param centralSchoolCode of a teaching point: its central school, recorded or in the file before
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param boarding whether it has boarders
 * @param openedOn first day
 * @param closedOn the day from which it is closed
 * @param designations honours and demonstration titles
 */
public record SchoolRow(
        @NotNull @SchoolCode @Label(zh = "学校标识码", en = "School code") String code,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = "\\P{Cntrl}*")
                @Label(zh = "学校名称", en = "School name")
                String name,
        @NotNull @Label(zh = "办学类型", en = "Kind of school") SchoolKind kind,
        @NotNull @Label(zh = "办学性质", en = "Ownership") Ownership ownership,
        @NotNull @Label(zh = "城乡分类", en = "Urban or rural") UrbanRural urbanRural,
        @NotNull @CountyCode @Label(zh = "县级区划代码", en = "County code") String divisionCode,
        @Pattern(regexp = "\\d{9}") @Label(zh = "乡镇代码", en = "Town code") String townCode,
        @SchoolCode @Label(zh = "所属中心校标识码", en = "Central school code") String centralSchoolCode,
        @DecimalMin("-90") @DecimalMax("90") @Label(zh = "纬度（WGS 84）", en = "Latitude (WGS 84)")
                Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Label(zh = "经度（WGS 84）", en = "Longitude (WGS 84)")
                Double longitude,
        @Label(zh = "寄宿制", en = "Boarding") Boolean boarding,
        @Label(zh = "建校日期", en = "Opened on") LocalDate openedOn,
        @Label(zh = "停办日期", en = "Closed on") LocalDate closedOn,
        @Size(max = 200) @Label(zh = "荣誉称号", en = "Honour")
                List<@NotNull @Valid Designation> designations) {

    SchoolRequest request() {
        return new SchoolRequest(
                name,
                kind,
                ownership,
                urbanRural,
                divisionCode,
                townCode,
                centralSchoolCode,
                latitude,
                longitude,
                boarding,
                openedOn,
                closedOn,
                designations);
    }
}
