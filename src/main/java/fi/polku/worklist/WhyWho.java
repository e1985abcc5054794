package fi.polku.worklist;

import java.util.Optional;

import fi.polku.casefile.OwnerChoice;
import fi.polku.casefile.OwnerChoices;
import fi.polku.process.CaseNumber;
import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Why a task, or its case, is with whom it is, where that was not somebody's own doing:
 * one sentence from what was kept when it happened; nothing where nothing was kept.
 */
@Component
class WhyWho {

	private final JdbcClient jdbc;

	private final OwnerChoices choices;

	private final MessageSource texts;

	private final Fmt fmt;

	WhyWho(JdbcClient jdbc, OwnerChoices choices, MessageSource texts, Fmt fmt) {
		this.jdbc = jdbc;
		this.choices = choices;
		this.texts = texts;
		this.fmt = fmt;
	}

	Optional<String> of(WorkItem item) {
		var hand = lastHand(item);
		var choice = this.choices.of(new CaseNumber(item.caseNumber()));
		if (hand.filter((it) -> it.isGivenTo(item.assignee())).isPresent()) {
			return Optional.of(choice.filter((it) -> item.isHeldBy(it.owner()))
				.map((it) -> chosen("givenWhy", it))
				.orElseGet(() -> text("given", item.assigneeName())));
		}
		if (hand.filter((it) -> it.isNextOf(item.assignee())).isPresent()) {
			return Optional.of(text("next", item.assigneeName()));
		}
		return choice.map((it) -> chosen("ownerWhy", it));
	}

	private String chosen(String sentence, OwnerChoice choice) {
		var why = text("reason." + choice.reason(), choice.openCases(), choice.by());
		return text(sentence, choice.ownerName(), this.fmt.date(choice.at()), why);
	}

	/** The last that changed whose the task is, or what was done about it. */
	private Optional<Hand> lastHand(WorkItem item) {
		return this.jdbc.sql("""
				select kind, username, detail
				  from work_event
				 where case_number = :case and task_id = :task and kind not in ('opened', 'followUp', 'noShow')
				 order by id desc
				 limit 1
				""").param("case", item.caseNumber()).param("task", item.id()).query(Hand.class).optional();
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage("worklist.whyWho." + key, arguments, LocaleContextHolder.getLocale());
	}

	private record Hand(String kind, String username, String detail) {

		boolean isGivenTo(String assignee) {
			return "given".equals(this.kind) && this.detail.equals(assignee);
		}

		boolean isNextOf(String assignee) {
			return "claimed".equals(this.kind) && "next".equals(this.detail) && this.username.equals(assignee);
		}
	}

}
