package fi.polku.insight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;

/** A report as it is asked for. */
record NewReport(String name, List<String> sections, String every, String language, List<String> recipients) {

	static final List<String> LANGUAGES = List.of("fi", "sv", "en");

	private static final int LONGEST = 100;

	/** The fields that are not right, in order. */
	List<String> faults(List<String> possibleSections, List<String> possibleRecipients) {
		var faults = new ArrayList<String>();
		must(!called().isEmpty() && called().length() <= LONGEST, "name", faults);
		must(isSome(this.sections, possibleSections), "sections", faults);
		must(Every.of(String.valueOf(this.every)).isPresent(), "every", faults);
		must(LANGUAGES.contains(String.valueOf(this.language)), "language", faults);
		must(isSome(this.recipients, possibleRecipients), "recipients", faults);
		return faults;
	}

	/** The report, of one without faults; its first issue is made at once. */
	Report made(CaseFilter filter, Person owner, LocalDate today) {
		return new Report(UUID.randomUUID(), called(), this.sections, filter, Every.of(this.every).orElseThrow(),
				this.language, owner.username(), this.recipients, today);
	}

	private String called() {
		return (this.name != null) ? this.name.strip() : "";
	}

	private static boolean isSome(List<String> chosen, List<String> possible) {
		return chosen != null && !chosen.isEmpty() && possible.containsAll(chosen);
	}

	private static void must(boolean isGood, String field, List<String> faults) {
		if (!isGood) {
			faults.add(field);
		}
	}

}
