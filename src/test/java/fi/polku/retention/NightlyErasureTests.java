package fi.polku.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Nights in a time in which nothing of other tests is due. */
@PolkuTest
class NightlyErasureTests {

	@Autowired
	NightlyErasure nightly;

	@Autowired
	Retentions retentions;

	@Autowired
	DuePeople due;

	@Autowired
	NamingWords words;

	@Autowired
	ErasedList list;

	@Autowired
	List<PersonalData> modules;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@Autowired
	Clock time;

	OldCases old;

	@BeforeEach
	void cases() {
		this.old = new OldCases(this.jdbc);
	}

	@AfterEach
	void time() {
		this.clock.reset();
	}

	@Test
	void due_isShownFirst_triedWithoutHarm_thenErased() {
		var client = this.old.client("Ensinnäytetty");
		var number = this.old.closed(client, "OLD", "1985-03-01");

		night("1989-03-02");
		assertThat(until(number)).isEqualTo(LocalDate.of(1989, 3, 1));
		night("1989-03-30");
		assertThat(this.old.isThere(number)).isTrue();
		at("1989-04-02");
		assertThat(this.nightly.run(true, "polku").cases()).isEqualTo(1);
		assertThat(this.old.isThere(number)).isTrue();
		assertThat(this.nightly.run(false, "polku").clients()).isEqualTo(1);
		assertThat(this.old.isThere(client)).isFalse();
	}

	@Test
	void projectOfAFund_isKeptLonger_andThePersonWithIt() {
		var client = this.old.client("Pitempi");
		var first = this.old.closed(client, "OLD", "1985-03-01");
		var funded = this.old.closed(client, "VOITTO", "1985-03-01");

		night("1990-01-01");
		night("1990-02-15");

		assertThat(this.old.isThere(first)).isFalse();
		assertThat(this.old.isThere(funded)).isTrue();
		assertThat(until(funded)).isEqualTo(LocalDate.of(1991, 12, 31));
		night("1992-01-01");
		night("1992-02-15");
		assertThat(this.old.isThere(client)).isFalse();
	}

	@Test
	void held_staysUntilTheHoldIsOver() {
		var client = this.old.client("Pidätetty");
		this.old.closed(client, "OLD", "1985-03-01");
		this.jdbc.sql("""
				insert into app_user (username, display_name, password_hash, organisation_id, created_at)
				values ('retention-holder', 'x', 'x', 'own', '1984-01-01') on conflict do nothing
				""").update();
		this.jdbc.sql("""
				insert into retention_hold (id, client_id, reason, words, until, made_by, made_at)
				values (gen_random_uuid(), :client, 'complaint', 'x', '1993-06-01', 'retention-holder', '1985-04-01')
				""").param("client", client).update();

		night("1993-04-01");
		night("1993-06-01");
		assertThat(this.old.isThere(client)).isTrue();
		night("1993-06-02");
		assertThat(this.old.isThere(client)).isFalse();
	}

	@Test
	void oneWhoCannotBeErased_isTold_othersGoOn() {
		var stuck = this.old.client("Juuttunut");
		var other = this.old.client("Vapaa");
		List.of(stuck, other).forEach((client) -> this.old.closed(client, "OLD", "1985-03-01"));
		var breaking = breaking(stuck);
		at("1994-01-01");
		breaking.run(false, "polku");
		at("1994-02-15");

		assertThat(breaking.run(false, "polku").failed()).isEqualTo(1);

		assertThat(this.old.isThere(stuck)).isTrue();
		assertThat(this.old.isThere(other)).isFalse();
		assertThat(this.jdbc.sql("select fault from retention_fault where client_id = :id")
			.param("id", stuck)
			.query(String.class)
			.single()).isEqualTo("IllegalStateException");
		night("1994-02-16");
		assertThat(this.old.isThere(stuck)).isFalse();
	}

	/** With one more module, which cannot forget a certain person. */
	private NightlyErasure breaking(UUID stuck) {
		var all = new ArrayList<>(this.modules);
		all.add(new PersonalData() {
			@Override
			public Set<String> tables() {
				return Set.of();
			}

			@Override
			public void forget(Forgotten forgotten) {
				if (forgotten.client().equals(stuck)) {
					throw new IllegalStateException("cannot");
				}
			}

			@Override
			public int order() {
				return 3;
			}
		});
		return new NightlyErasure(this.jdbc, this.transaction, this.retentions, this.due,
				new ErasureOfTime(this.jdbc, this.due, new Erasing(this.jdbc, all, this.words, this.list)), this.time);
	}

	private LocalDate until(String number) {
		return this.jdbc.sql("select until from retention where case_number = :number")
			.param("number", number)
			.query(LocalDate.class)
			.single();
	}

	private void night(String day) {
		at(day);
		this.nightly.run(false, "polku");
	}

	private void at(String day) {
		this.clock.set(Instant.parse(day + "T03:00:00Z"));
	}

}
