package fi.polku.benefitlist;

import java.util.UUID;

import fi.polku.benefitlist.ListedPeople.Series;
import fi.polku.benefitlist.reading.ListKind;

/** A list being taken in, with what its rows share. */
record ImportedList(UUID id, ListKind kind, String programme, String organisation) {

	Series series(String municipality) {
		return new Series(municipality, this.kind, this.programme);
	}

}
