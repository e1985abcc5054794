package fi.polku.casefile;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.journey.Beginning;
import fi.polku.journey.Guidance;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People, clients and cases of two organisations, and a browser without a screen. */
@PolkuTest
public abstract class CaseFileTest {

	protected static final Contact CONTACT = new Contact("040 123 4567", "eeva@example.com", "Polkutie 1", "99999",
			"Mallila", "letter");

	private static final AtomicInteger CODES = new AtomicInteger();

	@Autowired
	protected Protections protections;

	@Autowired
	protected JdbcClient jdbc;

	@Autowired
	protected Users users;

	@Autowired
	protected Clients clients;

	@Autowired
	protected Cases cases;

	@Autowired
	protected Guidance guidance;

	@Autowired
	protected TaskService tasks;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	protected TestBrowser browser;

	@BeforeEach
	void openBrowser() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('elsewhere', 'Muualla', 'municipality', 'Muualla') on conflict do nothing
				""").update();
	}

	protected Person person(String organisation, Role... roles) {
		var name = "file-" + UUID.randomUUID().toString().substring(0, 8);
		this.users.add(new Person(name, "Nimi " + name, Set.of(roles), organisation, null, null), "polku-demo");
		return this.users.find(name).orElseThrow();
	}

	protected RequestPostProcessor as(Person person) {
		return user(((UserDetailsService) this.users).loadUserByUsername(person.username()));
	}

	protected UUID client(String lastName, PersonalIdentityCode code) {
		return this.clients
			.register(new NewClient(code, lastName, "Eeva Testi", "fi", CONTACT, "Kotikunta-" + lastName));
	}

	/** A case whose journey has begun; it waits for the contact details to be checked. */
	protected CaseNumber begun(UUID client) {
		return this.guidance
			.begin(new Beginning(client, "VOITTO", "partner", null, null, LocalDate.of(2026, 1, 7), 320, null))
			.number();
	}

	protected CaseNumber begun(String lastName) {
		return begun(client(lastName, newCode()));
	}

	/** A code that nobody bears: numbers from 900 are artificial. */
	protected static PersonalIdentityCode newCode() {
		var given = CODES.incrementAndGet();
		var digits = "%02d%02d%02d%03d".formatted(1 + given % 28, 1 + given / 28 % 12, 50 + given / 336 % 40, 950);
		var check = "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Integer.parseInt(digits) % 31);
		return new PersonalIdentityCode(digits.substring(0, 6) + "-" + digits.substring(6) + check);
	}

	protected UUID clientOf(CaseNumber number) {
		return this.cases.get(number).clientId();
	}

	protected void protect(CaseNumber number) {
		this.protections.check(clientOf(number),
				new Protection(true, LocalDate.of(2026, 1, 8), "populationRegister", null));
	}

	protected void claim(CaseNumber number, Person person) {
		var task = this.tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().get(0);
		this.tasks.setAssignee(task.getId(), person.username());
	}

}
