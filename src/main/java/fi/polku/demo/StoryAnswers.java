package fi.polku.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The answers that follow from a client's story, by the name the file calls them. */
class StoryAnswers {

	static final Map<String, String> CLASSES = Map.of("EMPLOYED", "employed", "EDUCATION", "inEducation",
			"OUTSIDE_LABOUR_FORCE", "outsideLabourForce", "JOB_SEEKING", "jobSeeking", "UNEMPLOYED", "unemployed");

	private static final List<String> SEGMENTS = List.of("easiestToEmploy", "throughTraining", "withSupport",
			"searchPassive");

	/** How many days lie between a draft as found and the placement. */
	private static final int AS_FOUND = 28;

	/** A placement that began as found and goes on to these days. */
	private static final int LONG_WEEKS = 53;

	private static final int OPEN_WEEKS = 8;

	private final StoryDays days;

	StoryAnswers(StoryDays days) {
		this.days = days;
	}

	/**
	 * The answer.
	 * @param known what the form already knows
	 * @return a value, or {@code null} for none
	 */
	Object of(String name, Story story, Scene scene, Map<String, Object> known) {
		if (name.startsWith("wants")) {
			return ServiceChoice.of(story, scene).contains(name.substring("wants".length()));
		}
		return switch (name) {
			case "code" -> story.code().value();
			case "actor" -> scene.actor();
			case "protected" -> story.isStaged() && story.staging().isProtected();
			case "exitClass" -> CLASSES.getOrDefault(story.exit(), "jobSeeking");
			case "followUpStatus" -> followUpStatus(story, scene);
			case "planOutcome" -> isEnding(story, scene) ? "endGuidance" : "services";
			case "routeFollowed" ->
				isEnding(story, scene) ? "ending" : story.pick("route", List.of("yes", "yes", "yes", "no"));
			case "acceptance" -> isEnding(story, scene) ? story.pick("accepted", List.of("otherwise", "signature"))
					: story.pick("accepted", List.of("signature", "signature", "otherwise", "link"));
			case "segment" -> segment(story, known.get("segment"));
			case "learning" ->
				story.isStaged() ? story.staging().services().contains("Learning") : story.roll("learning", 5) == 0;
			case "workFound" ->
				"EMPLOYED".equals(story.exit()) && ChronoUnit.DAYS.between(scene.today(), story.end()) <= 10;
			case "slot" -> slot(story, scene);
			case "hostAnswer" -> (story.isStaged() || story.roll("host" + scene.today(), 9) < 4) ? "takes" : "refuses";
			case "asFoundEnd" -> onwardEnd(AS_FOUND, story, scene).toString();
			case "improvedEnd" -> onwardEnd(14, story, scene).toString();
			case "onwardAgreement" ->
				(story.isStaged() || story.roll("agreement" + scene.today(), 2) == 0) ? "signed" : "incomplete";
			case "supportKind" -> (story.isStaged() && story.staging().support() != null) ? story.staging().support()
					: "municipalSupplement";
			case "onwardSubsidyEnd" -> subsidyEnd(story, scene).toString();
			default -> day(name, story, scene).toString();
		};
	}

	private static boolean isEnding(Story story, Scene scene) {
		return scene.closing() || (story.isStaged() && story.staging().services().contains("End"));
	}

	private LocalDate day(String name, Story story, Scene scene) {
		var start = this.days.working(scene.today().plusDays(6 + story.roll("start", 6)));
		if (story.isStaged() && name.startsWith("trial")) {
			start = this.days.working(scene.today().plusDays(7));
			return "trialEnd".equals(name) ? start.plusDays(55) : start;
		}
		return switch (name) {
			case "trialStart" -> start;
			case "trialEnd" -> ends(start, 49 + 7 * story.roll("trial", 8), story, scene);
			case "serviceEnd" -> ends(start, 42 + 7 * story.roll("service", 6), story, scene);
			case "trainingStart" -> later(start, this.days.beforeEnd(7, story, scene));
			default -> throw new IllegalArgumentException("no story tells of " + name);
		};
	}

	private LocalDate ends(LocalDate start, int length, Story story, Scene scene) {
		var wished = start.plusDays(length);
		var latest = this.days.beforeEnd(3 + story.roll("before end", 5), story, scene);
		return later(start.plusDays(6), wished.isBefore(latest) ? wished : latest);
	}

	/**
	 * From three weeks to eight at the company, as far as what follows fits in.
	 * @param before how many days lie before the placement
	 */
	private LocalDate onwardEnd(int before, Story story, Scene scene) {
		var start = this.days.working(scene.today().plusDays(before));
		if (story.isStaged()) {
			return this.days.working(start.plusWeeks((before == AS_FOUND) ? LONG_WEEKS : OPEN_WEEKS));
		}
		var wished = start.plusWeeks(3L + story.roll("onward weeks", 6));
		var latest = later(start.plusWeeks(2), this.days.beforeEnd(18, story, scene));
		return this.days.working(wished.isBefore(latest) ? wished : latest);
	}

	/** Half a year; two years for those who are still placed as found. */
	private LocalDate subsidyEnd(Story story, Scene scene) {
		return this.days.working(story.isStaged() ? scene.today().plusYears(2) : scene.today().plusDays(187));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static String followUpStatus(Story story, Scene scene) {
		boolean isLate = ChronoUnit.DAYS.between(story.end(), scene.today()) > 100;
		var then = CLASSES.get(story.exit());
		return isLate ? story.pick("half a year", List.of(then, then, then, then, "employed", "jobSeeking")) : then;
	}

	private static String segment(Story story, Object proposed) {
		boolean overrides = proposed == null || (!story.isStaged() && story.roll("overrides", 12) == 0);
		return overrides ? story.pick("segment", SEGMENTS) : proposed.toString();
	}

	private String slot(Story story, Scene scene) {
		var day = this.days.working(scene.today().plusDays(1 + story.roll("slot" + scene.today(), 3)));
		return day.atTime(story.pick("hour" + scene.today(), List.of(8, 11, 15)), 30).toString();
	}

}
