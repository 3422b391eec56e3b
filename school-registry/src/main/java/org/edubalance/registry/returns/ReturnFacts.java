package org.edubalance.registry.returns;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.edubalance.registry.returns.ReturnContent.SchoolClass;
import org.edubalance.registry.returns.ReturnContent.StageContent;

/**
 * What evaluations read of a return, each part as canonical JSON (RFC 8785), {@code null} where the
 * return has none. A part is stored beside the return whenever that is written. It can not go
 * stale: it is a function of the content alone, is computed in the same write, and no longer
 * changes once its revision is verified. So the facts of a county are one query and the joining of
 * strings, instead of reading, reducing and sorting some hundred documents at each request.
 *
 * @param premises the whole school's premises
 * @param equipment the whole school's equipment
 * @param stages each stage with its classes counted instead of listed
 */
record ReturnFacts(String premises, String equipment, String stages) {

    private static final String NONE = "null";

    /** The facts of a return. */
    static ReturnFacts of(ReturnContent content) {
        ArrayNode stages = JsonNodeFactory.instance.arrayNode();
        content.knownStages().forEach(stage -> stages.add(of(stage)));
        return new ReturnFacts(
                content.premises() == null ? NONE : ReturnJson.canonical(content.premises()),
                content.equipment() == null ? NONE : ReturnJson.canonical(content.equipment()),
                ReturnJson.canonical(stages));
    }

    private static ObjectNode of(StageContent stage) {
        ObjectNode facts = (ObjectNode) ReturnJson.tree(stage);
        facts.remove("grades");
        facts.remove("classes");
        if (stage.classes() != null) {
            List<Integer> sizes = stage.classes().stream().map(SchoolClass::pupils).toList();
            facts.put("classes", sizes.size());
            facts.put("maxClassSize", sizes.stream().mapToInt(size -> size).max().orElse(0));
            facts.put("classesOver55", sizes.stream().filter(size -> size > 55).count());
            facts.put("classesOver65", sizes.stream().filter(size -> size > 65).count());
        }
        return facts;
    }
}
