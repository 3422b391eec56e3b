package org.edubalance.registry.schools;

import java.util.List;

/** For the document: a page of schools. */
record SchoolPage(List<SchoolResponse> items, String next, Long total) {}
