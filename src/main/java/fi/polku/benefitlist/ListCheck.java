package fi.polku.benefitlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import fi.polku.benefitlist.reading.FaultCode;
import fi.polku.benefitlist.reading.ListReader;
import fi.polku.benefitlist.reading.ReadList;
import fi.polku.benefitlist.reading.RowResult;
import fi.polku.calendar.Helsinki;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The first half of taking a list in: every row read and kept, good or faulty. */
@Component
class ListCheck {

	private static final int AT_ONCE = 500;

	private final BenefitLists lists;

	private final Uploads uploads;

	private final StagedRows rows;

	private final ListParts parts;

	private final TransactionOperations transaction;

	private final Clock clock;

	ListCheck(BenefitLists lists, Uploads uploads, StagedRows rows, ListParts parts, TransactionOperations transaction,
			Clock clock) {
		this.lists = lists;
		this.uploads = uploads;
		this.rows = rows;
		this.parts = parts;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Reads the file from its beginning; what an interrupted reading left is cleared
	 * first.
	 */
	void check(BenefitList list, Runnable alive) throws IOException {
		this.rows.clear(list.id());
		var file = this.uploads.open(list.id());
		try {
			var read = read(list, file, alive);
			this.transaction.executeWithoutResult((status) -> settle(list, read));
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private ReadList read(BenefitList list, Path file, Runnable alive) throws IOException {
		var waiting = new ArrayList<RowResult>(AT_ONCE);
		var read = new ListReader(list.options().kind(), list.mapping()).read(file, (row) -> {
			waiting.add(row);
			if (waiting.size() == AT_ONCE) {
				keep(list, waiting, alive);
			}
			return true;
		});
		keep(list, waiting, alive);
		return read;
	}

	private void keep(BenefitList list, List<RowResult> waiting, Runnable alive) {
		this.rows.add(list.id(), waiting);
		waiting.clear();
		alive.run();
	}

	private void settle(BenefitList list, ReadList read) {
		if (read.readable()) {
			this.parts.settle(list, Helsinki.today(this.clock).withDayOfMonth(1));
			take(list);
		}
		else {
			refuse(list, read.faults().get(0).code());
		}
		this.uploads.discard(list.id());
	}

	private void take(BenefitList list) {
		if (this.parts.areAnothers(list.id())) {
			this.parts.forget(list.id());
			refuse(list, FaultCode.MUNICIPALITY_OF_ANOTHER);
		}
		else {
			this.parts.markUnchanged(list);
			this.lists.move(list.id(), ListState.IMPORTING, (FaultCode) null);
		}
	}

	private void refuse(BenefitList list, FaultCode why) {
		this.rows.clear(list.id());
		this.lists.move(list.id(), ListState.FAILED, why);
	}

}
