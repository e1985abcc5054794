package fi.polku.insight.target;

import fi.polku.insight.FigurePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Sources;
import fi.polku.insight.page.TargetLine;
import fi.polku.insight.page.TargetLines;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The targets that hold for what a page shows: those of the same cases, and those of more
 * cases among which these are, if more cases do not make the figure greater.
 */
@Component
class SetTargets implements TargetLines {

	/** What may narrow the cases of a target without its becoming another figure. */
	private static final Set<String> NARROWING = Set.of("programme", "segment", "area", "team", "version");

	private final Targets targets;

	private final TargetWords words;

	private final Sources sources;

	private final CurrentUser user;

	SetTargets(Targets targets, TargetWords words, Sources sources, CurrentUser user) {
		this.targets = targets;
		this.words = words;
		this.sources = sources;
		this.user = user;
	}

	@Override
	public List<TargetLine> on(CaseFilter filter, String... figures) {
		var reader = this.user.get();
		return this.targets.on(List.of(figures), reader)
			.stream()
			.map((one) -> new Held(one.target(), reach(one, filter, reader)))
			.filter((one) -> one.reach() != Reach.OTHER)
			.map(this::line)
			.toList();
	}

	private TargetLine line(Held held) {
		var target = held.target();
		var locale = LocaleContextHolder.getLocale();
		double scale = (target.figure().unit() == TargetUnit.DAYS) ? target.filter().secondsOfDay() : 1;
		return new TargetLine(target.threshold() * scale, this.words.label(target, locale),
				this.words.line(target, held.reach() == Reach.SAME, locale), target.state(),
				"/insight/targets/" + target.id());
	}

	private Reach reach(Targets.Owned one, CaseFilter filter, Person reader) {
		var figure = one.target().figure();
		var scope = scope(one, reader);
		var cases = narrowed(one.target().filter(), filter);
		if (scope == Reach.OTHER || cases == Reach.OTHER) {
			return Reach.OTHER;
		}
		boolean isSame = scope == Reach.SAME && cases == Reach.SAME;
		if (figure.isCount()) {
			return (isSame && one.target().isOfAnyTime()) ? Reach.SAME : Reach.OTHER;
		}
		return isSame ? Reach.SAME : Reach.WIDER;
	}

	/** Auditors look at all organisations; one alone is all of them. */
	private Reach scope(Targets.Owned one, Person reader) {
		boolean ofAll = FigurePolicy.seesAll(reader);
		if (ofAll == one.ofAll() || this.sources.own().cases().organisation().names().size() <= 2) {
			return Reach.SAME;
		}
		return ofAll ? Reach.OTHER : Reach.WIDER;
	}

	private static Reach narrowed(CaseFilter wider, CaseFilter filter) {
		var left = chosen(filter);
		for (var one : chosen(wider).entrySet()) {
			if (!one.getValue().equals(left.remove(one.getKey()))) {
				return Reach.OTHER;
			}
		}
		return left.isEmpty() ? Reach.SAME : NARROWING.containsAll(left.keySet()) ? Reach.WIDER : Reach.OTHER;
	}

	/**
	 * Days choose a time of the same figure, what they mean another figure; the clock of
	 * the calendar is the usual one.
	 */
	private static Map<String, List<String>> chosen(CaseFilter filter) {
		var chosen = new HashMap<>(filter.chosen());
		chosen.keySet().removeAll(Set.of("from", "to"));
		chosen.remove("time", List.of("calendar"));
		return chosen;
	}

	/** Whose cases a target is about, beside those of the page. */
	private enum Reach {

		SAME, WIDER, OTHER

	}

	private record Held(Target target, Reach reach) {
	}

}
