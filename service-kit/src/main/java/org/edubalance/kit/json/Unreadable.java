package org.edubalance.kit.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Takes a value that could not be read out of a tree, so that the rest can be read. */
final class Unreadable {

    private Unreadable() {}

    /** The value at the path; a missing node where there is none. */
    static JsonNode at(JsonNode tree, List<JsonMappingException.Reference> path) {
        JsonNode node = tree;
        for (JsonMappingException.Reference step : path) {
            node =
                    step.getFieldName() == null
                            ? node.path(step.getIndex())
                            : node.path(step.getFieldName());
        }
        return node;
    }

    /**
     * Removes the value at the path; where there is none and the type can not do without, puts a
     * zero there. Its fault is noted already, so nobody will ever see that zero.
     *
     * @return whether the tree was changed; when not, there is no sense in reading again
     */
    static boolean takeOut(
            JsonNode tree, List<JsonMappingException.Reference> path, Class<?> target) {
        JsonNode parent = at(tree, path.isEmpty() ? path : path.subList(0, path.size() - 1));
        if (path.isEmpty()) {
            return false;
        }
        JsonMappingException.Reference last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object) {
            if (object.remove(last.getFieldName()) != null) {
                return true;
            }
            if (target == null || !target.isPrimitive() || last.getFieldName() == null) {
                return false;
            }
            if (target == boolean.class) {
                object.put(last.getFieldName(), false);
            } else {
                object.put(last.getFieldName(), 0);
            }
            return true;
        }
        return parent instanceof ArrayNode array && array.remove(last.getIndex()) != null;
    }
}
