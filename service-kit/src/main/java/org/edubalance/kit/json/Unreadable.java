package org.edubalance.kit.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Takes a value that could not be read out of a tree, so that the rest can be read. */
final class Unreadable {

    private Unreadable() {}

    /**
     * Removes the value at the path; where there is none and the type can not do without, puts a
     * zero there. Its fault is noted already, so nobody will ever see that zero.
     *
     * @return whether the tree was changed; when not, there is no sense in reading again
     */
    static boolean takeOut(
            JsonNode tree, List<JsonMappingException.Reference> path, Class<?> target) {
        JsonNode parent = tree;
        for (int depth = 0; depth < path.size() - 1; depth++) {
            JsonMappingException.Reference step = path.get(depth);
            parent =
                    step.getFieldName() == null
                            ? parent.path(step.getIndex())
                            : parent.path(step.getFieldName());
        }
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
