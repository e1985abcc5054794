package fi.polku.insight.page;

import java.time.Clock;
import java.util.Collections;
import java.util.List;

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
		var query = InsightQuery.of(path, filter).and(CaseListing.of(request).chosen());
		var reader = this.user.get();
		model.addAttribute("filter", filter);
		model.addAttribute("query", query);
		model.addAttribute("insightTabs", this.tabs.of(reader, query));
		model.addAttribute("chips", this.chips.of(filter, query));
		model.addAttribute("periods", QuickPeriod.of(Helsinki.today(this.clock), query));
		model.addAttribute("choices", this.choices.of(filter, reader));
		words(filter, model);
	}

	private static void words(CaseFilter filter, Model model) {
		boolean ownCases = filter.log() == null;
		model.addAttribute("states", CaseFilter.STATES);
		model.addAttribute("clocks", CaseFilter.CLOCKS);
		model.addAttribute("outcomes", ownCases ? CaseFilter.OUTCOMES : List.of());
		model.addAttribute("moreOpen", !Collections.disjoint(filter.chosen().keySet(), FURTHER));
	}

}
