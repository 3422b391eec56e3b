package org.edubalance.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.journal.JournalRow;
import org.edubalance.kit.labels.Label;

/**
 * A resource that was written.
 *
 * @param id of the event
 * @param position of its write in the feed
 * @param instant since when the change holds
 * @param actor {@code sub} of who wrote
 * @param roles roles that the writer held
 * @param division division of the resource
 * @param action what was done
 * @param type what the resource is
 * @param resourceId its natural code where there is one, else its identifier
 * @param version version after the write
 * @param before state before, personal data masked; absent when there was none
 * @param after state after, personal data masked; absent when there is none, or when it belongs to
 *     another division
 * @param traceId the request's trace
 */
@Schema(name = "AuditEvent")
public record AuditEventResponse(
        @Label(zh = "事件编号", en = "Event") @Schema(examples = "2048-1") String id,
        @Label(zh = "序号", en = "Position") @Schema(examples = "2048") long position,
        @Label(zh = "时间", en = "Instant") @Schema(examples = "2026-11-24T02:00:00.123456Z")
                Instant instant,
        @Label(zh = "操作人", en = "Actor") @Schema(examples = "zhang.wei") String actor,
        @Label(zh = "角色", en = "Roles") List<String> roles,
        @Label(zh = "行政区划", en = "Division") @Schema(examples = "410225") String division,
        @Label(zh = "操作", en = "Action") @Schema(examples = "CHANGED") String action,
        @Label(zh = "对象类型", en = "Type") @Schema(examples = "school") String type,
        @Label(zh = "对象标识", en = "Resource") @Schema(examples = "2141000001") String resourceId,
        @Label(zh = "版本", en = "Version") @Schema(examples = "3") long version,
        @Label(zh = "变更前", en = "Before") @Schema(implementation = Object.class) JsonNode before,
        @Label(zh = "变更后", en = "After") @Schema(implementation = Object.class) JsonNode after,
        @Label(zh = "追踪号", en = "Trace") @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736")
                String traceId) {

    /** Numbers stay as they were written. */
    private static final ObjectReader STATES =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build()
                    .readerFor(JsonNode.class);

    static AuditEventResponse of(JournalRow row) {
        return new AuditEventResponse(
                row.place().position() + "-" + row.place().number(),
                row.place().position(),
                row.instant(),
                row.subject(),
                row.roles(),
                row.divisionCode(),
                row.action(),
                row.type(),
                row.resourceId(),
                row.version(),
                state(row.before()),
                row.inside() ? state(row.after()) : null,
                row.traceId());
    }

    private static JsonNode state(String json) {
        try {
            return json == null ? null : STATES.readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
