package org.edubalance.kit.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Takes a value that could not be read out of a tree. */
final class Unreadable {

    private Unreadable() {}

    /**
     * Removes the value at the path.
     *
     * @return whether something was removed; when not, there is no sense in reading again
     */
    static boolean takeOut(JsonNode tree, List<JsonMappingException.Reference> path) {
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
            return object.remove(last.getFieldName()) != null;
        }
        return parent instanceof ArrayNode array && array.remove(last.getIndex()) != null;
    }
}
