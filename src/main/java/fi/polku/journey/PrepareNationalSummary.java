package fi.polku.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.Step;
import fi.polku.process.Variable;
import fi.polku.process.form.Form;
import org.camunda.bpm.engine.delegate.DelegateExecution;

import org.springframework.stereotype.Component;

/**
 * Writes what the national system must hold as a text to copy: the newest record of the
 * elements the caller names, else of the case.
 */
@Component
class PrepareNationalSummary implements Step {

	private static final String NAME = "prepareNationalSummary";

	/** Element ids with commas between. */
	private static final Variable<String> ELEMENTS = Variable.text("nationalRecordOf");

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	private final Records records;

	private final Models models;

	PrepareNationalSummary(Records records, Models models) {
		this.records = records;
		this.models = models;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var caseNumber = caseNumber(execution);
		var summary = newest(caseNumber, ELEMENTS.get(execution)).map(this::summary).orElse("");
		this.records.save(new NewRecord(caseNumber, NAME, execution.getProcessDefinitionId(), null, Form.EMPTY,
				Map.of("summary", summary), "system"));
	}

	private Optional<CaseRecord> newest(CaseNumber caseNumber, String elements) {
		var wanted = (elements != null) ? Arrays.asList(elements.split(",")) : List.<String>of();
		return this.records.of(caseNumber)
			.stream()
			.filter((record) -> !NAME.equals(record.element()))
			.filter((record) -> wanted.isEmpty() || wanted.contains(record.element()))
			.findFirst();
	}

	private String summary(CaseRecord record) {
		return this.models.of(record.definitionId(), FINNISH)
			.element(record.element())
			.map((element) -> NationalSummary.of(element.name(), element.form(), record.answers()))
			.orElse("");
	}

}
