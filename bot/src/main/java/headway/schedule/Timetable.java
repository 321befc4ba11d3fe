package headway.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/// Runs every tick at an interval, none of them twice at once, until closed.
public final class Timetable implements AutoCloseable {
  private final Scheduler scheduler;

  private Timetable(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /// Starts ticking at once.
  public static Timetable start(List<Tick> ticks, Duration interval) {
    if (ticks.isEmpty() || interval.toMillis() < 1) {
      throw new IllegalArgumentException("a timetable has ticks, and a millisecond between them");
    }
    try {
      Scheduler scheduler = new StdSchedulerFactory(properties(ticks, interval)).getScheduler();
      scheduler.setJobFactory(new TickJobs(ticks));
      for (Tick tick : ticks) {
        scheduler.scheduleJob(job(tick), trigger(interval));
      }
      scheduler.start();
      return new Timetable(scheduler);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the timetable can't be set up", e);
    }
  }

  /// Waits for the ticks that are running; no other one begins.
  @Override
  public void close() {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the timetable can't be stopped", e);
    }
  }

  private static JobDetail job(Tick tick) {
    Class<? extends Job> type = TickJob.class;
    return JobBuilder.newJob(type).withIdentity(tick.name()).build();
  }

  /// A tick that took longer than the interval goes on with the next one, without catching up.
  private static Trigger trigger(Duration interval) {
    return TriggerBuilder.newTrigger()
        .startNow()
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
        .build();
  }

  private static Properties properties(List<Tick> ticks, Duration interval) {
    Properties properties = new Properties();
    properties.setProperty("org.quartz.scheduler.instanceName", "ticks-" + UUID.randomUUID());
    properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    properties.setProperty("org.quartz.threadPool.threadCount", String.valueOf(ticks.size()));
    properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    properties.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    properties.setProperty(
        "org.quartz.jobStore.misfireThreshold", String.valueOf(interval.toMillis()));
    return properties;
  }
}
