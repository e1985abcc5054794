package fi.polku.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.Helsinki;
import fi.polku.security.CurrentUser;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: the day of whoever has signed in. */
@Controller
class MyDayPage {

	private final MyDay day;

	private final WorkTotals totals;

	private final TeamLoad load;

	private final Questions questions;

	private final CurrentUser user;

	private final Clock clock;

	MyDayPage(MyDay day, WorkTotals totals, TeamLoad load, Questions questions, CurrentUser user, Clock clock) {
		this.day = day;
		this.totals = totals;
		this.load = load;
		this.questions = questions;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping("/")
	String show(Model model, HttpSession session, Locale locale) {
		var person = this.user.get();
		WayBack.remember("/", session);
		model.addAttribute("now", this.clock.instant());
		model.addAttribute("greeting", greeting());
		if (!WorklistPolicy.hasDay(person)) {
			return "worklist/welcome";
		}
		model.addAttribute("questions", this.questions.open(person));
		model.addAttribute("me", person.username());
		model.addAttribute("counts", this.totals.ofDay(person));
		model.addAttribute("load", WorklistPolicy.leads(person) ? this.load.of(person) : List.of());
		model.addAttribute("meetings", this.day.meetings(person, locale));
		model.addAttribute("items", this.day.next(person, locale));
		return "worklist/my-day";
	}

	private String greeting() {
		int hour = Helsinki.dateTimeOf(this.clock.instant()).getHour();
		return (hour < 10) ? "morning" : (hour < 17) ? "noon" : "evening";
	}

}
