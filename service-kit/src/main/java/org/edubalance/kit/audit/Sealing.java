package org.edubalance.kit.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Seals every second, in each replica: whoever comes first does it, the others pass. Not a job of
 * the library's, whose few threads long imports may hold for hours, while a write has to be sealed
 * within seconds.
 */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = Logger.getLogger(Sealing.class);

    private final Sealer sealer;
    private ScheduledExecutorService clock;

    Sealing(Sealer sealer) {
        this.sealer = sealer;
    }

    void start(@Observes StartupEvent event) {
        clock =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread thread = new Thread(work, "audit-sealing");
                            thread.setDaemon(true);
                            return thread;
                        });
        clock.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (clock != null) {
            clock.shutdown();
            if (!clock.awaitTermination(5, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        }
    }

    private void seal() {
        try {
            sealer.seal();
        } catch (RuntimeException e) {
            LOG.warn("audit events can not be sealed for now", e);
        }
    }
}
