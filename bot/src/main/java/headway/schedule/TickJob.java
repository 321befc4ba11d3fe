package headway.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// One run of a tick, as Quartz wants it.
@DisallowConcurrentExecution
final class TickJob implements Job {
  private final Runnable work;

  TickJob(Runnable work) {
    this.work = work;
  }

  @Override
  public void execute(JobExecutionContext context) {
    work.run();
  }
}
