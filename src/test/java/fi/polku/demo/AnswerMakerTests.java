package fi.polku.demo;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.form.FormCheck;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class AnswerMakerTests {

	private final FinnishCalendar calendar = new FinnishCalendar();

	private final StoryDays days = new StoryDays(this.calendar);

	private final AnswerMaker answers = new AnswerMaker(new AnswerRules(), this.days);

	@Autowired
	Models models;

	@Autowired
	RepositoryService repository;

	@Test
	void everyFormOfEveryModelIsFilledInSoThatItIsTaken() {
		for (var story : stories()) {
			var today = this.calendar.workingDayFrom(story.start().plusDays(20));
			for (var closing : List.of(true, false)) {
				var scene = new Scene(today, "coordinator", closing, false);
				forms().forEach((element) -> {
					var filled = this.answers.fill(element.id(), element.form(), Map.of(), story, scene);
					assertThat(FormCheck.check(element.form(), filled, today).faults())
						.as("%s of %s: %s", element.id(), story.exit(), filled)
						.isEmpty();
				});
			}
		}
	}

	@Test
	void everyRuleOfTheFileNamesAFieldThatThereIs() {
		var fields = forms()
			.flatMap((element) -> element.form().fields().stream().map((field) -> element.id() + "." + field.id()))
			.toList();

		var unknown = Table.lines("demo/answers.txt")
			.stream()
			.map((line) -> line.split(" = ")[0].split("@")[0].strip())
			.filter((key) -> !key.startsWith("*") && !fields.contains(key))
			.toList();

		assertThat(unknown).isEmpty();
	}

	/** Twelve of each way of leaving. */
	private List<Story> stories() {
		var members = Table.read("demo/voima-cohort.csv").stream().map(Member::of).toList();
		var shifted = new CohortShift(this.calendar).shifted(members, LocalDate.of(2026, 11, 21));
		return shifted.stream()
			.map(Story::of)
			.filter((story) -> shifted.stream()
				.filter((other) -> other.exit().equals(story.exit()))
				.limit(12)
				.anyMatch((other) -> other.code().equals(story.code().value())))
			.toList();
	}

	private Stream<ModelElement> forms() {
		return Stream.of(new File("processes").listFiles(File::isDirectory))
			.flatMap((folder) -> Stream.of(folder.listFiles((file) -> file.getName().endsWith(".bpmn"))))
			.flatMap((file) -> versions(file.getName().replace(".bpmn", "")))
			.flatMap((model) -> model.elements().values().stream())
			.filter((element) -> !element.form().fields().isEmpty());
	}

	/** People of the history go through earlier versions, too. */
	private Stream<Model> versions(String model) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(model)
			.list()
			.stream()
			.map((definition) -> this.models.of(definition.getId(), Locale.ROOT));
	}

}
