package fi.polku.insight.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.Micros;

/** Which of the chosen cases a list shows, and in what order. */
final class CaseOrder {

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private static final double DAY_OF_WORK = Duration.ofHours(8).toSeconds();

	private final Chosen chosen;

	private final CaseListing listing;

	private final IntPredicate picked;

	CaseOrder(Chosen chosen, CaseListing listing, IntPredicate picked) {
		this.picked = picked;
		this.chosen = chosen;
		this.listing = listing;
	}

	/** The places of the cases in the columns. */
	int[] places() {
		var order = Comparator.comparingDouble(this::key).thenComparing(this::number);
		return Arrays.stream(this.chosen.cases())
			.filter(part())
			.boxed()
			.sorted(this.listing.isUpwards() ? order : order.reversed())
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/** Where the page begins: behind the last one shown. */
	int start(int[] places) {
		var after = this.listing.after();
		if (after == null) {
			return 0;
		}
		int sign = this.listing.isUpwards() ? 1 : -1;
		int place = 0;
		while (place < places.length && sign * compare(places[place], after) <= 0) {
			place++;
		}
		return place;
	}

	CaseListing.Place placeOf(int one) {
		return new CaseListing.Place(String.valueOf(key(one)), number(one));
	}

	private int compare(int one, CaseListing.Place place) {
		int byKey = Double.compare(key(one), Double.parseDouble(place.value()));
		return (byKey != 0) ? byKey : number(one).compareTo(place.caseId());
	}

	private double key(int one) {
		return this.listing.isByLength() ? this.chosen.seconds(one) : this.chosen.columns().cases().opened()[one];
	}

	private String number(int one) {
		return this.chosen.columns().cases().number()[one];
	}

	private IntPredicate part() {
		return ((IntPredicate) this::isOfLength).and(this::isOpenThen).and(this::endedThen).and(this.picked);
	}

	private boolean isOfLength(int one) {
		double days = this.chosen.seconds(one) / ((this.chosen.measure() == Measure.CALENDAR) ? DAY : DAY_OF_WORK);
		return (this.listing.over() == null || days >= this.listing.over())
				&& (this.listing.under() == null || days < this.listing.under());
	}

	/** When the day ended, or now where it has not. */
	private boolean isOpenThen(int one) {
		if (this.listing.openOn() == null) {
			return true;
		}
		long then = Math.min(Micros.startOf(this.listing.openOn().plusDays(1)), this.chosen.now());
		var cases = this.chosen.columns().cases();
		return cases.opened()[one] < then && cases.closed()[one] >= then;
	}

	private boolean endedThen(int one) {
		boolean asked = this.listing.endedFrom() != null || this.listing.endedTo() != null;
		long closed = this.chosen.columns().cases().closed()[one];
		return !asked || !this.chosen.isOpen(one)
				&& (this.listing.endedFrom() == null || closed >= Micros.startOf(this.listing.endedFrom()))
				&& (this.listing.endedTo() == null || closed < Micros.startOf(this.listing.endedTo().plusDays(1)));
	}

}
