package fi.polku.workshop.replay;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class ReplaysTests {

	private static final String DAY = "2026-02-02";

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	Replays replays;

	@Autowired
	CurrentUser user;

	@Autowired
	Clock clock;

	private final String id = "asked" + UUID.randomUUID().toString().substring(0, 8);

	private String deployment;

	private CaseNumber number;

	private Person owner;

	@BeforeEach
	void aTableAndItsProcess() {
		this.owner = this.tryout.person("replay-owner", Role.OWNER);
		this.tryout.deploy();
		this.number = this.tryout.start("Kysytty");
		var table = AskedTable.from(this.id, 55).drawing().orElseThrow();
		this.deployment = this.repository.createDeployment()
			.addInputStream(table.name(), new ByteArrayInputStream(table.content()))
			.addString("asking_" + this.id + ".bpmn", AskedTable.process(this.id))
			.deploy()
			.getId();
	}

	@AfterEach
	void undo() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void otherLimit_sendsThoseBetweenElsewhere() {
		decide(40, DAY);
		List.of(50, 51, 52, 53, 54).forEach((age) -> decide(age, DAY));
		decide(60, DAY);

		var seen = replay(AskedTable.from(this.id, 50), this.owner);

		assertThat(seen.few()).isFalse();
		assertThat(seen.replayed().total()).isEqualTo(7);
		assertThat(seen.replayed().same()).isEqualTo(2);
		assertThat(seen.replayed().ways()).singleElement().satisfies((way) -> {
			assertThat(way.before()).containsExactly(List.of("outside"));
			assertThat(way.after()).containsExactly(List.of("in"));
			assertThat(way.count()).isEqualTo(5);
		});
		assertThat(seen.replayed().elsewhere()).hasSize(5).allSatisfy((one) -> {
			assertThat(one.caseNumber()).isEqualTo(this.number.value());
			assertThat(one.facts()).isEmpty();
		});
	}

	@Test
	void fewCases_areNotListedToWhoeverMayOpenNone() {
		decide(52, DAY);

		assertThat(replay(AskedTable.from(this.id, 50), this.owner)).satisfies((seen) -> {
			assertThat(seen.few()).isTrue();
			assertThat(seen.replayed().elsewhere()).isEmpty();
			var told = ReplayTold.of(seen);
			assertThat(told.replayed().same()).isNull();
			assertThat(told.replayed().changed()).isNull();
			assertThat(told.replayed().ways()).singleElement().satisfies((way) -> assertThat(way.count()).isNull());
		});
		var both = this.tryout.person("replay-owner-auditor", Role.OWNER, Role.AUDITOR);
		var seen = replay(AskedTable.from(this.id, 50), both);
		assertThat(seen.mayOpen(this.number.value())).isTrue();
		assertThat(seen.replayed().elsewhere()).singleElement()
			.satisfies((one) -> assertThat(one.facts()).containsEntry("age", 52L).containsEntry("day", DAY));
	}

	@Test
	void datedRows_areAskedForTheDayOfThen() {
		decide(60, "2024-12-31");
		decide(60, DAY);

		var seen = replay(AskedTable.from(this.id, 55), this.owner);

		assertThat(seen.replayed().same()).isEqualTo(2);
		assertThat(seen.replayed().unfit()).isEmpty();
	}

	@Test
	void factThatTheCaseKnew_isAskedBeside_andOneItDidNotIsTold() {
		this.runtime.startProcessInstanceByKey("asking_" + this.id, this.number.value(),
				Map.of("age", 60, "day", DAY, "source", "self"));
		decide(60, DAY);

		var seen = replay(AskedTable.asking(this.id, "source"), this.owner);

		assertThat(seen.replayed().same()).isEqualTo(1);
		assertThat(seen.replayed().unfit()).singleElement().satisfies((one) -> {
			assertThat(one.why()).isEqualTo("missing");
			assertThat(one.detail()).isEqualTo("source");
			assertThat(one.count()).isEqualTo(1);
		});
	}

	private void decide(int age, String day) {
		this.runtime.startProcessInstanceByKey("asking_" + this.id, this.number.value(),
				Map.of("age", age, "day", day));
	}

	private SeenReplay replay(ModelFiles draft, Person reader) {
		LocalDate today = Helsinki.today(this.clock);
		var question = new ReplayQuestion(this.id, null, today.minusDays(1), today.plusDays(1));
		return this.user.as(reader, () -> this.replays.of(draft, question, reader));
	}

}
