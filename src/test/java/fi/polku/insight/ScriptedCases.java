package fi.polku.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;

/**
 * Six stories, each told five times, so that none is about somebody. Around Easter 2026:
 * summer time begins on Sunday 29 March, Good Friday is 3 April, Easter Monday 6 April.
 * What each amounts to is worked out in {@link ScriptedCasesTests}.
 */
public final class ScriptedCases {

	static final int TOLD = 5;

	private static final Map<String, Object> ON = Map.of("again", false);

	private static final Map<String, Object> AGAIN = Map.of("again", true);

	private static ScriptedCases played;

	private final Script script;

	private final Map<String, List<CaseNumber>> numbers = new LinkedHashMap<>();

	private ScriptedCases(Script script) {
		this.script = script;
	}

	/** Played once for all who look at them. */
	public static ScriptedCases played(Script script) {
		if (played == null) {
			played = new ScriptedCases(script);
			played.play();
		}
		return played;
	}

	private void play() {
		this.script.people();
		this.script.deploy();
		for (int i = 0; i < TOLD; i++) {
			keep("paused", paused());
			keep("again", again());
			keep("open", open());
			keep("late", late());
			keep("migrated", beforeMigration());
		}
		this.script.deploy();
		for (int i = 0; i < TOLD; i++) {
			afterMigration(this.numbers.get("migrated").get(i));
			keep("new", ofTheNewVersion());
		}
	}

	private void keep(String story, CaseNumber number) {
		this.numbers.computeIfAbsent(story, (added) -> new ArrayList<>()).add(number);
	}

	CaseNumber first(String story) {
		return this.numbers.get(story).get(0);
	}

	private CaseNumber paused() {
		return this.script.begins("2026-03-26T10:00")
			.takes("anna", "2026-03-27T09:00")
			.opens("anna", "2026-03-30T09:00")
			.completes("anna", "2026-03-30T09:30", ON)
			.hears("pauseBeganInScript", "2026-04-01T12:00")
			.hears("pauseEndedInScript", "2026-04-07T08:30")
			.hears("clientRepliedInScript", "2026-04-07T09:30")
			.takes("bertta", "2026-04-07T10:00")
			.opens("bertta", "2026-04-07T10:00")
			.completes("bertta", "2026-04-07T10:45", Map.of())
			.closes("2026-04-07T10:45")
			.number();
	}

	private CaseNumber again() {
		return this.script.begins("2026-04-13T09:00")
			.takes("anna", "2026-04-13T09:30")
			.opens("anna", "2026-04-13T10:00")
			.completes("anna", "2026-04-13T10:30", AGAIN)
			.takes("bertta", "2026-04-13T11:00")
			.opens("bertta", "2026-04-13T12:00")
			.completes("bertta", "2026-04-13T12:30", ON)
			.hears("clientRepliedInScript", "2026-04-14T12:30")
			.takes("bertta", "2026-04-15T08:30")
			.opens("bertta", "2026-04-15T08:45")
			.completes("bertta", "2026-04-15T09:00", Map.of())
			.closes("2026-04-15T09:00")
			.number();
	}

	private CaseNumber open() {
		return this.script.begins("2026-04-16T10:00").number();
	}

	private CaseNumber late() {
		return this.script.begins("2026-04-09T08:00")
			.takes("anna", "2026-04-16T08:00")
			.opens("anna", "2026-04-16T08:00")
			.completes("anna", "2026-04-16T08:30", ON)
			.hears("clientRepliedInScript", "2026-04-16T12:30")
			.takes("anna", "2026-04-16T12:30")
			.opens("anna", "2026-04-16T12:30")
			.completes("anna", "2026-04-16T13:00", Map.of())
			.closes("2026-04-16T13:00")
			.number();
	}

	private CaseNumber beforeMigration() {
		return this.script.begins("2026-04-13T10:00")
			.takes("anna", "2026-04-13T10:00")
			.opens("anna", "2026-04-13T10:00")
			.completes("anna", "2026-04-13T10:15", ON)
			.number();
	}

	private void afterMigration(CaseNumber number) {
		this.script.of(number)
			.migrates("2026-04-14T10:15")
			.hears("clientRepliedInScript", "2026-04-16T10:15")
			.takes("bertta", "2026-04-16T10:15")
			.opens("bertta", "2026-04-16T10:15")
			.completes("bertta", "2026-04-16T10:30", Map.of())
			.closes("2026-04-16T10:30");
	}

	private CaseNumber ofTheNewVersion() {
		return this.script.begins("2026-04-17T09:00")
			.takes("anna", "2026-04-17T09:00")
			.opens("anna", "2026-04-17T09:00")
			.completes("anna", "2026-04-17T09:20", ON)
			.hears("clientRepliedInScript", "2026-04-17T15:20")
			.takes("anna", "2026-04-17T15:20")
			.opens("anna", "2026-04-17T15:20")
			.completes("anna", "2026-04-17T15:40", Map.of())
			.closes("2026-04-17T15:40")
			.number();
	}

}
