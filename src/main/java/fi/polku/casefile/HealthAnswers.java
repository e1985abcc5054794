package fi.polku.casefile;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.form.DataClass;
import fi.polku.trail.Trail;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens sealed answers to be shown: the one place where that is done, so that every
 * showing of health answers leaves its row in the trail, with the step they were asked
 * in.
 */
@Service
@Transactional
public class HealthAnswers {

	private final Records records;

	private final Models models;

	private final Trail trail;

	HealthAnswers(Records records, Models models, Trail trail) {
		this.records = records;
		this.models = models;
		this.trail = trail;
	}

	/**
	 * The sealed answers of the record, none where it has none; the caller has asked the
	 * policy.
	 * @param purpose why they are shown, as a code of the trail
	 */
	public Map<String, Object> show(CaseRecord record, String purpose) {
		var answers = this.records.sealed(record.id());
		if (holdHealth(record, answers)) {
			this.trail.seen("record.healthShown", purpose, record.element(), record.caseNumber());
		}
		return answers;
	}

	/** The same of a record known by its id. */
	public Map<String, Object> show(CaseNumber number, UUID record, String purpose) {
		return this.records.of(number)
			.stream()
			.filter((one) -> one.id().equals(record))
			.findFirst()
			.map((one) -> show(one, purpose))
			.orElse(Map.of());
	}

	/**
	 * An identity code is sealed too and is no health; of a form that is no more, any may
	 * be.
	 */
	private boolean holdHealth(CaseRecord record, Map<String, Object> answers) {
		return !answers.isEmpty() && this.models.deployed(record.definitionId(), Locale.ROOT)
			.flatMap((model) -> model.element(record.element()))
			.map((element) -> element.form()
				.fields()
				.stream()
				.anyMatch((it) -> it.dataClass() == DataClass.HEALTH && answers.containsKey(it.id())))
			.orElse(true);
	}

}
