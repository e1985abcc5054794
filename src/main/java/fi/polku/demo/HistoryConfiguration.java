package fi.polku.demo;

import java.time.Clock;

import fi.polku.calendar.Deadlines;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Plans;
import fi.polku.client.Clients;
import fi.polku.improvement.card.Cards;
import fi.polku.journey.Guidance;
import fi.polku.link.OrganisationGrounds;
import fi.polku.process.EngineTime;
import fi.polku.process.EngineUser;
import fi.polku.process.Journeys;
import fi.polku.process.ShippedModels;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Events;
import fi.polku.worklist.Tasks;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.migration.MigrationWorker;
import fi.polku.workshop.migration.MoveDecisions;
import fi.polku.workshop.publish.Publishing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts together what the history is made of; the time itself comes from outside. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class HistoryConfiguration {

	@Bean
	StoryDays storyDays(FinnishCalendar calendar) {
		return new StoryDays(calendar);
	}

	@Bean
	AnswerMaker answerMaker(StoryDays days) {
		return new AnswerMaker(new AnswerRules(), days);
	}

	@Bean
	Actors actors(Users users) {
		return new Actors(users);
	}

	@Bean
	Stories stories(Clients clients, Cases cases, JdbcClient jdbc) {
		return new Stories(clients, cases, jdbc);
	}

	@Bean
	Acts acts(Tasks tasks, Completing completing, Events events, Cases cases, Plans plans, CurrentUser currentUser,
			EngineUser engineUser, Actors actors, AnswerMaker answers, HistoryTime time, Clock clock,
			TransactionOperations transaction, JdbcClient jdbc, OrganisationGrounds grounds) {
		return new Acts(tasks, completing, events, cases, plans, currentUser, engineUser, actors, answers,
				new Openings(jdbc, clock), grounds, time, clock, transaction);
	}

	@Bean
	DemoDay demoDay(JdbcClient jdbc, EngineTime engineTime, Appointments appointments, Stories stories, Cases cases,
			Beginnings beginnings, StoryDays days, Acts acts, FinnishCalendar calendar) {
		return new DemoDay(jdbc, engineTime, appointments, stories, beginnings, new Replies(jdbc, stories, days), acts,
				new Closing(acts, cases, engineTime, jdbc), new Pace(calendar), days);
	}

	@Bean
	Beginnings beginnings(Clients clients, Cases cases, Guidance guidance, Journeys journeys, Stories stories,
			Acts acts, Actors actors) {
		return new Beginnings(clients, cases, guidance, journeys, stories, acts, actors);
	}

	@Bean
	OpenCases openCases(StoryDays days, Deadlines deadlines, Appointments appointments, Journeys journeys, Tasks tasks,
			Acts acts, Actors actors, JdbcClient jdbc) {
		return new OpenCases(days, deadlines, appointments, journeys, tasks, acts, actors, jdbc);
	}

	@Bean
	OnwardImprovement onwardImprovement(Cards cards, ImprovedModel model, StoryDays days, Acts acts, Actors actors,
			JdbcClient jdbc) {
		return new OnwardImprovement(cards, model, days, acts, actors, jdbc);
	}

	@Bean
	ImprovedModel improvedModel(ShippedModels shipped, LiveModels live, ModelDrafts drafts, MoveDecisions decisions,
			Publishing publishing, MigrationWorker worker, EngineTime engineTime) {
		return new ImprovedModel(shipped, live, drafts, decisions, publishing, worker, engineTime);
	}

	@Bean
	History history(FinnishCalendar calendar, Stories stories, OpenCases openCases, DemoDay day, HistoryTime time,
			OnwardImprovement improvement, DemoMoney money, JdbcClient jdbc) {
		return new History(new DemoState(jdbc), calendar, stories, openCases, day, time, improvement, money, jdbc,
				Clock.systemUTC());
	}

}
