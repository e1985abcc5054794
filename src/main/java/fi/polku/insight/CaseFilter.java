package fi.polku.insight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.swagger.v3.oas.annotations.media.Schema;

/** Which cases a figure is about, the same in every address. */
public record CaseFilter(@Schema(description = "the first day of the period") LocalDate from,
		@Schema(description = "the last day of the period") LocalDate to,
		@Schema(description = "which cases belong to the days: those begun, ended or open at some time then; left out: begun. Where runs of steps are counted (steps, deadlines) ended and open are those of the runs",
				allowableValues = {
						"begun", "ended", "open" }) String period,
		String programme, @Schema(description = "cases that have run this model") String model,
		@Schema(description = "of the model: the version with which its run began") Integer version, String segment,
		String area, String team,
		@Schema(description = "cases that have come to this step; of a log, to this activity") String step,
		@Schema(description = "cases that ended so",
				allowableValues = { "employed", "inEducation", "outsideLabourForce", "jobSeeking", "unemployed",
						"withdrawn" }) String outcome,
		@Schema(allowableValues = { "open", "closed" }) String state,
		@Schema(description = "the clock of lengths; left out: calendar",
				allowableValues = { "calendar", "working" }) String time,
		@Schema(description = "an event log of others instead of Polku's own cases; of the other filters only from, to, period, step, state and time are used") UUID log,
		@Schema(description = "of a log: what ends a case; a case without it is open until the log's last event. Left out: all have ended") List<String> end){

	/** All of Polku's own cases. */
	public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null);

	/** What stands in an address, in this order. */
	public static final List<String> NAMES = List.of("from", "to", "period", "programme", "model", "version", "segment",
			"area", "team", "step", "outcome", "state", "time", "log", "end");

	/**
	 * As a figure names them; whoever withdrew, moved away, died or never began has no
	 * class of exit and counts as withdrawn.
	 */
	public static final List<String> OUTCOMES = List.of("employed", "inEducation", "outsideLabourForce", "jobSeeking",
			"unemployed", "withdrawn");

	public static final List<String> STATES = List.of("open", "closed");

	/** What the days choose by; the first where nothing is said. */
	public static final List<String> PERIODS = List.of("begun", "ended", "open");

	public static final List<String> CLOCKS = List.of("calendar", "working");

	public CaseFilter {
		end = (end != null) ? List.copyOf(end) : List.of();
		period = "begun".equals(period) ? null : period;
	}

	/** The same with other days, either of them {@code null}. */
	public CaseFilter during(LocalDate first, LocalDate last) {
		return new CaseFilter(first, last, this.period, this.programme, this.model, this.version, this.segment,
				this.area, this.team, this.step, this.outcome, this.state, this.time, this.log, this.end);
	}

	/**
	 * The same of cases begun in another time, whatever the days meant; {@code null} for
	 * any.
	 */
	public CaseFilter begun(LocalDate first, LocalDate last) {
		return new CaseFilter(first, last, null, this.programme, this.model, this.version, this.segment, this.area,
				this.team, this.step, this.outcome, this.state, this.time, this.log, this.end);
	}

	/** Whether the open are left out since only what ended in the period counts. */
	public boolean leavesOutOpen() {
		return "ended".equals(this.period);
	}

	/**
	 * Whether it asks where or of which segment, which would tell of those whom a
	 * protection order hides.
	 */
	public boolean asksWhere() {
		return this.area != null || this.team != null || this.segment != null;
	}

	/** Whether lengths are told in the hours of working days. */
	public boolean inWorkingTime() {
		return "working".equals(this.time);
	}

	/** A day of its clock: a working day has eight hours. */
	public double secondsOfDay() {
		return (inWorkingTime() ? 8 : 24) * 3600;
	}

	/** What is chosen, by name, as it stands in an address. */
	public Map<String, List<String>> chosen() {
		var chosen = new LinkedHashMap<String, List<String>>();
		var values = new Object[] { this.from, this.to, this.period, this.programme, this.model, this.version,
				this.segment, this.area, this.team, this.step, this.outcome, this.state, this.time, this.log };
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null) {
				chosen.put(NAMES.get(i), List.of(values[i].toString()));
			}
		}
		if (!this.end.isEmpty()) {
			chosen.put("end", this.end);
		}
		return chosen;
	}

}
