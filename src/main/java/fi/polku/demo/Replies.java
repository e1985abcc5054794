package fi.polku.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What clients, schools, employers and partners answer some days after they are asked.
 */
class Replies {

	private static final String ONWARD = "onwardPlacementWanted";

	private static final String SUPPORT = "employerApplied";

	private static final List<Reply> REPLIES = List.of(new Reply("agreePlan", "planAnswered", 1, 4),
			new Reply("prepareApplication", "paySubsidyDecision", 8, 15),
			new Reply("confirmEmploymentStart", ONWARD, 1, 4), new Reply("confirmEmploymentStart", SUPPORT, 2, 5),
			new Reply("applyForOnwardPermit", "onwardPermitDecision", 8, 15),
			new Reply("chooseTraining", "studySupportAnswered", 3, 8),
			new Reply("applyForTraining", "admissionDecision", 8, 18),
			new Reply("referToService", "partnerAnswered", 2, 8));

	private static final int LATEST_DAYS = 40;

	private final JdbcClient jdbc;

	private final Stories stories;

	private final StoryDays days;

	Replies(JdbcClient jdbc, Stories stories, StoryDays days) {
		this.jdbc = jdbc;
		this.stories = stories;
		this.days = days;
	}

	/** What is answered on the day, by case. */
	Map<CaseNumber, List<String>> on(LocalDate today) {
		var answers = new HashMap<CaseNumber, List<String>>();
		asked(today).forEach((asked) -> this.stories.of(asked.caseNumber())
			.filter((story) -> !story.isOverOn(today))
			.flatMap((story) -> answer(asked, story, today))
			.ifPresent((event) -> add(answers, asked.caseNumber(), event)));
		this.stories.all().forEach((number, story) -> {
			if (story.end() != null && isFollowUpAnswered(story, today)) {
				add(answers, number, "followUpAnswered");
			}
		});
		return answers;
	}

	private static void add(Map<CaseNumber, List<String>> answers, CaseNumber number, String event) {
		answers.computeIfAbsent(number, (none) -> new ArrayList<>()).add(event);
	}

	private Optional<String> answer(Asked asked, Story story, LocalDate today) {
		return REPLIES.stream()
			.filter((reply) -> reply.step().equals(asked.step()))
			.filter((reply) -> isTold(reply.event(), story))
			.filter((reply) -> this.days.workingDaysAfter(asked.on(), wait(reply, story)).equals(today))
			.map(Reply::event)
			.findFirst();
	}

	private static boolean isTold(String event, Story story) {
		return switch (event) {
			case ONWARD -> story.goesOnward();
			case SUPPORT -> story.isStaged() && story.staging().support() != null;
			default -> true;
		};
	}

	private static int wait(Reply reply, Story story) {
		return reply.fewest() + story.roll(reply.event(), reply.most() - reply.fewest() + 1);
	}

	/** Two of three answer the first question by the link, every second the later one. */
	private boolean isFollowUpAnswered(Story story, LocalDate today) {
		int wait = 1 + story.roll("answers after", 4);
		return (story.roll("first link", 3) != 0 && isAfter(story.end().plusWeeks(4), wait, today))
				|| (story.roll("second link", 2) != 0 && isAfter(story.end().plusMonths(6), wait, today));
	}

	private boolean isAfter(LocalDate day, int wait, LocalDate today) {
		return today.isAfter(day) && today.isBefore(day.plusDays(15))
				&& this.days.workingDaysAfter(day, wait).equals(today);
	}

	private List<Asked> asked(LocalDate today) {
		return this.jdbc.sql("""
				select case_number, step, at from completion where step = any(:steps) and at >= :from order by at
				""")
			.param("steps", REPLIES.stream().map(Reply::step).toArray(String[]::new))
			.param("from", Timestamp.from(Helsinki.startOfDay(today.minusDays(LATEST_DAYS))))
			.query((row, number) -> new Asked(new CaseNumber(row.getString(1)), row.getString(2),
					Helsinki.dateOf(row.getTimestamp(3).toInstant())))
			.list();
	}

	private record Reply(String step, String event, int fewest, int most) {
	}

	private record Asked(CaseNumber caseNumber, String step, LocalDate on) {
	}

}
