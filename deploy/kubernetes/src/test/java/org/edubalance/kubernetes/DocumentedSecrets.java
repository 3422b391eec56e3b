package org.edubalance.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Secrets that an operator is told to make: rows {@code | Secret `name` | `key` | ...} of the
 * operator's document.
 *
 * @param keys keys by name of the Secret
 */
record DocumentedSecrets(Map<String, Set<String>> keys) {

    private static final Pattern ROW =
            Pattern.compile("^\\| Secret `([^`]+)` \\| `([^`]+)` \\|", Pattern.MULTILINE);

    static DocumentedSecrets in(Path document) throws IOException {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(document));
        while (row.find()) {
            keys.computeIfAbsent(row.group(1), name -> new TreeSet<>()).add(row.group(2));
        }
        return new DocumentedSecrets(keys);
    }
}
