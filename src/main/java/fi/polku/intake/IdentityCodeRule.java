package fi.polku.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** The code that the client gave must be one: its date, sign and check character. */
@Component
class IdentityCodeRule implements FormRule {

	private static final String FIELD = "personalIdentityCode";

	@Override
	public String element() {
		return "identifyClient";
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		if (!(answers.get(FIELD) instanceof String text)) {
			return List.of();
		}
		var parsed = PersonalIdentityCode.parse(text);
		if (parsed instanceof PersonalIdentityCode.Parsed.Fault fault) {
			return List.of(FieldFault.of(FIELD, "intake.fault." + fault.kind().code()));
		}
		var born = ((PersonalIdentityCode.Parsed.Valid) parsed).code().birthDate();
		return born.isAfter(today) ? List.of(FieldFault.of(FIELD, "intake.fault.notBornYet")) : List.of();
	}

}
