package org.edubalance.evaluation.trends;

import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.evaluations.StandardReference;

/** What all points of a series have in common. */
record SeriesKey(
        StandardReference standard, Inclusion include, Stage stage, String indicator, Text name) {}
