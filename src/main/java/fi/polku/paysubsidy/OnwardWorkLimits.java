package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;
import fi.polku.web.Fmt;

/** A placement ends after it begins, and not after the subsidy. */
class OnwardWorkLimits implements FormRule {

	private final String element;

	private final SubsidyEnd subsidy;

	private final Fmt fmt;

	OnwardWorkLimits(String element, SubsidyEnd subsidy, Fmt fmt) {
		this.element = element;
		this.subsidy = subsidy;
		this.fmt = fmt;
	}

	@Override
	public String element() {
		return this.element;
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var start = answers.get("onwardStartsOn");
		var end = answers.get("onwardEndsOn");
		if (start == null || end == null) {
			return List.of();
		}
		var last = LocalDate.parse(end.toString());
		if (last.isBefore(LocalDate.parse(start.toString()))) {
			return List.of(FieldFault.of("onwardEndsOn", "paysubsidy.fault.endsBeforeStart"));
		}
		return this.subsidy.of(caseNumber)
			.filter(last::isAfter)
			.map((day) -> List
				.of(FieldFault.of("onwardEndsOn", "paysubsidy.fault.afterSubsidy", this.fmt.shortDate(day))))
			.orElse(List.of());
	}

}
