package org.edubalance.kit.bulk;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import, for its caller.
 *
 * @param read rows read so far
 * @param accepted rows loaded; in a dry run, rows that would be
 * @param rejected rows with a fault
 * @param progress per cent
 * @param reason why it failed, or what it waits for
 */
@Schema(name = "Import")
public record ImportResponse(
        UUID id,
        @Schema(examples = "schools") String kind,
        boolean dryRun,
        OnError onError,
        ImportStatus status,
        @Schema(examples = "287") long read,
        @Schema(examples = "287") long accepted,
        @Schema(examples = "0") long rejected,
        @Schema(examples = "100") int progress,
        String reason,
        Instant createdAt,
        Instant finishedAt) {

    static ImportResponse of(ImportJob job, Locale locale) {
        return new ImportResponse(
                job.id(),
                job.kind(),
                job.dryRun(),
                job.onError(),
                job.status(),
                job.read(),
                job.accepted(),
                job.rejected(),
                job.progress(),
                job.reason() == null ? null : job.reason().in(locale),
                job.createdAt(),
                job.finishedAt());
    }
}
