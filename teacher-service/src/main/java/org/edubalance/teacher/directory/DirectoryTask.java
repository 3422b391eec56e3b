package org.edubalance.teacher.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets one replica at a time follow the registry. */
@ApplicationScoped
class DirectoryTask {

    @Produces
    @Singleton
    RecurringTask<Void> following(
            DirectoryFollowing directory,
            @ConfigProperty(name = "balance.directory.every", defaultValue = "PT2S")
                    Duration every) {
        return Tasks.recurring("directory", FixedDelay.of(every))
                .execute((instance, context) -> directory.catchUp());
    }
}
