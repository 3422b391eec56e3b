package org.edubalance.registry.divisions;

import java.util.List;

/** For the document: a page of divisions. */
record DivisionPage(List<DivisionResponse> items, String next, Long total) {}
