package fi.polku.worklist;

import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.process.ModelElement;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * The names a task takes by the value of a variable, as the model writes them: several
 * tasks of one step, each for a profession of its own.
 */
record NamesByValue(String variable, Map<String, String> names) {

	static NamesByValue of(Map<String, String> properties) {
		return new NamesByValue(properties.get(ModelElement.NAME_FROM),
				properties.entrySet()
					.stream()
					.filter((one) -> one.getKey().startsWith(ModelElement.NAME_BY_VALUE))
					.collect(Collectors.toMap((one) -> one.getKey().substring(ModelElement.NAME_BY_VALUE.length()),
							Map.Entry::getValue)));
	}

	void set(DelegateTask task) {
		var name = (this.variable != null) ? this.names.get(String.valueOf(task.getVariable(this.variable))) : null;
		if (name != null) {
			task.setName(name);
		}
	}
}
