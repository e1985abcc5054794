package fi.polku.hostile;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import fi.polku.casefile.Cases;
import fi.polku.casefile.Notes;
import fi.polku.casefile.OwnAppointments;
import fi.polku.client.Clients;
import fi.polku.client.Protections;
import fi.polku.journeys.TestJourneys;
import fi.polku.link.MadeLink;
import fi.polku.link.PersonalLinks;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.Completing;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One client behind a protection order, with unmistakable words in every field, guided
 * through the services by one coordinator; and everybody else.
 */
abstract class ProtectedTest extends ForeignersTest {

	static final String HOLDER = "zq-holder";

	static final String DEPUTY = "zq-deputy";

	/** A colleague to whom the holder has given a task with a question. */
	static final String ADVISER = "zq-adviser";

	/** What nobody else may read, in any shape. */
	static final Pattern HIDDEN = Followed.HIDDEN.pattern();

	static final Pattern TWIN = Followed.TWIN.pattern();

	static final List<String> OTHERS = List.of("zq-colleague", "zq-company", "zq-nurse", "zq-lead", STRANGER, AUDITOR,
			"zq-owner", "zq-admin", "zq-technical");

	private static final int CROWD = 6;

	private static Story hidden;

	private static Story twin;

	/**
	 * The cases of one of them and what was given out.
	 *
	 * @param ended closed, since the client moved away
	 * @param followed closed and in follow-up
	 * @param number open, in services
	 */
	record Story(CaseNumber ended, CaseNumber followed, CaseNumber number, MadeLink client, MadeLink partner) {

		List<CaseNumber> cases() {
			return List.of(this.ended, this.followed, this.number);
		}

		String[] numbers() {
			return cases().stream().map(Object::toString).toArray(String[]::new);
		}

	}

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
		if (hidden == null) {
			everybody();
			var holder = this.users.find(HOLDER).orElseThrow();
			var told = new ProtectedStory(this);
			twin = this.user.as(holder, () -> told.of(Followed.TWIN));
			hidden = this.user.as(holder, () -> told.of(Followed.HIDDEN));
			list();
			crowd();
		}
		this.number = hidden.number();
	}

	/** Figures and files of fewer than five people tell nothing of any. */
	private void crowd() {
		for (int i = 0; i < CROWD; i++) {
			this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "referralReceived",
					ProtectedJourney.FACTS);
		}
	}

	static Story hidden() {
		return hidden;
	}

	static Story twin() {
		return twin;
	}

	private void everybody() {
		this.journeys.anOpenCase();
		var guides = EnumSet.copyOf(Role.GUIDES);
		guides.remove(Role.LEAD);
		person(HOLDER, guides.toArray(Role[]::new));
		person(DEPUTY, Role.COORDINATOR);
		person(ADVISER, Role.COORDINATOR);
		person("zq-colleague", Role.COORDINATOR);
		person("zq-company", Role.COMPANY_COORDINATOR);
		person("zq-nurse", Role.NURSE);
		person("zq-lead", Role.LEAD);
		person("zq-owner", Role.OWNER);
		person("zq-admin", Role.ADMIN);
		person("zq-technical", Role.TECHNICAL);
	}

	/** Both stand on a list, once in order and once with a fault. */
	private void list() {
		var text = new StringBuilder("Hetu;Nimi;Etuus;Kuukausi;Kertymä\r\n");
		for (var who : List.of(Followed.TWIN, Followed.HIDDEN)) {
			text.append("%1$s;%2$s, %3$s;TMT;2026-03;345\r\n%1$s;%2$s, %3$s;TMT;2026-03;kolme\r\n".formatted(who.code(),
					who.surname(), who.word() + "etta"));
		}
		var sent = post(HOLDER, "/api/benefit-lists", "multipart/form-data; boundary=x",
				BodyPublishers
					.ofString("--x\r\nContent-Disposition: form-data; name=\"municipality\"\r\n\r\nSeurantala\r\n"
							+ "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"followed.csv\"\r\n"
							+ "Content-Type: text/csv\r\n\r\n" + text + "\r\n--x--\r\n"));
		assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
		var address = "/api/benefit-lists/" + json(sent).at("/id").asText();
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> List.of("DONE", "FAILED").contains(json(get(HOLDER, address)).at("/state").asText()));
		assertThat(json(get(HOLDER, address)).at("/accepted").asInt()).isEqualTo(2);
	}

	private void person(String username, Role... roles) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(
					new Person(username, "Nimi " + username, Set.copyOf(Arrays.asList(roles)), "mallila", null, null),
					"polku-demo");
		}
	}

}
