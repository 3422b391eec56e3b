package org.edubalance.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.problem.Fault;

/**
 * Finds texts that hold half of a character (a surrogate without its other half): JSON can write
 * them, no database can keep them.
 */
final class HalfCharacters {

    private HalfCharacters() {}

    static List<Fault> in(JsonNode tree) {
        List<Fault> faults = new ArrayList<>();
        look(tree, "", faults);
        return faults;
    }

    private static void look(JsonNode node, String path, List<Fault> faults) {
        if (node.isTextual()) {
            if (isBroken(node.textValue())) {
                faults.add(Fault.fault(path, "含有不完整的字符", "Holds half of a character (surrogate)"));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), path + "[" + i + "]", faults);
            }
        } else {
            node.properties()
                    .forEach(
                            entry ->
                                    look(
                                            entry.getValue(),
                                            path.isEmpty()
                                                    ? entry.getKey()
                                                    : path + "." + entry.getKey(),
                                            faults));
        }
    }

    private static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
