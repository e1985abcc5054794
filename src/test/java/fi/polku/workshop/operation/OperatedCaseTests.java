package fi.polku.workshop.operation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;
import fi.polku.security.CurrentUser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An owner changes what a running case is routed by, and tells it what it waits for. */
@PolkuTest
class OperatedCaseTests extends OnOneCase {

	@Autowired
	OperatedCases cases;

	@Autowired
	RoutingFacts facts;

	@Autowired
	CurrentUser current;

	@Autowired
	Clock clock;

	@Test
	void page_tellsPlaceFactsAndEventsAndNothingOfTheClient() throws Exception {
		page("").andExpect(status().isOk())
			.andExpect(content().string(containsString("Keskustele")))
			.andExpect(content().string(containsString("Päiviä")))
			.andExpect(content().string(containsString("ei vielä tiedossa")))
			.andExpect(content().string(containsString("Tilanne muuttui")))
			.andExpect(content().string(not(containsString("Tarina"))))
			.andExpect(content().string(not(containsString("Salainen"))));
		ask(get("/workshop/cases").param("number", this.number.value()))
			.andExpect(redirectedUrl("/workshop/cases/" + this.number));
	}

	@Test
	void others_mayNot() throws Exception {
		this.mvc.as("operation-coordinator", get("/workshop/cases/" + this.number)).andExpect(status().isForbidden());
		this.mvc.as("operation-coordinator", get("/api/operation/cases/" + this.number))
			.andExpect(status().isForbidden());
		this.jdbc.sql("update client_case set organisation = 'own' where number = :case")
			.param("case", this.number.value())
			.update();
		page("").andExpect(status().isNotFound());
	}

	@Test
	void changedFact_isCheckedAsItsFormDoes() throws Exception {
		change("days", "", "11", "Väärin kirjattu").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("10")));
		change("days", "", "kolme", "Väärin kirjattu").andExpect(status().isUnprocessableEntity());
		change("way", "", "sideways", "Väärin kirjattu").andExpect(status().isUnprocessableEntity());
		change("way", "", "", "Väärin kirjattu").andExpect(status().isUnprocessableEntity());
		change("story", "", "x", "Väärin kirjattu").andExpect(status().isNotFound());
		change("way", "", "easy", " ").andExpect(status().isBadRequest());
		assertThat(facts()).isEmpty();

		change("way", "", "easy", "Väärin kirjattu").andExpect(status().is3xxRedirection());
		change("days", "", "3", "Väärin kirjattu").andExpect(status().is3xxRedirection());

		assertThat(facts()).isEqualTo(Map.of("way", "easy", "days", 3L));
		assertThat(trail("operation.factChanged")).containsExactly("days:  > 3", "reason:  > Väärin kirjattu",
				"reason:  > Väärin kirjattu", "way:  > easy");
	}

	@Test
	void factThatTheFormDoesNotAsk_isNotAskedHereEither() throws Exception {
		change("way", "", "easy", "Väärin kirjattu");
		change("bends", "", "4", "Väärin kirjattu").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Muuta ensin: Reitti.")));

		change("way", "easy", "hard", "Väärin kirjattu");
		change("bends", "", "4", "Väärin kirjattu").andExpect(status().is3xxRedirection());

		assertThat(facts()).isEqualTo(Map.of("way", "hard", "bends", 4L));
	}

	/**
	 * The rules of the form's module know the case and what it is routed by otherwise.
	 */
	@Test
	void rulesOfTheForm_areAskedOfAFactToo() {
		this.engine.getRuntimeService().setVariable(instance(), "way", "hard");
		var owner = this.tryout.person("operation-owner");
		var one = this.current.as(owner, () -> this.facts.of(this.cases.get(this.number, FI), FI))
			.stream()
			.filter((fact) -> fact.name().equals("days"))
			.findFirst()
			.orElseThrow();
		var form = new FactForm(this.engine.getRuntimeService(), List.of(atMostTwoDays()), this.clock);

		assertThat(form.check(this.number, one, "3").faults()).extracting(FieldFault::field).containsExactly("days");
		assertThat(form.check(this.number, one, "2").isGood()).isTrue();
		this.engine.getRuntimeService().setVariable(instance(), "way", "easy");
		assertThat(form.check(this.number, one, "3").isGood()).isTrue();
	}

	private FormRule atMostTwoDays() {
		return new FormRule() {

			@Override
			public String element() {
				return step("Talk");
			}

			@Override
			public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
				boolean isWrong = "hard".equals(answers.get("way")) && (Long) answers.get("days") > 2;
				return isWrong ? List.of(FieldFault.of("days", "tooLarge", "2"), FieldFault.of("story", "required"))
						: List.of();
			}

		};
	}

	@Test
	void changedMeanwhile_isRefused() throws Exception {
		this.engine.getRuntimeService().setVariable(instance(), "way", "hard");

		change("way", "", "easy", "Väärin kirjattu").andExpect(status().isConflict());
		sent(put("/api/operation/cases/" + this.number + "/facts/way"), """
				{"seen": "easy", "value": "easy", "reason": "Väärin kirjattu"}""").andExpect(status().isConflict());

		sent(put("/api/operation/cases/" + this.number + "/facts/way"), """
				{"seen": "hard", "value": "easy", "reason": "Väärin kirjattu"}""").andExpect(status().isOk())
			.andExpect(jsonPath("$.facts[?(@.name == 'way')].value").value("easy"));
	}

	@Test
	void event_isToldByItsOwnFormWithoutDataOfTheClient() throws Exception {
		var event = "/events/" + step("Told");
		page(event).andExpect(status().isOk())
			.andExpect(content().string(containsString("Mikä muuttui")))
			.andExpect(content().string(not(containsString("Terveys"))));
		tell(event, "what", "").andExpect(status().isUnprocessableEntity());
		tell(event, "illness", "Selkä").andExpect(status().isUnprocessableEntity());
		page("/events/" + step("Mailed")).andExpect(status().isUnprocessableEntity());
		assertThat(told()).isZero();

		tell(event, "what", "Muutti").andExpect(status().is3xxRedirection());
		sent(post("/api/operation/cases/" + this.number + "/events"), """
				{"event": "%s", "values": {"what": "Palasi"}, "reason": "Soitto"}""".formatted(step("Told")))
			.andExpect(status().isAccepted());

		assertThat(told()).isEqualTo(2);
		for (int i = 0; i < 2; i++) {
			sent(post("/api/operation/cases/" + this.number + "/events").header("Idempotency-Key", "told-once"), """
					{"event": "%s", "values": {"what": "Kerran"}, "reason": "Soitto"}""".formatted(step("Told")))
				.andExpect(status().isAccepted())
				.andExpect(jsonPath("$.caseNumber").value(this.number.value()));
		}
		assertThat(told()).isEqualTo(3);
		assertThat(trail("operation.eventSent")).hasSize(3).contains("reason:  > Soitto");
	}

	private int told() {
		return this.jdbc.sql("select count(*) from case_record where case_number = :case and element = :event")
			.param("case", this.number.value())
			.param("event", step("Told"))
			.query(Integer.class)
			.single();
	}

	private Map<String, Object> facts() {
		return this.engine.getRuntimeService().getVariables(instance());
	}

	private ResultActions tell(String event, String field, String value) throws Exception {
		return ask(post("/workshop/cases/" + this.number + event).param(field, value).param("_reason", "Soitto"));
	}

	private ResultActions change(String name, String seen, String value, String reason) throws Exception {
		return ask(post("/workshop/cases/" + this.number + "/facts/" + name).param("_seen", seen)
			.param("_reason", reason)
			.param(name, value));
	}

}
