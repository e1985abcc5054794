package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;

import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What tests of one running case have at hand: a model of its own and a case of it. */
abstract class OnOneCase {

	static final Locale FI = Locale.forLanguageTag("fi");

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	CaseSnapshots snapshots;

	OperatedModel model;

	CaseNumber number;

	@BeforeEach
	void aCase() {
		this.tryout.person("operation-owner", Role.OWNER);
		this.tryout.person("operation-coordinator", Role.COORDINATOR);
		this.model = new OperatedModel(this.engine.getRepositoryService());
		this.number = this.tryout.startOther("Salainen", this.model.id);
	}

	ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as("operation-owner", request);
	}

	ResultActions sent(MockHttpServletRequestBuilder request, String json) throws Exception {
		return ask(request.contentType(MediaType.APPLICATION_JSON).content(json));
	}

	ResultActions page(String rest) throws Exception {
		return ask(get("/workshop/cases/" + this.number + rest));
	}

	/** The case's one run of the model. */
	String instance() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.number.value())
			.singleResult()
			.getId();
	}

	String step(String end) {
		return this.model.id + end;
	}

	/** The engine's id of the place at which the case stands. */
	String place(String end) {
		var whole = this.engine.getRuntimeService().getActivityInstance(instance());
		var waiting = whole.getTransitionInstances(step(end));
		return (waiting.length > 0) ? waiting[0].getId() : whole.getActivityInstances(step(end))[0].getId();
	}

	/** The steps of the case's rows in the task list. */
	List<String> worklist() {
		return this.jdbc.sql("select step from work_item where case_number = :case order by step")
			.param("case", this.number.value())
			.query(String.class)
			.list();
	}

	/** Old and new values of an act in the trail, by field. */
	List<String> trail(String kind) {
		return this.jdbc.sql("""
				select v.field || ': ' || coalesce(v.old_value, '') || ' > ' || coalesce(v.new_value, '')
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = :kind and :case = any(t.cases) order by v.field
				""").param("kind", kind).param("case", this.number.value()).query(String.class).list();
	}

}
