package fi.polku.benefitlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.benefitlist.ListedPeople.Series;
import fi.polku.benefitlist.ListedPeople.Standing;
import fi.polku.benefitlist.TakenRows.JoinedRow;
import fi.polku.benefitlist.TakenRows.RowKey;
import fi.polku.casefile.ListedCases;
import fi.polku.client.ListedClients;
import fi.polku.process.CaseNumber;
import fi.polku.process.JourneyBatch;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Some rows of a list taken in, in one transaction: rows marked, people registered, their
 * standing updated, screenings opened where they are due, and their processes started in
 * one command of the engine. Whatever fails undoes all of it.
 */
@Component
class ScreeningBatch {

	private final TakenRows rows;

	private final ListedClients clients;

	private final ListedPeople people;

	private final ListedCases cases;

	private final Screenings screenings;

	private final ShareSteps steps;

	private final ListFacts facts;

	private final JourneyBatch journeys;

	ScreeningBatch(TakenRows rows, ListedClients clients, ListedPeople people, ListedCases cases, Screenings screenings,
			ShareSteps steps, ListFacts facts, JourneyBatch journeys) {
		this.rows = rows;
		this.clients = clients;
		this.people = people;
		this.cases = cases;
		this.screenings = screenings;
		this.steps = steps;
		this.facts = facts;
		this.journeys = journeys;
	}

	/** Takes in the next rows; the number taken, zero when none are left. */
	@Transactional
	int run(ImportedList list, int count) {
		var taken = this.rows.take(list.id(), count);
		try {
			takeIn(list, taken);
			return taken.size();
		}
		catch (RuntimeException ex) {
			throw new BatchFailed(taken.stream().map(ScreeningBatch::key).toList(), ex);
		}
	}

	/** Takes in one row alone. */
	@Transactional
	void run(ImportedList list, RowKey key) {
		takeIn(list, this.rows.take(list.id(), key));
	}

	private void takeIn(ImportedList list, List<ListedRow> taken) {
		if (taken.isEmpty()) {
			return;
		}
		var ids = this.clients.register(taken.stream().map(ListedRow::person).toList());
		var joined = new ArrayList<JoinedRow>();
		taken.stream()
			.collect(Collectors.groupingBy((row) -> list.series(row.municipality())))
			.forEach((series, rows) -> joined.addAll(takeIn(list, series, new SeriesRows(rows, ids))));
		this.rows.join(list.id(), joined);
	}

	private List<JoinedRow> takeIn(ImportedList list, Series series, SeriesRows rows) {
		var known = this.people.known(rows.clients(), series);
		var due = new HashMap<UUID, Integer>();
		rows.newest().forEach((client, row) -> {
			if (!known.containsKey(client) || known.get(client).isDue(step(row))) {
				due.put(client, row.days());
			}
		});
		var opened = this.cases.open(due, series.programme(), list.organisation());
		start(list, series, rows, opened);
		this.people.save(standings(series, rows, opened));
		return rows.joined(opened);
	}

	private void start(ImportedList list, Series series, SeriesRows rows, Map<UUID, CaseNumber> opened) {
		if (opened.isEmpty()) {
			return;
		}
		this.screenings.begin(list.id(),
				opened.entrySet()
					.stream()
					.map((one) -> new Screenings.Begun(one.getValue(), one.getKey(), series,
							rows.newest().get(one.getKey()).days()))
					.toList());
		this.journeys.start(ScreeningModel.PROCESS, this.facts.of(series, rows, opened));
	}

	private List<Standing> standings(Series series, SeriesRows rows, Map<UUID, CaseNumber> opened) {
		return rows.newest().entrySet().stream().map((one) -> {
			var row = one.getValue();
			var number = opened.get(one.getKey());
			return new Standing(one.getKey(), series, row.benefit().name(), row.days(), step(row), row.month(),
					row.listMonth(), (number != null) ? number.value() : null);
		}).toList();
	}

	private int step(ListedRow row) {
		return this.steps.step(row.benefit(), row.days(), row.month());
	}

	private static RowKey key(ListedRow row) {
		return new RowKey(row.sheet(), row.line());
	}

}
