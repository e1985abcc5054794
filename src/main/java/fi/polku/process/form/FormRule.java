package fi.polku.process.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;

/**
 * A check of one form beyond its fields, such as a limit of the law. A module contributes
 * a bean; all rules of a form are asked together with the fields' own checks.
 */
public interface FormRule {

	/** The task or event whose form it checks. */
	String element();

	/**
	 * The faults, none where all is well.
	 * @param answers the answers that are good in themselves; others are left out
	 * @param today the day in Finland
	 */
	List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today);

}
