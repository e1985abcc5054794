package fi.polku.workshop.operation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.process.Journeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A model is stopped with its open cases or for new ones alone, and let go on. */
@PolkuTest
class ModelStopTests extends OnOneCase {

	private static final String CALLER = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://polku.fi">
			  <process id="%1$s" name="Kutsuja" isExecutable="true" camunda:historyTimeToLive="P1461D">
			    <startEvent id="%1$sBegan" /><sequenceFlow id="c1" sourceRef="%1$sBegan" targetRef="%1$sCalls" />
			    <callActivity id="%1$sCalls" calledElement="%1$sCalled"><extensionElements><camunda:in businessKey="#{execution.processBusinessKey}" /></extensionElements></callActivity>
			    <sequenceFlow id="c2" sourceRef="%1$sCalls" targetRef="%1$sAfter" /><userTask id="%1$sAfter" name="Jatka" camunda:candidateGroups="coordinator" />
			  </process>
			  <process id="%1$sCalled" name="Kutsuttu" isExecutable="true" camunda:historyTimeToLive="P1461D">
			    <startEvent id="%1$sIn" /><sequenceFlow id="c3" sourceRef="%1$sIn" targetRef="%1$sOnly" /><userTask id="%1$sOnly" name="Tee" camunda:candidateGroups="coordinator" />
			  </process>
			</definitions>
			""";

	@Autowired
	ModelStopping stopping;

	@Autowired
	StopWorker worker;

	@Autowired
	StoppedModels stopped;

	@Autowired
	Journeys journeys;

	@Autowired
	MovableClock clock;

	@AfterEach
	void goOn() {
		this.clock.reset();
	}

	@Test
	void page_tellsWhomItTouches() throws Exception {
		ask(get(address())).andExpect(status().isOk())
			.andExpect(content().string(containsString("Ketä pysäytys koskee")))
			.andExpect(content().string(containsString("käynnissä")));
		this.mvc.as("operation-coordinator", get(address())).andExpect(status().isForbidden());
		order("stopAll", "", " ").andExpect(status().isBadRequest());
		order("stopAll", "2020-01-01T10:00", "Vika").andExpect(status().isBadRequest());
	}

	@Test
	void stoppedWithItsCases_nothingCanBeDoneUntilItGoesOn() throws Exception {
		var task = this.tryout.taskOf(this.number);
		order("stopAll", "", "Virhe lomakkeessa.").andExpect(status().is3xxRedirection());

		assertThat(suspended()).isTrue();
		assertThat(this.journeys.waiting(this.number)).isEmpty();
		this.mvc.as("operation-coordinator", get("/tasks/" + task))
			.andExpect(content().string(containsString("Virhe lomakkeessa.")));
		this.mvc
			.as("operation-coordinator",
					post("/api/work-items/" + task + "/complete").contentType(MediaType.APPLICATION_JSON)
						.content("{\"values\": {\"way\": \"easy\"}}"))
			.andExpect(status().isLocked())
			.andExpect(jsonPath("$.detail").value(containsString("Virhe lomakkeessa.")));
		page("").andExpect(content().string(containsString("anna sen ensin jatkua")));
		assertThat(this.stopped.of(refusedStart())).get()
			.satisfies((told) -> assertThat(told.textKey()).isEqualTo("workshop.stop.met"));
		ask(get("/workshop/models/" + this.model.id)).andExpect(content().string(containsString("Virhe lomakkeessa.")));

		order("resume", "", "Korjattu.").andExpect(status().is3xxRedirection());

		assertThat(suspended()).isFalse();
		this.tryout.startOther("Uusi", this.model.id);
		ask(get("/workshop/models/" + this.model.id))
			.andExpect(content().string(not(containsString("Virhe lomakkeessa."))));
	}

	@Test
	void stoppedForNewOnes_openCasesGoOnWithTheirTimers() throws Exception {
		order("stopNew", "", "Uusi versio tulossa.").andExpect(status().is3xxRedirection());

		assertThat(refusedStart()).isNotNull();
		assertThat(suspended()).isFalse();
		this.engine.getTaskService().complete(this.tryout.taskOf(this.number));
		this.engine.getTaskService().complete(this.tryout.taskOf(this.number));
		assertThat(this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionKey(this.model.id)
			.active()
			.count()).isPositive();
		order("stopNew", "", "Uudelleen").andExpect(status().isUnprocessableEntity());
	}

	@Test
	void stepStoppedByItself_staysStoppedWhenTheModelGoesOn() throws Exception {
		ask(post("/workshop/models/" + this.model.id + "/versions/1/stop").param("step", step("Serve"))
			.param("reason", "Huolto"));
		order("stopAll", "", "Virhe").andExpect(status().is3xxRedirection());

		order("resume", "", "Korjattu").andExpect(status().is3xxRedirection());

		assertThat(this.engine.getManagementService()
			.createJobDefinitionQuery()
			.processDefinitionKey(this.model.id)
			.suspended()
			.list()).extracting("activityId").containsExactly(step("Serve"));
	}

	@Test
	void orderedForLater_isDoneThenUnlessTakenBack() throws Exception {
		var at = LocalDateTime.now(Helsinki.ZONE).plusHours(2).truncatedTo(ChronoUnit.MINUTES);
		order("stopAll", at.toString(), "Päivitys yöllä").andExpect(status().is3xxRedirection());
		order("stopNew", at.toString(), "Väärä tilaus").andExpect(status().is3xxRedirection());
		this.worker.look();
		assertThat(suspended()).isFalse();
		var wrong = this.jdbc.sql("select max(id) from model_stop where model = :model")
			.param("model", this.model.id)
			.query(Long.class)
			.single();
		ask(post(address() + "/" + wrong + "/drop").param("reason", "Väärin")).andExpect(status().is3xxRedirection());

		this.clock.advance(Duration.ofHours(3));
		this.worker.look();

		assertThat(suspended()).isTrue();
		ask(get("/api/models/" + this.model.id + "/stops")).andExpect(jsonPath("$", hasSize(2)))
			.andExpect(jsonPath("$[1].orderedBy").value("operation-owner"))
			.andExpect(jsonPath("$[1].doneAt").isNotEmpty())
			.andExpect(jsonPath("$[0].droppedAt").isNotEmpty());
		assertThat(this.jdbc.sql("""
				select t.username from trail t where t.kind = 'model.stopped' and t.element = :model
				""").param("model", this.model.id + " 1").query(String.class).list())
			.containsExactly("operation-owner");
	}

	@Test
	void calledModel_doesNotReturnIntoAStoppedOne() throws Exception {
		var caller = this.model.id + "Caller";
		this.engine.getRepositoryService()
			.createDeployment()
			.addString(caller + ".bpmn", CALLER.formatted(caller))
			.deploy();
		var other = this.tryout.startOther("Kutsuva", caller);
		this.engine.getRepositoryService().suspendProcessDefinitionByKey(caller, true, null);

		var fault = catchThrowable(() -> this.engine.getTaskService().complete(this.tryout.taskOf(other)));

		assertThat(this.stopped.of(fault)).isPresent();
		assertThat(this.jdbc.sql("select step from work_item where case_number = :case")
			.param("case", other.value())
			.query(String.class)
			.list()).containsExactly(caller + "Only");
	}

	private Throwable refusedStart() {
		return catchThrowable(() -> this.tryout.startOther("Uusi", this.model.id));
	}

	private boolean suspended() {
		return this.jdbc.sql("select suspended from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(Boolean.class)
			.single();
	}

	private ResultActions order(String what, String at, String reason) throws Exception {
		return ask(post(address()).param("what", what).param("version", "1").param("at", at).param("reason", reason));
	}

	private String address() {
		return "/workshop/models/" + this.model.id + "/stopping";
	}

}
