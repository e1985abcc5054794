package fi.polku.insight.page;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.web.Fmt;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The cases behind a figure. Who looked at them stands in the trail. */
@Controller
class CasesPage implements InsightPage {

	private static final String PATH = "/insight/cases";

	private static final int SIZE = 50;

	/** A file is no longer than this; the filter makes it shorter. */
	private static final int FILE = 10_000;

	private final ListedCases cases;

	private final CasesTable table;

	private final TableCsv csv;

	private final Words words;

	private final Fmt fmt;

	CasesPage(ListedCases cases, CasesTable table, TableCsv csv, Words words, Fmt fmt) {
		this.cases = cases;
		this.table = table;
		this.csv = csv;
		this.words = words;
		this.fmt = fmt;
	}

	@GetMapping(PATH)
	String show(CaseFilter filter, HttpServletRequest request, Model model) {
		var listing = CaseListing.of(request);
		var listed = this.cases.of(filter, listing, SIZE);
		var caption = this.words.of("insight.cases.caption", this.fmt.number(listed.total()));
		var query = (InsightQuery) model.getAttribute("query");
		model.addAttribute("table", this.table.of(listed.rows(), caption, filter));
		model.addAttribute("few", listed.tooFew());
		model.addAttribute("sorts", sorts(listing, query));
		model.addAttribute("size", SIZE);
		model.addAttribute("first", (listing.after() != null) ? query.href() : null);
		model.addAttribute("next", (listed.next() != null) ? query.with("after", listed.next()).href() : null);
		return "insight/cases";
	}

	/** Nobody behind a protection order is in the file; it says how many are not. */
	@GetMapping(path = PATH, params = "format=csv")
	ResponseEntity<byte[]> csv(CaseFilter filter, HttpServletRequest request) {
		var rows = this.cases.of(filter, CaseListing.of(request), FILE).rows();
		var table = this.table.of(rows.stream().filter((row) -> !row.hidden()).toList(), "", filter);
		var hidden = rows.stream().filter(CaseRow::hidden).count();
		return this.csv.of((hidden == 0) ? table : this.table.without(table, hidden));
	}

	private static List<Sort> sorts(CaseListing listing, InsightQuery query) {
		return CaseListing.SORTS.stream()
			.map((sort) -> new Sort(sort,
					("began".equals(sort) ? query.without("sort") : query.with("sort", sort)).href(),
					sort.equals(listing.sort())))
			.toList();
	}

	/**
	 * An order of the list.
	 *
	 * @param key its name is the text {@code insight.cases.sort.<key>}
	 */
	record Sort(String key, String href, boolean current) {
	}

}
