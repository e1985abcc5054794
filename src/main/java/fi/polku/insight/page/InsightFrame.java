package fi.polku.insight.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page of figures. */
@ControllerAdvice(assignableTypes = InsightPage.class)
class InsightFrame {

	/** The filters that are asked for less often. */
	private static final List<String> FURTHER = List.of("model", "version", "step", "area", "team", "outcome", "log",
			"end");

	/** What an address says of a file or of a place in a list. */
	private static final Set<String> OF_ONE_ANSWER = Set.of("format", "table", "after", "lang", "_csrf");

	private final CurrentUser user;

	private final InsightTabs tabs;

	private final CaseChoices choices;

	private final FilterChips chips;

	private final Clock clock;

	InsightFrame(CurrentUser user, InsightTabs tabs, CaseChoices choices, FilterChips chips, Clock clock) {
		this.user = user;
		this.tabs = tabs;
		this.choices = choices;
		this.chips = chips;
		this.clock = clock;
	}

	@ModelAttribute
	void frame(CaseFilter filter, HttpServletRequest request, Model model) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		var query = InsightQuery.of(path, filter).and(own(path, request));
		var reader = this.user.get();
		model.addAttribute("filter", filter);
		model.addAttribute("query", query);
		model.addAttribute("insightTabs", this.tabs.of(reader, query));
		model.addAttribute("chips", this.chips.of(filter, query));
		model.addAttribute("periods", QuickPeriod.of(Helsinki.today(this.clock), query));
		model.addAttribute("choices", this.choices.of(filter, reader));
		words(filter, model);
	}

	/** What only this page is asked; it stays when the cases are chosen otherwise. */
	private static Map<String, List<String>> own(String path, HttpServletRequest request) {
		if (path.equals("/insight/cases")) {
			return CaseListing.of(request).chosen();
		}
		var own = new LinkedHashMap<String, List<String>>();
		if ("GET".equals(request.getMethod())) {
			request.getParameterMap().forEach((name, values) -> {
				var said = Arrays.stream(values).filter((value) -> !value.isBlank()).toList();
				if (!said.isEmpty() && !CaseFilter.NAMES.contains(name) && !OF_ONE_ANSWER.contains(name)) {
					own.put(name, said);
				}
			});
		}
		return own;
	}

	private static void words(CaseFilter filter, Model model) {
		boolean ownCases = filter.log() == null;
		model.addAttribute("states", CaseFilter.STATES);
		model.addAttribute("meanings", CaseFilter.PERIODS);
		model.addAttribute("clocks", CaseFilter.CLOCKS);
		model.addAttribute("outcomes", ownCases ? CaseFilter.OUTCOMES : List.of());
		model.addAttribute("moreOpen", !Collections.disjoint(filter.chosen().keySet(), FURTHER));
	}

}
