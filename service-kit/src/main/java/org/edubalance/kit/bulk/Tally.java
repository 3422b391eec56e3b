package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import java.util.Optional;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.Text;

/** What an import has come to so far, and whether it may be kept. */
final class Tally {

    private final ImportRun run;
    private long read;

    Tally(ImportRun run) {
        this.run = run;
    }

    ImportRun run() {
        return run;
    }

    void count() {
        read++;
    }

    /** The file ends in something that is no row. */
    void broken(Fault fault) {
        read++;
        run.reject(read + 1, fault);
    }

    long read() {
        return read;
    }

    long rejected() {
        return run.rejected();
    }

    long accepted() {
        return read - run.rejected();
    }

    /** Why nothing may be kept; empty when the rows may be. */
    Optional<Text> refusal(OnError onError) {
        if (read == 0) {
            return Optional.of(text("文件中没有数据行", "The file holds no rows"));
        }
        if (run.isHopeless()) {
            return Optional.of(
                    text(
                            "同一对象的各行不相邻，未导入任何数据",
                            "Rows of one resource lie apart, nothing was loaded"));
        }
        if (run.rejected() > 0 && onError == OnError.fail) {
            return Optional.of(
                    text(
                            run.rejected() + " 行有误，未导入任何数据",
                            run.rejected() + " row(s) are bad, nothing was loaded"));
        }
        if (accepted() == 0) {
            return Optional.of(text("没有可导入的行", "Not one row could be loaded"));
        }
        return Optional.empty();
    }
}
