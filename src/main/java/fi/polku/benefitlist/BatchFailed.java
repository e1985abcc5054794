package fi.polku.benefitlist;

import java.util.List;

import fi.polku.benefitlist.TakenRows.RowKey;

/** A batch that could not be taken in as a whole; its rows are to be tried one by one. */
class BatchFailed extends RuntimeException {

	private final transient List<RowKey> rows;

	BatchFailed(List<RowKey> rows, RuntimeException cause) {
		super(cause);
		this.rows = rows;
	}

	List<RowKey> rows() {
		return this.rows;
	}

}
