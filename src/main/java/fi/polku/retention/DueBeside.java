package fi.polku.retention;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is due beside the cases: people of the register without any, and records of
 * multi-professional support whose own time is over while their case is kept longer.
 */
@Component
class DueBeside {

	private final JdbcClient jdbc;

	private final DuePeople people;

	private final RetentionRules rules;

	private final Clock clock;

	DueBeside(JdbcClient jdbc, DuePeople people, RetentionRules rules, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.rules = rules;
		this.clock = clock;
	}

	/** People without a case who go within the days of showing; nobody sees who. */
	Beside withoutCases() {
		return new Beside(this.people.withoutCasesSoon(), this.rules.of("noCase", Helsinki.today(this.clock)));
	}

	/** Cases with records of joint support that nothing erases alone. */
	Beside jointRecords(Person reader) {
		var today = Helsinki.today(this.clock);
		var rule = this.rules.of("jointService", today);
		var cases = this.jdbc.sql("""
				select count(*)
				  from client_case c
				 where (:all or c.organisation = :organisation) and %s < :before
				""".formatted(EndedCase.JOINT))
			.param("all", RetentionPolicy.counts(reader))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("before", rule.before(today))
			.query(Integer.class)
			.single();
		return new Beside(cases, rule);
	}

	/** How many, by which rule. */
	record Beside(int amount, RetentionRule rule) {
	}

}
