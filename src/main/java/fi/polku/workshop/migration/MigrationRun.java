package fi.polku.workshop.migration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.workshop.migration.MigrationCases.CaseResult;
import fi.polku.workshop.migration.MigrationCases.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves cases, some together in a transaction. Where one of them fails none has moved,
 * and each is tried alone: one bad case stops no other, and leaves itself where it was.
 */
@Component
class MigrationRun {

	static final int AT_A_TIME = 100;

	private static final int TRIES = 3;

	private static final Logger log = LoggerFactory.getLogger(MigrationRun.class);

	private final MigrationCases cases;

	private final MigrationRoutes routes;

	private final CasesAtWork work;

	private final MovedCases moved;

	private final Trail trail;

	private final TransactionTemplate transaction;

	MigrationRun(MigrationCases cases, MigrationRoutes routes, CasesAtWork work, MovedCases moved, Trail trail,
			TransactionTemplate transaction) {
		this.cases = cases;
		this.routes = routes;
		this.work = work;
		this.moved = moved;
		this.trail = trail;
		this.transaction = transaction;
	}

	/**
	 * Moves the next together.
	 * @return whether there were any that could be gone on with
	 */
	boolean batch(Migration migration, int most) {
		var claimed = new ArrayList<Claimed>();
		try {
			return Boolean.TRUE.equals(this.transaction.execute((status) -> {
				claimed.addAll(this.cases.claim(migration.id(), most));
				return move(migration, claimed) > 0;
			}));
		}
		catch (RuntimeException ex) {
			if (claimed.isEmpty()) {
				throw ex;
			}
			log.info("cases of migration {} are moved one by one: {}", migration.id(), EngineFault.of(ex).code());
			this.cases.setAlone(migration.id(), claimed);
			return true;
		}
	}

	/** Moves each that has to be moved alone. */
	void alone(Migration migration) {
		this.cases.alone(migration.id()).forEach((instance) -> alone(migration, instance));
	}

	private void alone(Migration migration, String instance) {
		for (int tries = 1; tries <= TRIES; tries++) {
			var claimed = new ArrayList<Claimed>();
			try {
				this.transaction.executeWithoutResult((status) -> {
					claimed.addAll(this.cases.claimOne(migration.id(), instance));
					move(migration, claimed);
				});
				return;
			}
			catch (RuntimeException ex) {
				var fault = EngineFault.of(ex);
				if (tries == TRIES || !"busy".equals(fault.code())) {
					log.warn("a case of migration {} stays where it was", migration.id(), ex);
					this.cases.result(migration.id(), claimed, new CaseResult("failed", fault.code(), fault.element()));
					return;
				}
			}
		}
	}

	/** How many of them have a result now. */
	private int move(Migration migration, List<Claimed> claimed) {
		var busy = this.work
			.holdOthers(claimed.stream().map(Claimed::caseNumber).filter(Objects::nonNull).distinct().toList());
		var free = claimed.stream().filter((one) -> !isBusy(one, busy)).toList();
		if (free.size() < claimed.size()) {
			this.cases.busy(migration.id(), claimed.stream().filter((one) -> isBusy(one, busy)).toList());
		}
		var all = this.routes.of(migration.id());
		free.stream()
			.collect(Collectors.groupingBy(Claimed::route))
			.forEach((route, some) -> move(migration, all.get(route - 1), some));
		return free.size();
	}

	private static boolean isBusy(Claimed one, Set<String> busy) {
		return one.caseNumber() != null && busy.contains(one.caseNumber());
	}

	private void move(Migration migration, MoveRoute route, List<Claimed> claimed) {
		var results = this.moved.move(route, claimed);
		results.forEach((result, some) -> this.cases.result(migration.id(), some, result));
		var numbers = numbers(results.getOrDefault(CaseResult.MOVED, List.of()));
		this.trail.did("case.migrated", "administration", migration.model(), numbers,
				List.of(Change.of(null, "version", route.sourceVersion(), route.targetVersion()),
						Change.of(null, "reason", null, migration.reason())));
	}

	/** A run of a model that belongs to no case has no trail of its own. */
	private static List<CaseNumber> numbers(Collection<Claimed> cases) {
		return cases.stream()
			.map(Claimed::caseNumber)
			.filter((number) -> number != null && number.matches("\\d{4}-\\d{6,9}"))
			.map(CaseNumber::new)
			.toList();
	}

}
