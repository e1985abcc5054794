package fi.polku.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.InputEntry;

import org.springframework.stereotype.Service;

/** Asks a decision table in its newest version. */
@Service
class Decisions implements RuleTable {

	private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

	/** Conditions that compare with nothing but what is written in them. */
	private static final Pattern PLAIN = Pattern
		.compile("-?|true|false|\"[^\"]*\"|([<>]=?)?\\s*DAY|[\\[\\](]DAY\\.\\.DAY[\\[\\])]");

	private final DecisionService decisionService;

	private final RepositoryService repository;

	Decisions(DecisionService decisionService, RepositoryService repository) {
		this.decisionService = decisionService;
		this.repository = repository;
	}

	@Override
	public List<Map<String, Object>> rows(String decision, Map<String, Object> inputs) {
		return this.decisionService.evaluateDecisionTableByKey(decision, inputs).getResultList();
	}

	@Override
	public Optional<NavigableSet<LocalDate>> days(String decision) {
		var newest = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(decision)
			.latestVersion()
			.singleResult();
		var conditions = this.repository.getDmnModelInstance(newest.getId())
			.getModelElementsByType(InputEntry.class)
			.stream()
			.map((entry) -> entry.getTextContent().strip())
			.distinct()
			.toList();
		return conditions.stream().allMatch(Decisions::isPlain) ? Optional.of(daysIn(conditions)) : Optional.empty();
	}

	private static boolean isPlain(String condition) {
		return PLAIN.matcher(DAY.matcher(condition).replaceAll("DAY")).matches();
	}

	private static NavigableSet<LocalDate> daysIn(List<String> conditions) {
		var days = new TreeSet<LocalDate>();
		conditions.forEach((condition) -> DAY.matcher(condition)
			.results()
			.forEach((found) -> days.add(LocalDate.parse(found.group(1)))));
		return days;
	}

}
