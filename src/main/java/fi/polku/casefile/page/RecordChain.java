package fi.polku.casefile.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.casefile.CaseRecord;

/** How the records of a case follow one another. */
final class RecordChain {

	private final Map<UUID, CaseRecord> byId;

	private final Map<UUID, CaseRecord> successors;

	private final Collection<UUID> plans;

	RecordChain(List<CaseRecord> all, Collection<UUID> plans) {
		this.plans = plans;
		this.byId = all.stream().collect(Collectors.toMap(CaseRecord::id, Function.identity()));
		this.successors = all.stream()
			.filter((one) -> one.predecessor() != null)
			.collect(Collectors.toMap(CaseRecord::predecessor, Function.identity(), (one, other) -> one));
	}

	/**
	 * Which of these a record is: inForce, corrected, takenBack, withdrawal or former.
	 */
	String standing(CaseRecord one) {
		var next = this.successors.get(one.id());
		if ("withdrawn".equals(one.source())) {
			return "withdrawal";
		}
		if (next == null) {
			return "inForce";
		}
		if ("withdrawn".equals(next.source())) {
			return "takenBack";
		}
		return next.corrects() ? "corrected" : "former";
	}

	boolean isPlan(CaseRecord one) {
		return this.plans.contains(one.id());
	}

	/** The record that this one corrects or was written anew for, or {@code null}. */
	CaseRecord corrects(CaseRecord one) {
		var former = (one.predecessor() != null) ? this.byId.get(one.predecessor()) : null;
		if (former == null) {
			return null;
		}
		if ("withdrawn".equals(former.source())) {
			return this.byId.get(former.predecessor());
		}
		return one.corrects() ? former : null;
	}

}
