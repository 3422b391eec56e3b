package org.edubalance.registry.returns;

import java.util.List;

/** For the document: a page of revisions. */
record RevisionPage(List<RevisionResponse> items, String next, Long total) {}
