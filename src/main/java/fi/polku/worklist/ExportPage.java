package fi.polku.worklist;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.web.Costly;
import fi.polku.web.CsvSheet;
import fi.polku.web.Refusal;
import fi.polku.web.SheetWriter;
import fi.polku.web.XlsxSheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as a file: the rows of the filter with the columns that are shown. */
@Controller
class ExportPage {

	private static final int AT_A_TIME = 500;

	private final Exports exports;

	private final ListPlaces places;

	private final ExportCells cells;

	private final MessageSource texts;

	private final CurrentUser user;

	ExportPage(Exports exports, ListPlaces places, ExportCells cells, MessageSource texts, CurrentUser user) {
		this.exports = exports;
		this.places = places;
		this.cells = cells;
		this.texts = texts;
		this.user = user;
	}

	@Costly
	@PostMapping("/tasks/export")
	void export(@RequestParam(defaultValue = "csv") String format, WorkQuery query, HttpServletRequest request,
			HttpServletResponse response, Locale locale) throws IOException {
		if (!List.of("csv", "xlsx").contains(format)) {
			throw Refusal.badRequest("worklist.refused.part", "format", "csv, xlsx");
		}
		var reader = this.user.get();
		var place = this.places.of(query, request, reader);
		var columns = Stream.concat(place.columns().stream(), Stream.of("case")).distinct().toList();
		var tasks = begin(place.filter());
		response.setContentType("csv".equals(format) ? "text/csv;charset=UTF-8"
				: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		response.setHeader("Content-Disposition", "attachment; filename=\"polku-tasks." + format + "\"");
		response.setHeader("Cache-Control", "no-store");
		try (var sheet = sheet(format, response, locale)) {
			sheet.row(columns.stream().map((one) -> text("worklist.column." + one, locale)).toList());
			for (int from = 0; from < tasks.size(); from += AT_A_TIME) {
				var some = tasks.subList(from, Math.min(tasks.size(), from + AT_A_TIME));
				for (var item : this.exports.rows(some, reader, locale)) {
					sheet.row(columns.stream().map((one) -> this.cells.of(one, item)).toList());
				}
			}
			sheet.row(List.of(leftOut(place.filter(), reader, locale)));
		}
	}

	/**
	 * Always told, so that nobody learns by it whether there is somebody; how many only
	 * of those whom the reader may know.
	 */
	private String leftOut(WorkFilter filter, Person reader, Locale locale) {
		int known = this.exports.leftOut(filter, reader);
		return (known == 0) ? text("worklist.export.withheld", locale)
				: this.texts.getMessage("worklist.export.withheldKnown", new Object[] { known }, locale);
	}

	private List<String> begin(WorkFilter filter) {
		try {
			return this.exports.begin(filter, this.user.get());
		}
		catch (IllegalArgumentException ex) {
			throw FilterFault.told(ex);
		}
	}

	private SheetWriter sheet(String format, HttpServletResponse response, Locale locale) throws IOException {
		return "csv".equals(format) ? new CsvSheet(response.getOutputStream())
				: new XlsxSheet(response.getOutputStream(), text("worklist.list.title", locale));
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, null, locale);
	}

}
