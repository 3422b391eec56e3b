package org.edubalance.kit.bulk;

import java.time.Instant;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.Text;

/**
 * An import as it stands.
 *
 * @param reason why it failed or waits; {@code null} otherwise
 */
record ImportJob(
        UUID id,
        String kind,
        ImportFormat format,
        boolean dryRun,
        OnError onError,
        ImportStatus status,
        long read,
        long accepted,
        long rejected,
        long bytesTotal,
        long bytesRead,
        Text reason,
        Caller caller,
        Instant createdAt,
        Instant finishedAt) {

    /** Per cent of the bytes that were read; 100 only at the end. */
    int progress() {
        if (status.isFinal()) {
            return 100;
        }
        return bytesTotal == 0 ? 0 : (int) Math.min(99, bytesRead * 100 / bytesTotal);
    }
}
