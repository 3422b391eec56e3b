package org.edubalance.registry.returns;

import java.util.Set;
import org.edubalance.registry.returns.ReturnContent.StageContent;
import org.edubalance.registry.schools.Stage;

/** A part of a return that is loaded apart from the rest of it. */
interface ReturnPart {

    String schoolCode();

    Integer academicYear();

    /** VERIFIED, for the loading of history, is an administrator's; otherwise absent or DRAFT. */
    ReturnStatus status();

    /** The stages that it says something of. */
    Set<Stage> stages();

    /** Where its lines stand, for faults. */
    String field();

    /** A stage of {@link #stages()} with what this says of it. */
    StageContent in(StageContent stage);

    default ReturnRow.Key key() {
        return new ReturnRow.Key(schoolCode(), academicYear());
    }

    /** Whether the other has further lines of the same return. */
    default boolean isOfTheSameReturn(ReturnPart other) {
        return key().equals(other.key()) && status() == other.status();
    }
}
