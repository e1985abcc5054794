package fi.polku.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.externaltask.TopicFetchInstruction;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExternalTaskManager;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A program that asks the engine for steps to work is given those of its organisation.
 * The engine knows no organisation, and asks for all of them before it locks any.
 */
@Component
class OwnExternalTasks extends AbstractProcessEnginePlugin implements SessionFactory {

	private static final int LARGEST = 100_000;

	private final ObjectProvider<ExternalWork> work;

	OwnExternalTasks(ObjectProvider<ExternalWork> work) {
		this.work = work;
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		configuration.getSessionFactories().put(ExternalTaskManager.class, this);
	}

	@Override
	public Class<?> getSessionType() {
		return ExternalTaskManager.class;
	}

	@Override
	public Session openSession() {
		return new Manager();
	}

	private final class Manager extends ExternalTaskManager {

		@Override
		public List<ExternalTaskEntity> selectExternalTasksForTopics(Collection<TopicFetchInstruction> topics, int most,
				List<QueryOrderingProperty> order) {
			var who = Context.getCommandContext().getAuthenticatedUserId();
			return (who == null) ? super.selectExternalTasksForTopics(topics, most, order)
					: own(topics, most, order, who);
		}

		/**
		 * Those of others may stand before one's own: more are asked for until enough are
		 * found.
		 */
		private List<ExternalTaskEntity> own(Collection<TopicFetchInstruction> topics, int most,
				List<QueryOrderingProperty> order, String who) {
			var work = OwnExternalTasks.this.work.getObject();
			for (var asked = most;; asked = Math.min(LARGEST, asked * 4)) {
				var all = super.selectExternalTasksForTopics(topics, asked, order);
				var ids = work.own(all.stream().map(ExternalTaskEntity::getId).toList(), who);
				if (ids.size() >= most || all.size() < asked || asked >= LARGEST) {
					var own = all.stream().filter((one) -> ids.contains(one.getId())).limit(most).toList();
					work.fetched(own.stream().map(ExternalTaskEntity::getId).toList(), who);
					return new ArrayList<>(own);
				}
			}
		}

	}

}
