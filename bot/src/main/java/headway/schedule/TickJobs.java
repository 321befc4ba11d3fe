package headway.schedule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/// Finds a job's tick by its name.
final class TickJobs implements JobFactory {
  private final Map<String, CalmTick> ticks;

  TickJobs(List<Tick> ticks) {
    this.ticks = ticks.stream().collect(Collectors.toMap(Tick::name, CalmTick::new));
  }

  @Override
  public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
    String name = bundle.getJobDetail().getKey().getName();
    return new TickJob(Objects.requireNonNull(ticks.get(name)));
  }
}
