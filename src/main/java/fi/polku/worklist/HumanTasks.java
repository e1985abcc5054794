package fi.polku.worklist;

import java.util.List;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/** Gives every user task of every model the listeners that no one can skip. */
@Component
class HumanTasks extends AbstractBpmnParseListener {

	private final TouchedTasks touched;

	private final TaskDeadlines deadlines;

	private final OwnersTasks owners;

	HumanTasks(TouchedTasks touched, TaskDeadlines deadlines, OwnersTasks owners) {
		this.touched = touched;
		this.deadlines = deadlines;
		this.owners = owners;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		var properties = TaskProperties.of(element);
		var rule = DeadlineRuleOfTask.of(properties);
		if (rule != null) {
			task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, (created) -> this.deadlines.set(created, rule));
		}
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, NamesByValue.of(properties)::set);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.owners::give);
		for (var event : List.of(TaskListener.EVENTNAME_CREATE, TaskListener.EVENTNAME_ASSIGNMENT,
				TaskListener.EVENTNAME_UPDATE)) {
			task.addBuiltInTaskListener(event, this.touched::touch);
		}
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.touched::done);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this.touched::withdrawn);
	}

}
