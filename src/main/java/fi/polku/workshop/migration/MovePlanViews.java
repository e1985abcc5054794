package fi.polku.workshop.migration;

import java.util.List;
import java.util.stream.Collectors;

import fi.polku.security.Person;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.migration.MovePlan.Staying;
import fi.polku.workshop.migration.MovePlanView.FaultRow;
import fi.polku.workshop.migration.MovePlanView.StayingRow;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Tells a plan in the reader's language, and of cases no more than the reader may see.
 */
@Component
class MovePlanViews {

	private final MoveRows rows;

	private final ListedMoves listed;

	private final MigrationWords words;

	MovePlanViews(MoveRows rows, ListedMoves listed, MigrationWords words) {
		this.rows = rows;
		this.listed = listed;
		this.words = words;
	}

	/**
	 * The plan in words.
	 * @param files those of the version that cases would go over to
	 */
	MovePlanView of(MovePlan plan, MoveDecision decision, ModelFiles files, Person reader) {
		var locale = LocaleContextHolder.getLocale();
		var targets = TargetSteps.of(plan.target(), files, locale);
		var parted = this.rows.of(plan, decision, targets, locale)
			.stream()
			.collect(Collectors.partitioningBy((row) -> row.open() > 0 || !row.isEqual()));
		return new MovePlanView(decision, plan.readable(), plan.isValid(), plan.open(), plan.stay(), plan.cases(),
				parted.get(true), parted.get(false), faults(plan),
				plan.staying().stream().map((one) -> row(one, reader)).toList());
	}

	private List<FaultRow> faults(MovePlan plan) {
		return plan.routes()
			.stream()
			.flatMap((route) -> route.faults()
				.stream()
				.map((fault) -> new FaultRow(route.sourceVersion(), fault.element(),
						this.words.step(route.source(), fault.element()), fault.code(),
						this.words.fault(fault.code()))))
			.toList();
	}

	private StayingRow row(Staying one, Person reader) {
		return new StayingRow(one.version(), one.step(), this.words.step(one.definition(), one.step()), one.code(),
				this.words.fault(one.code()), one.cases(), this.listed.standing(one.definition(), one.step(), reader));
	}

}
