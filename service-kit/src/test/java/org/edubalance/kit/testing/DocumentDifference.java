package org.edubalance.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two documents differ; the order of members says nothing, that of lists does. */
final class DocumentDifference {

    private DocumentDifference() {}

    /** JSON pointers with what is on either side, in the order of the members' names. */
    static List<String> between(JsonNode committed, JsonNode served) {
        List<String> differences = new ArrayList<>();
        collect("", committed, served, differences);
        return differences;
    }

    private static void collect(
            String where, JsonNode committed, JsonNode served, List<String> differences) {
        if (committed.equals(served)) {
            return;
        }
        if (committed.isObject() && served.isObject()) {
            Set<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                String pointer = where + "/" + name.replace("~", "~0").replace("/", "~1");
                collect(pointer, committed.path(name), served.path(name), differences);
            }
        } else if (committed.isArray() && served.isArray() && committed.size() == served.size()) {
            for (int i = 0; i < committed.size(); i++) {
                collect(where + "/" + i, committed.get(i), served.get(i), differences);
            }
        } else {
            differences.add(
                    "%s: committed %s, served %s".formatted(where, said(committed), said(served)));
        }
    }

    private static String said(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 120 ? text : text.substring(0, 120) + "...";
    }
}
