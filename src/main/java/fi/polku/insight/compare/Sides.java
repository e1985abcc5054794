package fi.polku.insight.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/** Finds the two sides that are asked for, and says precisely what is missing. */
@Component
class Sides {

	private static final List<String> MEASURED = List.of("run", "case", "step");

	private final ChosenCases cases;

	private final CurrentUser user;

	Sides(ChosenCases cases, CurrentUser user) {
		this.cases = cases;
		this.user = user;
	}

	/** A, then B. */
	List<Side> of(CaseFilter filter, Asked asked) {
		var subject = subject(filter, asked);
		var log = filter.log();
		return List.of(
				side(filter, asked.a(), asked.aFrom(), asked.aTo(), log,
						(log != null) ? new Subject(subject.of(), null, asked.logStep()) : subject),
				side(filter, asked.b(), asked.bFrom(), asked.bTo(), null, subject));
	}

	/** What is measured; refused where the question is not whole. */
	static Subject subject(CaseFilter filter, Asked asked) {
		var of = (asked.of() != null) ? asked.of() : asked.hasVersions() ? "run" : "case";
		if (!MEASURED.contains(of)) {
			throw Refusal.badRequest("insight.filter.choice", "of", of, String.join(", ", MEASURED));
		}
		if (asked.untilDays() != null && !(asked.untilDays() > 0 && asked.untilDays() < 1e5)) {
			throw Refusal.badRequest("insight.compare.badUntil");
		}
		sides(filter, asked);
		if ("run".equals(of) && (filter.model() == null || filter.log() != null)) {
			throw Refusal.badRequest("insight.compare.runOfWhat");
		}
		if ("step".equals(of) && (filter.step() == null || filter.log() != null && asked.logStep() == null)) {
			throw Refusal.badRequest((filter.step() == null) ? "insight.compare.whichStep" : "insight.compare.logStep");
		}
		return new Subject(of, filter.model(), "step".equals(of) ? filter.step() : null);
	}

	private static void sides(CaseFilter filter, Asked asked) {
		if (asked.hasVersions()) {
			if (filter.model() == null || asked.a() == null || asked.b() == null || filter.log() != null) {
				throw Refusal.badRequest("insight.compare.versionsOfWhat");
			}
			if (asked.a() < 1 || asked.b() < 1 || asked.a().equals(asked.b()) && !asked.hasPeriods()) {
				throw Refusal.badRequest("insight.compare.sameVersion");
			}
		}
		else if (filter.log() == null && (!asked.hasPeriods() || asked.aFrom() == null && asked.aTo() == null
				|| asked.bFrom() == null && asked.bTo() == null)) {
			throw Refusal.badRequest("insight.compare.nothing");
		}
		order(asked.aFrom(), asked.aTo());
		order(asked.bFrom(), asked.bTo());
	}

	private static void order(LocalDate from, LocalDate to) {
		if (from != null && to != null && to.isBefore(from)) {
			throw Refusal.badRequest("insight.filter.order", from.toString(), to.toString());
		}
	}

	private Side side(CaseFilter filter, Integer version, LocalDate from, LocalDate to, UUID log, Subject subject) {
		var first = (from != null || to != null || log != null) ? from : filter.from();
		var last = (from != null || to != null || log != null) ? to : filter.to();
		var period = (from != null || to != null) ? null : filter.period();
		var own = (log != null)
				? new CaseFilter(first, last, period, null, null, null, null, null, null, null, null, filter.state(),
						filter.time(), log, filter.end())
				: new CaseFilter(first, last, period, filter.programme(), filter.model(), filter.version(),
						filter.segment(), filter.area(), filter.team(), filter.step(), filter.outcome(), filter.state(),
						filter.time(), null, List.of());
		return new Side(Side.Name.of(version, from, to, log),
				subject.measured().of(this.cases.of(own, this.user.get()), subject, version));
	}

}
