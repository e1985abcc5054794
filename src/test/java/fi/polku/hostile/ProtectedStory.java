package fi.polku.hostile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.NewCase;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.Protection;
import fi.polku.journeys.TestJourney;
import fi.polku.link.Ground;
import fi.polku.link.NewLink;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guides a client three times by one coordinator: until they move away, until the
 * follow-up, and through all services.
 */
record ProtectedStory(ProtectedTest test) {
	ProtectedTest.Story of(Followed who) {
		var acts = new ProtectedActs(this.test);
		place(who);
		var client = register(who);
		var ended = begun(client, who);
		guide(who).with("invitationWay", "letter").go(ended);
		ended.happens("clientMovedAway", "exitDay", LocalDate.now().toString(), "exitClass", "employed");
		guide(who).go(ended);
		var followed = followedUp(client, who);
		var open = begun(client, who);
		var one = open.caseNumber();
		this.test.notes.write(one,
				"Puoliso " + who.word() + "o ja lapset " + who.word() + "i, koulu " + who.word() + "lä");
		var partner = this.test.links.make(new NewLink(one, who.word() + " Kumppani", null, who.word() + " kysymys",
				"fi", Ground.law("380/2023, 116 §")));
		var own = this.test.links.make(new NewLink(one, null, null, null, "fi", null));
		var guide = guide(who).leaving("agreeSearchSupport", "agreeJointPlan");
		guide.go(open);
		assertThat(guide.done).contains("completeContactDetails", "holdInitialInterview", "confirmSegment", "draftPlan",
				"agreePlan", "findWorkTrialPlace", "findSubsidisedJob", "chooseTraining", "referToService");
		for (var channel : List.of("letter", "text_message", "email")) {
			contact(client, who, channel);
			acts.meeting(one, who);
		}
		acts.ask(one, who);
		acts.stuck(open);
		acts.printed(one);
		assertThat(state(ended)).isEqualTo("closed");
		assertThat(state(followed)).isEqualTo("closed");
		assertThat(this.test.clients.get(client).protectionOrder()).isEqualTo(who.order());
		return new ProtectedTest.Story(ended.caseNumber(), followed.caseNumber(), one, own, partner);
	}

	private TestJourney followedUp(UUID client, Followed who) {
		var journey = begun(client, who);
		var guide = guide(who).with("invitationWay", "sms")
			.with("planOutcome", "endGuidance")
			.with("acceptance", "otherwise")
			.with("exitDay", LocalDate.now().toString());
		guide.go(journey);
		assertThat(guide.done).contains("closeCase");
		journey.fireTimer("followUpDue");
		guide.go(journey);
		journey.fireTimer("noAnswerInSevenDays");
		var task = journey.task("contactForFollowUp");
		this.test.engine.getTaskService().setAssignee(task.getId(), ProtectedTest.HOLDER);
		return journey;
	}

	private ProtectedJourney guide(Followed who) {
		return new ProtectedJourney(this.test.engine, this.test.models, this.test.completing, this.test.users, who);
	}

	private void place(Followed who) {
		this.test.jdbc.sql("insert into area values (:id, :id) on conflict do nothing")
			.param("id", who.area())
			.update();
		this.test.jdbc.sql(
				"insert into team (id, organisation_id, area_id, name) values (:id, 'mallila', :area, :id) on conflict do nothing")
			.param("id", who.team())
			.param("area", who.area())
			.update();
	}

	private UUID register(Followed who) {
		var word = who.word();
		var client = this.test.clients.register(new NewClient(who.identity(), who.surname(),
				word + "etta Entinen-" + word, "fi", contactOf(who, "email"), word + "järvi"));
		if (who.order()) {
			this.test.protections.check(client,
					new Protection(true, LocalDate.of(2026, 1, 8), "populationRegister", null));
		}
		contact(client, who, "email");
		return client;
	}

	private void contact(UUID client, Followed who, String channel) {
		this.test.clients.changeContact(client, contactOf(who, channel), "fi", who.word() + "kieli");
	}

	private static Contact contactOf(Followed who, String channel) {
		return new Contact(who.phone(), who.email(), who.word() + "katu 7", who.postal(), who.word() + "kylä", channel);
	}

	private TestJourney begun(UUID client, Followed who) {
		var word = who.word();
		var one = this.test.cases
			.open(new NewCase(client, "VOITTO", "clientJourney", "partner", "Syy: " + word + "lähete",
					word + " Ohjaaja, " + word + "n koulu", LocalDate.of(2026, 1, 7), 320, "mallila", null))
			.number();
		this.test.jdbc
			.sql("update client_case set owner = :owner, area_id = :area, team_id = :team where number = :case")
			.param("owner", ProtectedTest.HOLDER)
			.param("area", who.area())
			.param("team", who.team())
			.param("case", one.value())
			.update();
		return this.test.journeys.start(one, "clientJourney", "referralReceived", ProtectedJourney.FACTS);
	}

	private String state(TestJourney journey) {
		return this.test.cases.get(journey.caseNumber()).open() ? "open" : "closed";
	}

}
