package org.edubalance.funding.rules;

import static org.edubalance.kit.problem.Fault.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.labels.Label;
import org.edubalance.kit.problem.Fault;

/** What a funding rule is about, and which parameters it therefore has. */
public enum RuleKind {
    /** 生均公用经费: yuan a pupil and year. */
    @Label(zh = "生均公用经费", en = "Public funds per pupil")
    PUBLIC_FUNDS,
    /** 寄宿生补助: yuan a boarder and year, on top of the base. */
    @Label(zh = "寄宿生公用经费补助", en = "Addition per boarder")
    BOARDING_ADD,
    /** 特殊教育生均公用经费: yuan a disabled pupil and year, instead of the base. */
    @Label(zh = "特殊教育生均公用经费", en = "Special education")
    SPECIAL,
    /** 取暖费: yuan a counted pupil and year, on top of the base. */
    @Label(zh = "取暖费", en = "Heating addition")
    HEATING_ADD,
    /** 小规模学校: pupils that a small school is counted with at least. */
    @Label(zh = "小规模学校最低核定人数", en = "Floor of small schools")
    SMALL_SCHOOL_FLOOR;

    /** Whether its parameters are rates by stage. */
    public boolean isRate() {
        return this != SMALL_SCHOOL_FLOOR;
    }

    /** What is wrong with parameters of this kind; empty when nothing is. */
    List<Fault> faults(RuleParameters parameters) {
        List<Fault> faults = new ArrayList<>();
        if (isRate()) {
            if (parameters.PRIMARY() == null && parameters.JUNIOR() == null) {
                faults.add(
                        fault(
                                "parameters",
                                "须至少给出一个学段（PRIMARY、JUNIOR）的标准",
                                "Needs the rate of at least one stage, PRIMARY or JUNIOR"));
            }
            rate("PRIMARY", parameters.PRIMARY(), faults);
            rate("JUNIOR", parameters.JUNIOR(), faults);
            unused("minimumPupils", parameters.minimumPupils(), faults);
            unused("urbanRural", parameters.urbanRural(), faults);
        } else {
            floor(parameters, faults);
            unused("PRIMARY", parameters.PRIMARY(), faults);
            unused("JUNIOR", parameters.JUNIOR(), faults);
        }
        return faults;
    }

    private static void floor(RuleParameters parameters, List<Fault> faults) {
        Integer minimum = parameters.minimumPupils();
        if (minimum == null || minimum < 1 || minimum > 10_000) {
            faults.add(
                    fault(
                            "parameters.minimumPupils",
                            "须为 1 至 10000 的整数",
                            "Must be a whole number from 1 to 10000",
                            minimum));
        }
        if (parameters.urbanRural() == null || parameters.urbanRural().isEmpty()) {
            faults.add(
                    fault(
                            "parameters.urbanRural",
                            "须列出适用的城乡分类",
                            "Must list where the floor applies"));
        }
    }

    private static void rate(String stage, BigDecimal rate, List<Fault> faults) {
        if (rate == null) {
            return;
        }
        BigDecimal plain = rate.stripTrailingZeros();
        if (rate.signum() < 0 || plain.scale() > 2 || plain.precision() - plain.scale() > 8) {
            faults.add(
                    fault(
                            "parameters." + stage,
                            "须为非负金额（元），最多两位小数",
                            "Must be an amount in yuan, not negative, with two decimals at most",
                            rate));
        }
    }

    private void unused(String name, Object value, List<Fault> faults) {
        if (value != null) {
            faults.add(
                    fault(
                            "parameters." + name,
                            this + " 类规则没有此参数",
                            "A rule of kind " + this + " has no such parameter"));
        }
    }
}
