package org.edubalance.evaluation.core.gap;

import java.util.List;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Text;

/**
 * Why a plan does not reach a target.
 *
 * @param code what stands in the way
 * @param stage where; may be null
 * @param indicator of which indicator; may be null
 * @param schools whose facts are concerned; may be empty
 * @param text for readers
 */
public record Obstacle(
        ObstacleCode code, Stage stage, String indicator, List<String> schools, Text text) {

    /** What stands in the way. */
    public enum ObstacleCode {
        /** Facts are missing: nothing can be planned on what is not known. */
        MISSING_FACTS(
                "数据缺失，无法规划；请先补报", "facts are missing: what is not known can not be planned for"),
        /** Nobody has any, so that there is no spread to narrow. */
        MEAN_ZERO("全县均为零，差异系数无意义", "nobody has any: a coefficient has no meaning"),
        /** The indicator counts something that a plan can not add. */
        NOT_PLANNABLE("该指标的数据项不能由规划增加", "the indicator counts what a plan can not add"),
        /** The money does not suffice. */
        BUDGET("预算不足，已给出预算内可达到的最好水平", "the budget is too small; what it reaches is shown"),
        /** Additions for one target kept undoing another. */
        NOT_REACHED("多次补足后仍未达到目标", "not reached after topping up repeatedly");

        private final Text text;

        ObstacleCode(String zh, String en) {
            text = new Text(zh, en);
        }
    }

    static Obstacle of(ObstacleCode code, Stage stage, String indicator, List<String> schools) {
        return new Obstacle(code, stage, indicator, List.copyOf(schools), code.text);
    }
}
