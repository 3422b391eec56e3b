package org.edubalance.kit.bulk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.edubalance.kit.labels.Column;
import org.edubalance.kit.labels.Columns;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/**
 * Which column of a table is which field. A heading is the field's dotted path, its Chinese label
 * or its English one; blanks, letter case and full-width characters make no difference. A path may
 * name a record of a list: {@code designations[1].title}; without a number it is the first.
 */
final class HeadingRow {

    private static final Pattern INDEX = Pattern.compile("\\[\\d{1,3}\\]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final int MOST_NAMED = 20;

    private final List<Place> places;

    private HeadingRow(List<Place> places) {
        this.places = places;
    }

    /**
     * Where the cells under a heading belong.
     *
     * @param path dotted path, with the numbers of list elements that the heading names
     * @param column what is there; {@code null} under an empty heading
     */
    record Place(String path, Column column) {

        static final Place NOWHERE = new Place("", null);
    }

    /**
     * Understands the headings.
     *
     * @throws ProblemException naming every heading that is unknown or there twice
     */
    static HeadingRow of(List<String> headings, Class<?> row) {
        Map<String, Column> known = known(row);
        List<Place> places = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String heading : headings) {
            String name = normal(heading);
            Place place = name.isEmpty() ? Place.NOWHERE : place(name, known);
            places.add(place);
            if (place == null) {
                unknown.add(heading.strip());
            } else if (place != Place.NOWHERE) {
                String before = seen.putIfAbsent(firstOfAll(place.path()), heading.strip());
                if (before != null) {
                    repeated.add(before);
                    repeated.add(heading.strip());
                }
            }
        }
        if (!unknown.isEmpty() || !repeated.isEmpty()) {
            throw refusal(unknown, repeated);
        }
        return new HeadingRow(List.copyOf(places));
    }

    int size() {
        return places.size();
    }

    Place place(int column) {
        return places.get(column);
    }

    /** Every name of every column. */
    static Map<String, Column> known(Class<?> row) {
        Map<String, Column> known = new LinkedHashMap<>();
        List<Column> columns = Columns.of(row);
        for (Column column : columns) {
            known.put(normal(column.path()), column);
        }
        for (Column column : columns) {
            for (String label : List.of(column.label().zh(), column.label().en())) {
                Column before = known.putIfAbsent(normal(label), column);
                if (before != null && before != column) {
                    throw new IllegalStateException(
                            "%s: '%s' names %s and %s"
                                    .formatted(row, label, before.path(), column.path()));
                }
            }
        }
        return known;
    }

    private static Place place(String name, Map<String, Column> known) {
        Column column = known.get(name);
        if (column != null) {
            return new Place(column.path(), column);
        }
        Column indexed = known.get(INDEX.matcher(name).replaceAll(""));
        if (indexed == null || !name.contains(".")) {
            return null;
        }
        String[] given = name.split("\\.");
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < given.length; i++) {
            String component = indexed.way().get(i).getName();
            String index = given[i].substring(Math.min(component.length(), given[i].length()));
            boolean last = i == given.length - 1;
            boolean list = Collection.class.isAssignableFrom(indexed.way().get(i).getType());
            if (!index.isEmpty() && (last || !list)) {
                return null;
            }
            path.append(i == 0 ? "" : ".").append(component).append(index);
        }
        return new Place(path.toString(), indexed);
    }

    /** {@code [0]} says what no number says too. */
    private static String firstOfAll(String path) {
        return path.replace("[0]", "");
    }

    private static String normal(String heading) {
        return BLANK.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static ProblemException refusal(List<String> unknown, List<String> repeated) {
        StringBuilder zh = new StringBuilder("表头有误，未导入任何数据");
        StringBuilder en = new StringBuilder("The headings are wrong, nothing was loaded");
        if (!unknown.isEmpty()) {
            zh.append("；未知的列：").append(named(unknown, "、"));
            en.append("; unknown: ").append(named(unknown, ", "));
        }
        if (!repeated.isEmpty()) {
            zh.append("；重复的列：").append(named(repeated, "、"));
            en.append("; repeated: ").append(named(repeated, ", "));
        }
        return ProblemType.VALIDATION.because(zh.toString(), en.toString());
    }

    private static String named(List<String> headings, String separator) {
        List<String> named =
                headings.stream()
                        .distinct()
                        .limit(MOST_NAMED)
                        .map(
                                heading ->
                                        "“"
                                                + heading.substring(
                                                        0, Math.min(60, heading.length()))
                                                + "”")
                        .toList();
        return String.join(separator, named);
    }
}
