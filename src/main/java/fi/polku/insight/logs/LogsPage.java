package fi.polku.insight.logs;

import java.io.IOException;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.EventLogs;
import fi.polku.insight.exporting.EventLogExport;
import fi.polku.insight.exporting.Format;
import fi.polku.insight.page.InsightPage;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableCsv;
import fi.polku.insight.reading.LogColumn;
import fi.polku.insight.reading.LogReader;
import fi.polku.security.CurrentUser;
import fi.polku.web.Refusal;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Event logs: given out with the present filter, and those of others. */
@Controller
class LogsPage implements InsightPage {

	private static final String UNKNOWN = "insight.log.unknown";

	private final EventLogExport export;

	private final EventLogs logs;

	private final LogFiles files;

	private final BesideOwnCases beside;

	private final TableCsv csv;

	private final CurrentUser user;

	LogsPage(EventLogExport export, EventLogs logs, LogFiles files, BesideOwnCases beside, TableCsv csv,
			CurrentUser user) {
		this.export = export;
		this.logs = logs;
		this.files = files;
		this.beside = beside;
		this.csv = csv;
		this.user = user;
	}

	@GetMapping("/insight/logs")
	String all(CaseFilter filter, Model model) {
		if (filter.log() != null && !this.logs.isReady(filter.log(), this.user.get())) {
			throw Refusal.notFound(UNKNOWN);
		}
		model.addAttribute("totals", this.export.totals(filter));
		model.addAttribute("formats", Format.values());
		model.addAttribute("given", InsightQuery.of("/insight/logs/event-log", filter));
		model.addAttribute("logs", this.logs.all(this.user.get()));
		return "insight/logs";
	}

	@GetMapping("/insight/logs/{id}")
	String one(@PathVariable UUID id, CaseFilter filter, Model model) {
		var log = this.logs.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound(UNKNOWN));
		model.addAttribute("log", log);
		model.addAttribute("dropped", this.logs.dropped(id));
		model.addAttribute("figures", this.beside.of(log, filter));
		return "insight/log";
	}

	@GetMapping(path = "/insight/logs/{id}", params = "format=csv")
	ResponseEntity<byte[]> csv(@PathVariable UUID id, CaseFilter filter, @RequestParam String table) {
		var log = this.logs.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound(UNKNOWN));
		return this.csv.of(this.beside.of(log, filter), table);
	}

	@GetMapping("/insight/log-files/{id}")
	String columns(@PathVariable UUID id, Model model) throws IOException {
		var file = this.files.find(id, this.user.username()).orElseThrow(() -> Refusal.notFound("insight.logs.noFile"));
		try (var in = this.files.open(id)) {
			model.addAttribute("file", file);
			model.addAttribute("peek", LogReader.peek(in).orElse(null));
			model.addAttribute("meanings", LogColumn.values());
			model.addAttribute("zone", Helsinki.ZONE.getId());
		}
		return "insight/log-file";
	}

}
