package fi.polku.benefitlist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fi.polku.benefitlist.TakenRows.JoinedRow;
import fi.polku.benefitlist.TakenRows.RowKey;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;

/** Rows of one series in hand, with the people they are about. */
final class SeriesRows {

	private final List<ListedRow> rows;

	private final Map<PersonalIdentityCode, UUID> ids;

	private final Map<UUID, ListedRow> newest = new HashMap<>();

	SeriesRows(List<ListedRow> rows, Map<PersonalIdentityCode, UUID> ids) {
		this.rows = rows;
		this.ids = ids;
		rows.forEach(
				(row) -> this.newest.merge(client(row), row, (one, other) -> other.isNewerThan(one) ? other : one));
	}

	private UUID client(ListedRow row) {
		return this.ids.get(row.person().code());
	}

	Set<UUID> clients() {
		return this.newest.keySet();
	}

	/** The row of each person that tells where he or she stands now. */
	Map<UUID, ListedRow> newest() {
		return this.newest;
	}

	/** What each row came to; a screening is counted to one row only. */
	List<JoinedRow> joined(Map<UUID, CaseNumber> opened) {
		var counted = new HashSet<UUID>();
		return this.rows.stream().map((row) -> {
			var client = client(row);
			var number = opened.get(client);
			var started = number != null && counted.add(client);
			return new JoinedRow(new RowKey(row.sheet(), row.line()), client, (number != null) ? number.value() : null,
					started);
		}).toList();
	}

}
