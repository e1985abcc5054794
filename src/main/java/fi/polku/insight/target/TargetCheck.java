package fi.polku.insight.target;

import java.time.Clock;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.FigureReaders;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.security.Users;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a figure with its threshold and tells the people named when it has been
 * crossed, and when it is back. The message names the target and the figure, no case.
 */
@Service
class TargetCheck {

	private final Targets targets;

	private final TargetFigures figures;

	private final TargetWords words;

	private final Users users;

	private final Notifier notifier;

	private final JdbcClient jdbc;

	private final Clock clock;

	TargetCheck(Targets targets, TargetFigures figures, TargetWords words, Users users, Notifier notifier,
			JdbcClient jdbc, Clock clock) {
		this.targets = targets;
		this.figures = figures;
		this.words = words;
		this.users = users;
		this.notifier = notifier;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Checks one; another node that is at it is left alone. */
	@Transactional
	public void check(UUID id) {
		this.targets.lock(id).ifPresent((target) -> {
			var today = Helsinki.today(this.clock);
			var owner = this.users.find(target.owner());
			var value = owner.isEmpty() ? OptionalDouble.empty()
					: this.figures.value(target.figure(), target.filterOn(today), owner.get());
			// too few cases for a while change nothing
			var state = value.isPresent() ? target.stateAt(value.getAsDouble()) : target.state();
			this.targets.checked(target, value, state, today);
			if (value.isPresent() && isNews(target.state(), state)) {
				tell(target, value.getAsDouble(), state);
			}
		});
	}

	/** A target that begins kept is no news. */
	private static boolean isNews(String before, String now) {
		return Target.CROSSED.equals(now) ? !Target.CROSSED.equals(before)
				: Target.KEPT.equals(now) && Target.CROSSED.equals(before);
	}

	private void tell(Target target, double value, String state) {
		var template = Target.CROSSED.equals(state) ? "targetCrossed" : "targetBack";
		this.jdbc.sql("""
				select u.username, u.languages[1] as language
				  from app_user u
				 where u.active and u.username = any(:recipients)
				   and exists (select from user_role r where r.username = u.username and r.role = any(:roles))
				""")
			.param("recipients", target.recipients().toArray(String[]::new))
			.param("roles", FigureReaders.ROLES.toArray(String[]::new))
			.query(Recipient.class)
			.list()
			.forEach((one) -> {
				var locale = Locale.forLanguageTag(one.language());
				this.notifier.toColleague(one.username(), one.language(),
						Message.of(template, target.name(), this.words.figure(target.figure(), locale),
								this.words.value(target, value, locale), this.words.threshold(target, locale)));
			});
	}

	/** Who is told, in which language. */
	record Recipient(String username, String language) {
	}

}
