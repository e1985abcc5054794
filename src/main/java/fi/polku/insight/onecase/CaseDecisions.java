package fi.polku.insight.onecase;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.casefile.CaseRecord;
import fi.polku.insight.RuleRows;
import fi.polku.insight.SensitiveRules;
import fi.polku.insight.overrides.Proposal;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;

import org.springframework.stereotype.Component;

/** The decisions of a case by tables of rules, from the engine's history. */
@Component
class CaseDecisions {

	/** When a step is due stands with the step. */
	private static final String DEADLINES = "deadlines";

	private final HistoryService history;

	private final RepositoryService repository;

	private final RuleRows rows;

	private final CaseWords words;

	private final TraceChoices choices;

	private final SensitiveRules sensitive;

	CaseDecisions(HistoryService history, RepositoryService repository, RuleRows rows, CaseWords words,
			TraceChoices choices, SensitiveRules sensitive) {
		this.history = history;
		this.repository = repository;
		this.rows = rows;
		this.words = words;
		this.choices = choices;
		this.sensitive = sensitive;
	}

	/** In the order of time. */
	List<TracedDecision> of(Collection<UUID> runs, Map<String, Model> models, List<CaseRecord> records,
			CasePeople.Names names) {
		return runs.stream()
			.flatMap(this::ofRun)
			.sorted(Comparator.comparing(HistoricDecisionInstance::getEvaluationTime)
				.thenComparing(HistoricDecisionInstance::getId))
			.map((one) -> decision(one, models, records, names))
			.toList();
	}

	private Stream<HistoricDecisionInstance> ofRun(UUID run) {
		return this.history.createHistoricDecisionInstanceQuery()
			.processInstanceId(run.toString())
			.includeInputs()
			.includeOutputs()
			.list()
			.stream()
			.filter((one) -> !DEADLINES.equals(one.getDecisionDefinitionKey()));
	}

	private TracedDecision decision(HistoricDecisionInstance one, Map<String, Model> models, List<CaseRecord> records,
			CasePeople.Names names) {
		var table = this.repository.getDecisionDefinition(one.getDecisionDefinitionId());
		var texts = this.words.ofTable(table);
		var model = models.get(one.getProcessDefinitionId());
		var at = one.getEvaluationTime().toInstant();
		var proposed = new LinkedHashMap<String, Object>();
		one.getOutputs().forEach((output) -> proposed.put(output.getVariableName(), output.getValue()));
		var rules = rules(one);
		var chosen = this.choices.of(proposed, at, models.values(), records, names);
		var inputs = one.getInputs()
			.stream()
			.map((in) -> fact(table.getKey(), in.getClauseId().substring(in.getClauseId().indexOf('_') + 1),
					in.getClauseName(), in.getValue(), texts, models,
					this.sensitive.isInput(table.getId(), in.getClauseId())))
			.toList();
		var outputs = one.getOutputs()
			.stream()
			.map((out) -> fact(table.getKey(), out.getVariableName(), out.getClauseName(), out.getValue(), texts,
					models,
					rules.stream().anyMatch(TracedDecision.Rule::sensitive)
							&& !Proposal.isProposed(out.getVariableName())))
			.toList();
		return new TracedDecision(at, table.getKey(), texts.getProperty(table.getKey(), table.getName()),
				table.getVersion(), (model != null) ? model.name() : one.getProcessDefinitionKey(),
				(model != null) ? model.element(one.getActivityId()).map(ModelElement::name).orElse(null) : null,
				inputs, outputs, rules, chosen, false);
	}

	private TracedDecision.Fact fact(String table, String variable, String label, Object value, Properties texts,
			Map<String, Model> models, boolean sensitive) {
		var key = table + "." + variable;
		var words = texts.getProperty(key + "." + value);
		return new TracedDecision.Fact(variable, texts.getProperty(key, Objects.toString(label, variable)),
				(words != null) ? words : this.words.ofTable(table, variable, value, models.values()), sensitive);
	}

	private List<TracedDecision.Rule> rules(HistoricDecisionInstance one) {
		return one.getOutputs()
			.stream()
			.map(HistoricDecisionOutputInstance::getRuleId)
			.filter(Objects::nonNull)
			.distinct()
			.map((id) -> rule(id, this.rows.of(one.getDecisionDefinitionId(), id),
					this.sensitive.isRow(one.getDecisionDefinitionId(), id)))
			.filter((rule) -> rule.row() > 0)
			.toList();
	}

	private static TracedDecision.Rule rule(String id, RuleRows.Row row, boolean sensitive) {
		return new TracedDecision.Rule(row.place(), id, row.annotation(), sensitive);
	}

}
