package org.edubalance.kit.xlsx;

import java.io.IOException;
import org.edubalance.kit.problem.Text;

/** What was sent is no workbook, or one that is made to harm. */
public class NotXlsxException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    NotXlsxException(String zh, String en) {
        super(en);
        this.reason = new Text(zh, en);
    }

    NotXlsxException(String zh, String en, Throwable cause) {
        this(zh, en);
        initCause(cause);
    }

    /** Why, for whoever sent it. */
    public Text reason() {
        return reason;
    }
}
