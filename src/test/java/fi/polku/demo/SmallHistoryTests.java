package fi.polku.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A few people of each kind driven through the engine, without the demo profile. */
@PolkuTest
class SmallHistoryTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Autowired
	ApplicationContext application;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Cases cases;

	@Autowired
	FinnishCalendar calendar;

	private AnnotationConfigApplicationContext demo;

	@AfterEach
	void letTheTimeRun() {
		this.clock.reset();
		this.demo.close();
	}

	@Test
	void everybodyEndsOnTheDayAndTheEngineHoldsNoPersonalData() {
		this.demo = demo();
		this.demo.getBean(DemoUsers.class).addMissing();
		var stories = oneOfEachExit();
		var open = this.demo.getBean(OpenCases.class)
			.counting(TODAY)
			.stream()
			.filter(SmallHistoryTests::isEnding)
			.toList();

		var faults = live(stories, open);

		assertThat(faults).isZero();
		var byCase = this.demo.getBean(Stories.class).all();
		assertThat(byCase.values()).containsAll(stories).containsAll(open);
		byCase.forEach((number, story) -> assertEnded(number, story));
		assertWorked(byCase.keySet());
		var engine = new EngineHoldsNoPersonalData(this.jdbc);
		assertThat(engine.width()).isGreaterThan(300);
		assertThat(engine.findings(needles(byCase))).isEmpty();
		assertThat(engine.findings(List.of("clientJourney"))).as("it finds what is there").isNotEmpty();
	}

	/** At each step of the improved process somebody waits, with a form that opens. */
	@Test
	void openOnwardPlacementsAndSupports_standWhereTheFileSays() {
		this.demo = demo();
		this.demo.getBean(DemoUsers.class).addMissing();
		var open = this.demo.getBean(OpenCases.class)
			.counting(TODAY)
			.stream()
			.filter(SmallHistoryTests::isNear)
			.toList();

		var faults = live(List.of(), open);

		assertThat(faults).isZero();
		assertThat(open).hasSize(8);
		var byCase = this.demo.getBean(Stories.class).all();
		byCase.forEach((number, story) -> assertThat(
				OpenWork.of(number, this.jdbc).stream().map(OpenWork::step).filter(story.staging().stops()::contains))
			.as(number + " of " + story.lastName())
			.containsExactlyInAnyOrderElementsOf(story.staging().stops()));
	}

	/** Begun after the owners changed the process; the others go on as found. */
	private static boolean isNear(Story story) {
		return (story.goesOnward() || story.staging().support() != null) && story.start().isAfter(TODAY.minusYears(1));
	}

	/** Work has taken minutes, of which none before the task was there. */
	private void assertWorked(Set<CaseNumber> cases) {
		var worked = this.jdbc.sql("""
				select extract(epoch from e.completed_at - e.started_at)::int
				  from insight_event e
				  join insight_case c on c.id = e.case_id
				  join insight_step s on s.id = e.step_id
				 where c.number = any(:cases) and s.kind = 'human' and e.outcome = 'completed'
				   and e.started_at >= e.created_at
				""")
			.param("cases", cases.stream().map(CaseNumber::value).toArray(String[]::new))
			.query(Integer.class)
			.list();
		assertThat(worked).hasSizeGreaterThan(50).allMatch((seconds) -> seconds >= 0 && seconds <= 65 * 60);
		assertThat(worked.stream().filter((seconds) -> seconds >= 5 * 60)).hasSizeGreaterThan(worked.size() / 2);
	}

	/** One that waits for the second person, one that waits to be closed. */
	private static boolean isEnding(Story story) {
		return story.staging().services().contains("End");
	}

	private void assertEnded(CaseNumber number, Story story) {
		var here = this.cases.get(number);
		assertThat(Helsinki.dateOf(here.openedAt())).isEqualTo(story.start());
		assertThat(here.open()).isEqualTo(story.isStaged());
		assertThat(here.exitDay()).isEqualTo(story.end());
		if (story.end() != null) {
			assertThat(Helsinki.dateOf(here.closedAt())).isEqualTo(story.end());
		}
	}

	/** The names, codes, contacts of the people and all words of their records. */
	private List<String> needles(Map<CaseNumber, Story> stories) {
		var needles = new ArrayList<String>();
		stories.values()
			.forEach((story) -> needles.addAll(List.of(story.code().value(), story.lastName(), story.firstNames())));
		needles.addAll(this.jdbc.sql("""
				select unnest(array[phone, email, street_address]) from client where phone is not null
				""").query(String.class).list());
		needles.addAll(this.jdbc.sql("""
				select distinct value
				  from case_record, jsonb_each_text(answers)
				 where case_number = any(:cases) and value like '% %' and length(value) > 12
				""")
			.param("cases", stories.keySet().stream().map(CaseNumber::value).toArray(String[]::new))
			.query(String.class)
			.list());
		return needles;
	}

	private int live(List<Story> stories, List<Story> open) {
		var all = new ArrayList<>(stories);
		all.addAll(open);
		var first = all.stream().map(Story::start).min(LocalDate::compareTo).orElseThrow();
		var day = this.demo.getBean(DemoDay.class);
		var time = this.demo.getBean(HistoryTime.class);
		first.datesUntil(TODAY.plusDays(1)).filter(this.calendar::isWorkingDay).forEach((date) -> {
			time.begin(date, Instant.MAX);
			day.live(date, TODAY, all.stream().filter((story) -> story.start().equals(date)).toList());
		});
		return day.faults();
	}

	private List<Story> oneOfEachExit() {
		var members = Table.read("demo/voima-cohort.csv").stream().map(Member::of).toList();
		var shifted = new CohortShift(this.calendar).shifted(members, TODAY);
		return Set.of("EMPLOYED", "EDUCATION", "OUTSIDE_LABOUR_FORCE", "JOB_SEEKING", "UNEMPLOYED")
			.stream()
			.map((exit) -> shifted.stream()
				.filter((member) -> member.exit().equals(exit))
				.filter((member) -> ChronoUnit.DAYS.between(member.started(), member.ended()) < 150)
				.max((one, other) -> one.started().compareTo(other.started()))
				.orElseThrow())
			.map(Story::of)
			.toList();
	}

	private AnnotationConfigApplicationContext demo() {
		var context = new AnnotationConfigApplicationContext();
		context.setParent(this.application);
		context.getEnvironment().addActiveProfile("demo");
		context.registerBean(HistoryTime.class, () -> new HistoryTime(this.clock::set));
		context.register(HistoryConfiguration.class, DemoUsers.class, DemoMoney.class);
		context.refresh();
		return context;
	}

}
