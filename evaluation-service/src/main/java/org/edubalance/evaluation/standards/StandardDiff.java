package org.edubalance.evaluation.standards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What differs between two standards, place by place. Members of a list that have an id, such as
 * indicators and items, are told apart by it and not by their position.
 */
final class StandardDiff {

    /** Members that name a version and always differ. */
    private static final List<String> NAMES = List.of("id", "version", "derivedFrom");

    private final List<StandardChange> changes = new ArrayList<>();

    private StandardDiff() {}

    /** From one document to another, in the order of their places. */
    static List<StandardChange> between(JsonNode from, JsonNode to) {
        StandardDiff diff = new StandardDiff();
        for (String name : names(from, to)) {
            if (!NAMES.contains(name)) {
                diff.compare("/" + name, from.get(name), to.get(name));
            }
        }
        return List.copyOf(diff.changes);
    }

    private void compare(String path, JsonNode from, JsonNode to) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (from == null) {
            changes.add(new StandardChange(path, StandardChange.Kind.ADDED, null, to));
        } else if (to == null) {
            changes.add(new StandardChange(path, StandardChange.Kind.REMOVED, from, null));
        } else if (from.isObject() && to.isObject()) {
            names(from, to)
                    .forEach(name -> compare(path + "/" + name, from.get(name), to.get(name)));
        } else if (haveIds(from) && haveIds(to)) {
            compareById(path, byId(from), byId(to));
        } else {
            changes.add(new StandardChange(path, StandardChange.Kind.CHANGED, from, to));
        }
    }

    private void compareById(String path, Map<String, JsonNode> from, Map<String, JsonNode> to) {
        from.forEach((id, member) -> compare(path + "/" + id, member, to.get(id)));
        to.forEach(
                (id, member) -> {
                    if (!from.containsKey(id)) {
                        compare(path + "/" + id, null, member);
                    }
                });
    }

    private static TreeSet<String> names(JsonNode one, JsonNode other) {
        TreeSet<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean haveIds(JsonNode list) {
        return list.isArray() && list.valueStream().allMatch(member -> member.hasNonNull("id"));
    }

    private static Map<String, JsonNode> byId(JsonNode list) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        list.forEach(member -> members.put(member.get("id").asText(), member));
        return members;
    }
}
