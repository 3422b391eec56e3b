package org.edubalance.registry.returns;

import java.util.List;

/** For the document: a page of schools and how far they are. */
record ReportingPage(List<ReportingResponse> items, String next, Long total) {}
