package fi.polku.insight.logs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.insight.EventLogs;
import fi.polku.insight.page.Words;
import fi.polku.insight.reading.LogColumn;
import fi.polku.insight.reading.LogFault;
import fi.polku.insight.reading.LogMapping;
import fi.polku.insight.reading.LogReader;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Costly;
import fi.polku.web.CsvSheet;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to event logs of others on their page. */
@Controller
class LogActions {

	private static final String PAGE = "redirect:/insight/logs";

	private final LogFiles files;

	private final WaitingLogs waiting;

	private final EventLogs logs;

	private final Trail trail;

	private final CurrentUser user;

	private final Words words;

	LogActions(LogFiles files, WaitingLogs waiting, EventLogs logs, Trail trail, CurrentUser user, Words words) {
		this.files = files;
		this.waiting = waiting;
		this.logs = logs;
		this.trail = trail;
		this.user = user;
		this.words = words;
	}

	/** XES is read at once; of a table the columns are asked first. */
	@Costly
	@PostMapping("/insight/logs")
	String take(@RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
		if (file.isEmpty()) {
			Flash.fault(next, "insight.logs.chooseFile");
			return PAGE;
		}
		try (var in = file.getInputStream()) {
			if (LogReader.peek(in).isPresent()) {
				return "redirect:/insight/log-files/" + keep(file).id();
			}
		}
		catch (LogFault ex) {
			Flash.fault(next, "insight.log.fault." + ex.code());
			return PAGE;
		}
		return begin(keep(file), new LogReader(LogMapping.NONE, fi.polku.calendar.Helsinki.ZONE), next);
	}

	private LogFiles.LogFile keep(MultipartFile file) throws IOException {
		var name = file.getOriginalFilename();
		try (var in = file.getInputStream()) {
			return this.files.keep((name != null && !name.isBlank()) ? name : "log", in, this.user.username());
		}
	}

	@Costly
	@PostMapping("/insight/log-files/{id}")
	String read(@PathVariable UUID id, @RequestParam String zone, @RequestParam Map<String, String> said,
			RedirectAttributes next) throws IOException {
		var file = this.files.find(id, this.user.username()).orElseThrow(() -> Refusal.notFound("insight.logs.noFile"));
		try (var in = this.files.open(id)) {
			var mapping = LogReader.peek(in).isPresent() ? mapping(said) : LogMapping.NONE;
			return begin(file, new LogReader(mapping, ZoneId.of(zone)), next);
		}
		catch (DateTimeException ex) {
			Flash.fault(next, "insight.log.fault.BAD_ZONE");
		}
		catch (LogFault ex) {
			Flash.fault(next, "insight.log.fault." + ex.code());
		}
		return "redirect:/insight/log-files/" + id;
	}

	private static LogMapping mapping(Map<String, String> said) throws LogFault {
		var headings = new HashMap<String, String>();
		for (var column : LogColumn.values()) {
			headings.put(column.name(), said.getOrDefault("column-" + column, ""));
		}
		var must = Map.of(LogColumn.CASE, LogFault.Code.NO_CASE_COLUMN, LogColumn.ACTIVITY,
				LogFault.Code.NO_ACTIVITY_COLUMN, LogColumn.TIME, LogFault.Code.NO_TIME_COLUMN);
		for (var one : must.entrySet()) {
			if (headings.get(one.getKey().name()).isEmpty()) {
				throw new LogFault(one.getValue(), 1);
			}
		}
		return LogMapping.of(headings);
	}

	private String begin(LogFiles.LogFile file, LogReader reader, RedirectAttributes next) {
		try {
			var id = this.waiting.begin(file, reader, this.user.username());
			this.trail.administered("eventLog.taken", id.toString(), List.of());
			return PAGE + "/" + id;
		}
		catch (Refusal ex) {
			Flash.fault(next, "insight.logs.busy");
			return "redirect:/insight/log-files/" + file.id();
		}
	}

	@PostMapping("/insight/logs/{id}/delete")
	String delete(@PathVariable UUID id, RedirectAttributes next) {
		if (!this.logs.delete(id, this.user.get())) {
			throw Refusal.notFound("insight.log.unknown");
		}
		this.trail.administered("eventLog.deleted", id.toString(), List.of());
		Flash.success(next, "insight.logs.deleted");
		return PAGE;
	}

	/** What could not be taken, for spreadsheets. */
	@GetMapping("/insight/logs/{id}/dropped.csv")
	ResponseEntity<byte[]> dropped(@PathVariable UUID id, Locale locale) throws IOException {
		this.logs.find(id, this.user.get()).orElseThrow(() -> Refusal.notFound("insight.log.unknown"));
		var bytes = new ByteArrayOutputStream();
		try (var sheet = new CsvSheet(bytes)) {
			sheet.row(List.of(this.words.of("insight.logs.line"), this.words.of("insight.logs.code"),
					this.words.of("insight.logs.why")));
			for (var one : this.logs.dropped(id)) {
				sheet.row(List.of(one.line(), one.code().name(),
						this.words.of("insight.log.dropped." + one.code(), one.value())));
			}
		}
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"polku-left-out.csv\"")
			.body(bytes.toByteArray());
	}

}
