package fi.polku.casefile;

import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.Form;

/**
 * Answers to be kept.
 *
 * @param element the task or event of the model
 * @param definitionId the version of the model the form came from
 * @param taskId the human task, or {@code null}
 * @param form says which answers are health data
 */
public record NewRecord(CaseNumber caseNumber, String element, String definitionId, String taskId, Form form,
		Map<String, Object> answers, String source) {
}
