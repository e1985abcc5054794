package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;

import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.Apart;
import fi.polku.workshop.operation.CaseSnapshot.Open;
import fi.polku.workshop.operation.MoveTrial.Line;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a case to another step: first tried on the engine, of which nothing remains, then
 * done, if the case stands as it stood when it was tried.
 */
@Service
class TokenMoves {

	private final OperatedCases cases;

	private final CasePlaces places;

	private final MoveTargets targets;

	private final TokenMove move;

	private final CaseSnapshots snapshots;

	private final Models models;

	private final Apart apart;

	private final Trail trail;

	TokenMoves(OperatedCases cases, CasePlaces places, MoveTargets targets, TokenMove move, CaseSnapshots snapshots,
			Models models, Apart apart, Trail trail) {
		this.cases = cases;
		this.places = places;
		this.targets = targets;
		this.move = move;
		this.snapshots = snapshots;
		this.models = models;
		this.apart = apart;
		this.trail = trail;
	}

	/** Where it stands, by the engine's id; refused where it has gone on. */
	CasePlace place(OperatedCase one, String from) {
		var place = this.places.of(one)
			.stream()
			.filter((it) -> it.id().equals(from))
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("workshop.operation.move.overtaken"));
		if (!place.isMovable()) {
			throw Refusal.unprocessable(List.of(), "workshop.operation.hindrance." + place.hindrance());
		}
		return place;
	}

	/** What the move would do, found by doing it and undoing it. */
	MoveTrial attempt(CaseNumber number, String from, String to, Locale locale) {
		this.cases.show(number, locale);
		return this.apart.ask(() -> {
			var place = place(this.cases.get(number, locale), from);
			var target = target(place, to);
			var before = this.snapshots.of(number);
			this.move.execute(place, to);
			var after = this.snapshots.of(number);
			var ends = before.without(after);
			var stays = before.all()
				.stream()
				.filter((one) -> !ends.contains(one) && !"model".equals(one.kind()))
				.toList();
			return new MoveTrial(place, target, lines(ends, locale), lines(after.without(before), locale),
					lines(stays, locale), this.snapshots.meetings(ends), before.mark());
		});
	}

	/** Does what was tried. */
	@Transactional
	MoveTarget move(CaseNumber number, Moved moved, Locale locale) {
		var reason = Reason.of(moved.reason());
		var one = this.cases.hold(number, locale);
		var place = place(one, moved.from());
		var target = target(place, moved.to());
		if (!this.snapshots.of(number).mark().equals(moved.seen())) {
			throw Refusal.conflict("workshop.operation.move.overtaken");
		}
		this.move.execute(place, moved.to());
		this.trail.did("operation.moved", "administration", moved.to(), number,
				List.of(Change.of(one.client(), "step", place.step(), moved.to()),
						Change.of(one.client(), "reason", null, reason)));
		return target;
	}

	private MoveTarget target(CasePlace place, String to) {
		var target = this.targets.of(place)
			.stream()
			.filter((it) -> it.id().equals(to))
			.findFirst()
			.orElseThrow(() -> Refusal.badRequest("workshop.operation.move.noTarget"));
		if (!target.isPossible()) {
			throw Refusal.unprocessable(List.of(), "workshop.operation.hindrance." + target.hindrance());
		}
		return target;
	}

	private List<Line> lines(List<Open> all, Locale locale) {
		return all.stream().map((one) -> {
			var model = this.models.of(one.definition(), locale);
			var step = String.valueOf(one.step()).replace(CasePlaces.AROUND, "");
			var name = "model".equals(one.kind()) ? model.name() : model.called(step).orElse(step);
			return new Line(one.kind(), name, model.name(), one.at());
		}).toList();
	}

	/**
	 * A move as it is asked for.
	 *
	 * @param seen the mark of the case as it was tried
	 */
	record Moved(String from, String to, String seen, String reason) {
	}

}
