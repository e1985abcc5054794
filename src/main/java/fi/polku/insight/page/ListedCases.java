package fi.polku.insight.page;

import fi.polku.insight.FigurePolicy;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import fi.polku.insight.AskedFigures;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.columns.Chosen;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;

import org.springframework.stereotype.Component;

/** The cases behind a figure, page by page; each showing goes to the trail. */
@Component("insightCases")
class ListedCases {

	private final ChosenCases chosen;

	private final CaseRows rows;

	private final List<CasePicker> pickers;

	private final AskedFigures asked;

	private final CurrentUser user;

	ListedCases(ChosenCases chosen, CaseRows rows, List<CasePicker> pickers, AskedFigures asked, CurrentUser user) {
		this.chosen = chosen;
		this.rows = rows;
		this.pickers = pickers;
		this.asked = asked;
		this.user = user;
	}

	Listed of(CaseFilter filter, CaseListing listing, int limit) {
		var reader = this.user.get();
		var cases = (listing.counted() != null) ? this.chosen.ofRuns(filter, reader) : this.chosen.of(filter, reader);
		var order = new CaseOrder(cases, listing, picked(cases, listing));
		var places = order.places();
		if (cases.isTooFew(places.length) && !FigurePolicy.opensCases(reader)) {
			tell(filter, List.of());
			return new Listed(List.of(), 0, true, null);
		}
		int start = order.start(places);
		int end = Math.min(places.length, start + limit);
		var rows = this.rows.of(cases, Arrays.copyOfRange(places, start, end), filter.log() == null, reader);
		if (filter.asksWhere() || listing.picked().containsKey("teams")) {
			rows = rows.stream().filter((row) -> !row.isMasked()).toList();
		}
		tell(filter, rows);
		return new Listed(rows, places.length, false, (end < places.length) ? order.placeOf(places[end - 1]) : null);
	}

	private IntPredicate picked(Chosen cases, CaseListing listing) {
		IntPredicate picked = (one) -> true;
		for (var picker : this.pickers) {
			var values = listing.picked().get(picker.name());
			if (values != null) {
				picked = picked.and(picker.of(cases, values.get(0), listing.picked().getOrDefault("kind", List.of())));
			}
		}
		return picked;
	}

	/** Whoever may open no case learns nothing of a few. */
	private void tell(CaseFilter filter, List<CaseRow> shown) {
		var numbers = (filter.log() != null) ? List.<CaseNumber>of()
				: shown.stream().map(CaseRow::caseId).map(CaseNumber::new).toList();
		this.asked.cases("figure.cases", filter, numbers);
	}

	/**
	 * A page of the list.
	 *
	 * @param tooFew whether it is left out since it would tell of somebody
	 * @param next where the next page begins, or {@code null}
	 */
	record Listed(List<CaseRow> rows, int total, boolean tooFew, CaseListing.Place next) {
	}

}
