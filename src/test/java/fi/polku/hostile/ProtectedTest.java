package fi.polku.hostile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fi.polku.casefile.Cases;
import fi.polku.casefile.NewAppointment;
import fi.polku.casefile.NewCase;
import fi.polku.casefile.Notes;
import fi.polku.casefile.OwnAppointments;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.NewLink;
import fi.polku.link.PersonalLinks;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.Completing;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One client behind a protection order, with unmistakable words in every field, guided
 * through the services by one coordinator; and everybody else.
 */
abstract class ProtectedTest extends ForeignersTest {

	/** Stands in every text of the client. */
	static final String SECRET = "Zqvarkku";

	static final String PHONE = "040 7771359";

	static final String POSTAL = "97531";

	static final String HOLDER = "zq-holder";

	static final String DEPUTY = "zq-deputy";

	static final String CODE = "230237-947J";

	/** What nobody else may read, in any shape. */
	static final Pattern HIDDEN = Pattern.compile("zqvarkku|" + CODE + "|" + CODE.substring(0, 6) + "[-*]"
			+ "|(?<![0-9a-f-])(97531|(040 ?|\\+35840)?7771359)(?![0-9a-f-])", Pattern.CASE_INSENSITIVE);

	static final List<String> OTHERS = List.of("zq-colleague", "zq-company", "zq-nurse", "zq-lead", STRANGER, AUDITOR,
			"zq-owner", "zq-admin", "zq-technical");

	private static CaseNumber made;

	@Autowired
	Clients clients;

	@Autowired
	Cases cases;

	@Autowired
	Protections protections;

	@Autowired
	Notes notes;

	@Autowired
	OwnAppointments appointments;

	@Autowired
	PersonalLinks links;

	@Autowired
	TestJourneys journeys;

	@Autowired
	CurrentUser user;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Models models;

	@Autowired
	Completing completing;

	CaseNumber number;

	@BeforeEach
	void aClientBehindAnOrder() {
		if (made == null) {
			made = begun();
		}
		this.number = made;
	}

	private CaseNumber begun() {
		this.journeys.anOpenCase();
		var guides = EnumSet.copyOf(Role.GUIDES);
		guides.remove(Role.LEAD);
		person(HOLDER, guides.toArray(Role[]::new));
		person(DEPUTY, Role.COORDINATOR);
		person("zq-colleague", Role.COORDINATOR);
		person("zq-company", Role.COMPANY_COORDINATOR);
		person("zq-nurse", Role.NURSE);
		person("zq-lead", Role.LEAD);
		person("zq-owner", Role.OWNER);
		person("zq-admin", Role.ADMIN);
		person("zq-technical", Role.TECHNICAL);
		return this.user.as(this.users.find(HOLDER).orElseThrow(), this::guided);
	}

	private void person(String username, Role... roles) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(
					new Person(username, "Nimi " + username, Set.copyOf(Arrays.asList(roles)), "mallila", null, null),
					"polku-demo");
		}
	}

	private CaseNumber guided() {
		var contact = new Contact(PHONE, "zqvarkku@zqvarkku.example", SECRET + "katu 7", POSTAL, SECRET + "kylä",
				"email");
		var client = this.clients.register(new NewClient(new PersonalIdentityCode(CODE), SECRET + "nen",
				SECRET + "etta Entinen-" + SECRET, "fi", contact, SECRET + "järvi"));
		this.protections.check(client, new Protection(true, LocalDate.of(2026, 1, 8), "populationRegister", null));
		this.clients.changeContact(client, contact, "fi", SECRET + "kieli");
		var one = this.cases
			.open(new NewCase(client, "VOITTO", "clientJourney", "partner", "Syy: " + SECRET + "lähete",
					SECRET + " Ohjaaja, " + SECRET + "n koulu", LocalDate.of(2026, 1, 7), 320, "mallila", null))
			.number();
		var begun = this.journeys.start(one, "clientJourney", "referralReceived", ProtectedJourney.FACTS);
		this.jdbc.sql("update client_case set owner = :owner where number = :case")
			.param("owner", HOLDER)
			.param("case", one.value())
			.update();
		this.notes.write(one, "Puoliso " + SECRET + "o ja lapset " + SECRET + "i, koulu " + SECRET + "lä");
		this.links.make(new NewLink(one, SECRET + " Kumppani", null, SECRET + " kysymys", "fi"));
		this.links.make(new NewLink(one, null, null, null, "fi"));
		var journey = new ProtectedJourney(this.engine, this.models, this.completing, this.users);
		journey.go(begun);
		assertThat(journey.done).contains("completeContactDetails", "holdInitialInterview", "confirmSegment",
				"draftPlan", "agreePlan", "findWorkTrialPlace", "findSubsidisedJob", "chooseTraining",
				"referToService");
		this.clients.changeContact(client, contact, "fi", SECRET + "kieli");
		meeting(one);
		return one;
	}

	private void meeting(CaseNumber one) {
		var at = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(50));
		this.appointments.book(one, HOLDER, new NewAppointment("talk", at, Duration.ofHours(1), "place",
				SECRET + "lan kirjasto", null, true, null));
		this.jdbc.sql("""
				insert into task_question (task_id, case_number, asked_by, asked_to, question, asked_at)
				select task_id, case_number, :holder, 'zq-company', 'Tunnetko ' || :secret || 'sen?', :at
				  from work_item where case_number = :case and assignee = :holder limit 1
				""")
			.param("holder", HOLDER)
			.param("secret", SECRET)
			.param("at", java.sql.Timestamp.from(Instant.now()))
			.param("case", one.value())
			.update();
	}

}
