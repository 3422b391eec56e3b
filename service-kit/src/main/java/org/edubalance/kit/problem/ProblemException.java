package org.edubalance.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem response. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Text detail;
    private final transient List<Fault> faults;
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    ProblemException(ProblemType type, Text detail, List<Fault> faults) {
        super(type.name() + ": " + detail.en() + describe(faults));
        this.type = type;
        this.detail = detail;
        this.faults = List.copyOf(faults);
    }

    /** Adds a response header. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Adds a member to the problem, such as the name of the source that is down. */
    public ProblemException member(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Text detail() {
        return detail;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Response headers that go with the problem. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Further members of the problem. */
    public Map<String, Object> members() {
        return members;
    }

    private static String describe(List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults) {
            text.append("; ").append(fault.field()).append(": ").append(fault.message().en());
        }
        return text.toString();
    }
}
