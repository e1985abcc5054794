package fi.polku.process;

import org.camunda.bpm.spring.boot.starter.event.JobExecutorStartingEventListener;
import org.camunda.bpm.spring.boot.starter.event.ProcessApplicationStartedEvent;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Leaves the job executor standing until somebody starts it with {@link EngineTime}, who
 * has time to move first.
 */
@Component
@ConditionalOnProperty("polku.job-executor-waits")
class WaitingJobExecutor extends JobExecutorStartingEventListener {

	@Override
	public void handleProcessApplicationStartedEvent(ProcessApplicationStartedEvent event) {
		// somebody else starts it
	}

}
