package org.edubalance.kit.division;

import java.util.Set;

/** The roles that a token may carry in {@code groups}, and what they allow. */
public final class Roles {

    /** Writes within its division. */
    public static final String EDITOR = "editor";

    /** Verifies, approves, seals. */
    public static final String VERIFIER = "verifier";

    /** Reads. */
    public static final String VIEWER = "viewer";

    /** Reads, audit events included. */
    public static final String AUDITOR = "auditor";

    /** Keeps divisions, standards and rules, and loads history. */
    public static final String ADMIN = "admin";

    /** A machine: reads facts, changes and statistics. */
    public static final String SERVICE = "service";

    /** Sees names and numbers of persons unmasked; allows nothing by itself. */
    public static final String PERSONAL_DATA = "personal-data";

    /** Held by whoever has any role but {@link #PERSONAL_DATA}; given by us, never by a token. */
    public static final String READ = "read";

    /** The roles that include reading. */
    public static final Set<String> READING =
            Set.of(EDITOR, VERIFIER, VIEWER, AUDITOR, ADMIN, SERVICE);

    private Roles() {}
}
