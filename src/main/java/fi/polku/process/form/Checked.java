package fi.polku.process.form;

import java.util.List;
import java.util.Map;

/**
 * What a form's check gave.
 *
 * @param values the answers by field, as text, Long, Boolean, list of text, or a decimal
 * as text; days as ISO text; fields that are not asked because of {@link ShowIf} are left
 * out
 * @param faults none where the form can be taken
 */
public record Checked(Map<String, Object> values, List<FieldFault> faults) {

	public boolean isGood() {
		return this.faults.isEmpty();
	}

}
