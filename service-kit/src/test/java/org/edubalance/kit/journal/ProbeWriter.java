package org.edubalance.kit.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;

/** Writes entries as a service does, a transaction a call. */
@ApplicationScoped
public class ProbeWriter {

    /** Trace id of what is written here. */
    public static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final Journal journal;
    private final Author author;

    ProbeWriter(Journal journal, Author author) {
        this.journal = journal;
        this.author = author;
    }

    /** Writes the entries of one county. */
    public void write(JournalEntry... entries) {
        write(() -> {}, Arrays.asList(entries));
    }

    /** Writes the entries of one county and does something before it commits. */
    @ActivateRequestContext
    public void write(Runnable beforeCommit, List<JournalEntry> entries) {
        String county = entries.get(0).place().county();
        author.actFor(
                new Caller("zhang.wei", Set.of("editor"), DivisionCode.fromString(county), null),
                TRACE);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            journal.begin(county);
                            entries.forEach(journal::record);
                            beforeCommit.run();
                        });
    }
}
