package fi.polku.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is too late, or not ours, to take back. */
class TakeBackRefusedTests extends TakeBackTest {

	@Test
	void invited_isToldThatTheInvitationHasGone() {
		var journey = begun("intake", "programme", "VOITTO", "authority", false, "source", "partner", "identified",
				true, "benefitDays", 10L, "ageYears", 40L, "lawDeadlineApplies", false, "searchBegan", null);
		complete(journey.task("decideTargetGroup").getId(),
				Map.of("targetDecision", "takeIn", "decisionGrounds", "Oma halu."));
		later();
		var task = journey.task("completeContactDetails").getId();
		complete(task,
				Map.of("protectionOrder", "false", "interpreterNeeded", "false", "protectionSource", "client",
						"invitationWay", "sms", "phone", "040 123 4567", "protectionCheckedOn", "2026-09-01",
						"language", "fi"));
		journey.run("inviteClient");
		later();

		assertThat(takeBack(task)).isInstanceOfSatisfying(Outcome.TooLate.class,
				(late) -> assertThat(late.why()).isEqualTo("Kutsu on jo lähtenyt asiakkaalle."));
	}

	@Test
	void caseThatIsNotMineAnyMore_isNotGivenBackByTakingBack() {
		var journey = begun("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular");
		var task = journey.task("draftPlan").getId();
		complete(task, plan());
		later();

		for (var now : List.of(as(Role.AUDITOR, "mallila"), as(Role.NURSE, "mallila"),
				as(Role.COORDINATOR, "elsewhere"))) {
			assertThatThrownBy(() -> this.user.as(now, () -> this.back.takeBack(task, now)))
				.hasMessage("worklist.takeBack.beyond");
		}
		assertThat(journey.tasks("draftPlan")).isEmpty();
		assertThat(takeBack(task)).isInstanceOf(Outcome.Done.class);
	}

	@Test
	void clientHiddenSince_isNotShownByTakingBack() {
		var journey = begun("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular");
		var task = journey.task("draftPlan").getId();
		complete(task, plan());
		later();
		this.jdbc.sql("""
				update client set protected = true
				 where id = (select c.client_id from client_case c join completion d on d.case_number = c.number
				              where d.task_id = :task)
				""").param("task", task).update();

		assertThatThrownBy(() -> takeBack(task)).hasMessage("worklist.takeBack.beyond");
		assertThat(journey.tasks("draftPlan")).isEmpty();
	}

	private Person as(Role role, String organisation) {
		return new Person(this.me.username(), this.me.displayName(), Set.of(role), organisation, null, null);
	}

	@Test
	void othersTask_cannotBeTakenBackAndTwoAtOnceGetOneTask() throws Exception {
		var journey = begun("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular");
		var task = journey.task("draftPlan").getId();
		complete(task, plan());
		later();
		var stranger = new Person("somebody", "Joku", this.me.roles(), "mallila", null, null);
		assertThat(this.back.takeBack(task, stranger)).isEqualTo(new Outcome.Unknown());

		var both = Executors.newFixedThreadPool(2);
		Callable<Outcome> act = () -> takeBack(task);
		var outcomes = both.invokeAll(List.of(act, act));
		both.shutdown();

		assertThat(outcomes.get(0).get()).isEqualTo(outcomes.get(1).get()).isInstanceOf(Outcome.Done.class);
		assertThat(journey.tasks("draftPlan")).hasSize(1);
	}

}
