package fi.polku.casefile.page;

import java.util.List;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.web.Happening;
import fi.polku.web.Tab;

/**
 * A case as its page shows it.
 *
 * @param file the case itself
 * @param exit how guidance ended, or {@code null}
 * @param segment in words, or {@code null}
 * @param owner the name of the coordinator, or {@code null}
 * @param plans the version in force first
 * @param kinds the filters of the timeline
 * @param mayWrite whether the reader may write notes
 */
public record CaseView(Case file, ExitView exit, String segment, String owner, RouteView route, List<PlanView> plans,
		List<DueView> dues, AppointmentsView appointments, List<RecordView> records, List<Happening> happenings,
		List<Tab> kinds, List<DocumentView> documents, boolean named, boolean mayWrite) {

	/** Whether the reader may tell what happened: a closed case is still followed up. */
	public boolean mayTell() {
		return this.mayWrite && (this.file.open()
				|| this.route.stations().stream().anyMatch((station) -> "now".equals(station.state())));
	}

	/** A mark of the page that is being made: what it sends twice is done once. */
	public String once() {
		return UUID.randomUUID().toString();
	}

	/** Whether the reader may see to meetings with the client, and write to them. */
	public boolean mayMeet() {
		return this.mayWrite && this.named && this.file.open();
	}

}
