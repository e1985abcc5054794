package fi.polku.trail.anomaly;

import java.time.LocalTime;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.trail.Trail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator who reads, at noon. */
abstract class AnomalyTest extends CaseFileTest {

	@Autowired
	Trail trail;

	@Autowired
	CurrentUser user;

	@Autowired
	AnomalySearch search;

	@Autowired
	Anomalies anomalies;

	@Autowired
	MovableClock clock;

	Person person;

	@BeforeEach
	void noon() {
		this.person = person("own", Role.COORDINATOR);
		this.clock.set(Helsinki.at(Helsinki.today(this.clock), LocalTime.NOON));
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	void sees(CaseNumber number) {
		this.user.as(this.person, () -> {
			this.trail.seen("case.shown", "guidance", List.of(number));
			return null;
		});
	}

	List<String> found() {
		this.search.look(Helsinki.today(this.clock));
		return kinds();
	}

	List<String> kinds() {
		return this.jdbc.sql("select kind from trail_anomaly where username = :who order by kind")
			.param("who", this.person.username())
			.query(String.class)
			.list();
	}

}
