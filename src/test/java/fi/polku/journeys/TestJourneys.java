package fi.polku.journeys;

import java.util.Set;

import fi.polku.casefile.Cases;
import fi.polku.casefile.NewCase;
import fi.polku.casefile.Records;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.Models;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts journeys for tests: a model for an open case of a client of its own. */
@TestComponent
public class TestJourneys {

	private final JdbcClient jdbc;

	private final Clients clients;

	private final Cases cases;

	private final Journeys journeys;

	private final Models models;

	private final Records records;

	private final Users users;

	private final ProcessEngine engine;

	TestJourneys(JdbcClient jdbc, Clients clients, Cases cases, Journeys journeys, Models models, Records records,
			Users users, ProcessEngine engine) {
		this.jdbc = jdbc;
		this.clients = clients;
		this.cases = cases;
		this.journeys = journeys;
		this.models = models;
		this.records = records;
		this.users = users;
		this.engine = engine;
	}

	/** A client with a case of VOITTO; nothing runs for it yet. */
	public CaseNumber anOpenCase() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('mallila', 'Mallilan kaupunki', 'municipality', 'Mallila') on conflict do nothing
				""").update();
		if (this.users.find("kokeilija").isEmpty()) {
			this.users.add(new Person("kokeilija", "Kaisa Kokeilija", Set.of(Role.COORDINATOR), "mallila", null, null),
					"polku-demo");
		}
		var client = this.clients.register(new NewClient(null, "Kokeilija", "Aino", "fi", Contact.NONE, "Mallila"));
		return this.cases
			.open(new NewCase(client, "VOITTO", "clientJourney", "partner", null, null, null, null, "mallila", null))
			.number();
	}

	/** Starts the model for a new case, with the facts given in pairs: name, value. */
	public TestJourney start(String model, Object... facts) {
		return start(anOpenCase(), model, null, facts);
	}

	/** Starts the model from one of its start events for a case that is there. */
	public TestJourney start(CaseNumber caseNumber, String model, String startEvent, Object... facts) {
		AbstractAssertions.init(this.engine);
		this.journeys.start(caseNumber, model, startEvent, TestJourney.pairs(facts));
		return new TestJourney(caseNumber, model, this.engine, this.journeys, this.models, this.records);
	}

	/** Starts a certain version of the model for a new case. */
	public TestJourney startVersion(String model, int version) {
		AbstractAssertions.init(this.engine);
		var caseNumber = anOpenCase();
		var definition = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(model)
			.processDefinitionVersion(version)
			.singleResult();
		this.engine.getRuntimeService().startProcessInstanceById(definition.getId(), caseNumber.value());
		return new TestJourney(caseNumber, model, this.engine, this.journeys, this.models, this.records);
	}

}
