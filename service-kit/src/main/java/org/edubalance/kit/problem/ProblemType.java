package org.edubalance.kit.problem;

import java.util.List;
import java.util.Locale;

/** Every problem that a service answers with, each with its status and a stable address. */
public enum ProblemType {
    VALIDATION(400, "请求内容有误", "The request is not valid"),
    MALFORMED_JSON(400, "JSON 无法解析", "The JSON can not be read"),
    BAD_CURSOR(400, "分页游标无效", "The paging cursor is not valid"),
    UNAUTHENTICATED(401, "缺少有效令牌", "A valid bearer token is needed"),
    MISSING_ROLE(403, "缺少所需角色", "A role is missing"),
    NO_DIVISION(403, "令牌缺少管辖区划", "The token has no division"),
    OUTSIDE_DIVISION(403, "超出管辖区划", "Outside the caller's division"),
    OUTSIDE_SCHOOL(403, "超出本校范围", "Outside the caller's school"),
    NOT_FOUND(404, "未找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持该方法", "The method is not supported here"),
    NOT_ACCEPTABLE(406, "无法提供所要求的格式", "None of the accepted formats is offered"),
    ALREADY_EXISTS(409, "记录已存在", "The record exists already"),
    ILLEGAL_STATE_CHANGE(409, "当前状态不允许此操作", "The present state does not allow this"),
    SAME_PERSON(409, "须由他人办理", "Another person has to do this"),
    CONFLICT(409, "与他人的修改冲突", "Conflicts with another change"),
    HISTORY_GONE(410, "该时刻的数据已不保留", "The state of that instant is not kept"),
    STALE_VERSION(412, "版本已过期", "The version is stale"),
    TOO_LARGE(413, "请求体过大", "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持的内容类型", "The content type is not supported"),
    UNKNOWN_REFERENCE(422, "引用的对象不存在", "A reference points to nothing"),
    RULE_VIOLATED(422, "不符合业务规则", "A rule of the domain is violated"),
    VERSION_REQUIRED(428, "须提供 If-Match", "If-Match is needed"),
    SOURCE_UNAVAILABLE(503, "来源服务不可用", "A source service is not available"),
    NOT_SETTLED(503, "该时刻的数据尚未确定", "The state of that instant is not settled yet"),
    UNEXPECTED(500, "内部错误", "Something failed on our side"),
    OTHER(0, "请求未能完成", "The request could not be served"),
    IDEMPOTENCY_KEY_IN_FLIGHT(
            409, "同一 Idempotency-Key 的请求尚未完成", "The first request is still under way"),
    IDEMPOTENCY_KEY_REUSED(422, "Idempotency-Key 已用于其他请求", "The Idempotency-Key was used before"),
    UNAVAILABLE(503, "服务暂时不可用", "The service can not answer right now"),
    BUSY(503, "数据正被他人修改", "Others are changing the same data"),
    CURSOR_EXPIRED(410, "变更游标已过期", "The feed is not kept that far back");

    private final int status;
    private final Text title;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    /** HTTP status; 0 for {@link #OTHER}, which takes the status of what went wrong. */
    public int status() {
        return status;
    }

    /** What this type means, for a person. */
    public Text title() {
        return title;
    }

    /** Last part of the type's address: {@code illegal-state-change}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type's stable address: {@code /problems/illegal-state-change}. */
    public String address() {
        return "/problems/" + slug();
    }

    /** An exception of this type that tells why. */
    public ProblemException because(Text detail) {
        return new ProblemException(this, detail, List.of());
    }

    /** An exception of this type that tells why, in both languages. */
    public ProblemException because(String zh, String en) {
        return because(new Text(zh, en));
    }

    /** An exception of this type that names each fault. */
    public ProblemException of(List<Fault> faults) {
        return new ProblemException(
                this,
                new Text(
                        "共 " + faults.size() + " 处错误，见 violations",
                        faults.size() + " fault(s), see 'violations'"),
                faults);
    }

    /** An exception of this type with one fault. */
    public ProblemException of(Fault fault) {
        return of(List.of(fault));
    }
}
