package fi.polku.worktrial;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.casefile.CaseRecord;
import fi.polku.document.Party;
import fi.polku.process.form.Form;
import fi.polku.process.form.Option;

/**
 * The answers of the agreement's form as the document prints them.
 *
 * @param form the form in the language of the document, for the words of choices
 */
record AgreementText(CaseRecord record, Form form) {

	private static final DateTimeFormatter FINNISH = DateTimeFormatter.ofPattern("d.M.yyyy");

	static String day(LocalDate date) {
		return date.format(FINNISH);
	}

	Party host() {
		return new Party(this.record.text("hostName"), lines("hostBusinessId", "hostSignatory", "hostPhone"));
	}

	Map<String, String> answers() {
		var answers = new TreeMap<String, String>();
		answers.put("goals", this.record.text("trialGoals"));
		answers.put("place", this.record.text("workplaceAddress"));
		answers.put("dailyHours", hours());
		answers.put("dailyTiming", this.record.text("dailyTiming"));
		answers.put("weeklyDays", this.record.text("daysPerWeek"));
		answers.put("weeklyTiming", words("weekdays"));
		answers.put("tasks", this.record.text("trialTasks"));
		answers.put("supervisor", this.record.text("supervisorName"));
		answers.put("supervisorContact", String.join(", ", lines("supervisorPhone", "supervisorEmail")));
		answers.put("benefitPayer",
				Objects.requireNonNullElseGet(this.record.text("benefitPayerName"), () -> words("benefitPayer")));
		answers.put("extraConditions", this.record.text("extraConditions"));
		answers.values().removeIf((text) -> text == null || text.isBlank());
		return answers;
	}

	/** The same without what is told of the client. */
	Map<String, String> answersOfHost() {
		var answers = answers();
		answers.keySet().removeAll(Set.of("goals", "benefitPayer", "extraConditions"));
		return answers;
	}

	private String hours() {
		var minutes = new Answers(this.record.answers()).minutesPerDay();
		return (minutes % 60 == 0) ? String.valueOf(minutes / 60)
				: "%d h %02d min".formatted(minutes / 60, minutes % 60);
	}

	private List<String> lines(String... fields) {
		return Stream.of(fields).map(this.record::text).filter((text) -> text != null && !text.isBlank()).toList();
	}

	private String words(String field) {
		var value = this.record.answers().get(field);
		var chosen = (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
		var options = this.form.field(field).orElseThrow().options();
		return options.stream()
			.filter((option) -> chosen.contains(option.value()))
			.map(Option::label)
			.collect(Collectors.joining(", "));
	}

}
