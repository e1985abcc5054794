package fi.polku.process;

import java.util.Optional;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

import org.springframework.stereotype.Component;

/** The runs of models in a case: a service that begins anew is another run. */
@Component
public class Runs {

	private final HistoryService history;

	Runs(HistoryService history) {
		this.history = history;
	}

	/**
	 * The run of the model that began last and has not ended.
	 * @param model may be {@code null}, which none runs
	 */
	public Optional<String> newest(CaseNumber caseNumber, String model) {
		return (model == null) ? Optional.empty()
				: this.history.createHistoricProcessInstanceQuery()
					.processInstanceBusinessKey(caseNumber.value())
					.processDefinitionKey(model)
					.unfinished()
					.orderByProcessInstanceStartTime()
					.desc()
					.list()
					.stream()
					.map(HistoricProcessInstance::getId)
					.findFirst();
	}

}
