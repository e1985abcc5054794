package fi.polku.worklist;

import java.time.Clock;

import fi.polku.calendar.Deadline;
import fi.polku.calendar.Deadlines;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Why a task is to be done, and why now: its deadline, what like cases needed, and why it
 * is with whom it is.
 */
@Component("whyNow")
public class WhyNow {

	private final Deadlines deadlines;

	private final LikeCases like;

	private final WhyWho who;

	private final FinnishCalendar calendar;

	private final Clock clock;

	WhyNow(Deadlines deadlines, LikeCases like, WhyWho who, FinnishCalendar calendar, Clock clock) {
		this.deadlines = deadlines;
		this.like = like;
		this.who = who;
		this.calendar = calendar;
		this.clock = clock;
	}

	void show(WorkItem item, Model model) {
		model.addAttribute("deadline", this.deadlines.ofTask(item.id()).orElse(null));
		model.addAttribute("needed",
				this.like.of(item.step(), item.programme(), item.segment(), item.created()).orElse(null));
		model.addAttribute("whyWho", this.who.of(item).orElse(null));
	}

	/** Today not counted, the last day counted; negative when late. */
	public int workingDaysLeft(Deadline deadline) {
		var today = Helsinki.today(this.clock);
		var due = deadline.due().dueOn();
		return due.isBefore(today) ? -Math.max(1, this.calendar.workingDaysBetween(due, today))
				: this.calendar.workingDaysBetween(today, due);
	}

}
