package fi.polku.worklist;

import java.util.Locale;
import java.util.Optional;

import fi.polku.process.Models;
import fi.polku.process.Obstacle;
import fi.polku.process.WayBack;
import fi.polku.worklist.Completions.Completed;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why a completed task cannot be taken back, in the reader's words. */
@Component
class TakeBackReasons {

	private final WayBack way;

	private final DoneSince since;

	private final Models models;

	private final MessageSource texts;

	TakeBackReasons(WayBack way, DoneSince since, Models models, MessageSource texts) {
		this.way = way;
		this.since = since;
		this.models = models;
		this.texts = texts;
	}

	/** Empty where nothing stands in the way. */
	Optional<String> of(String taskId, Completed completed) {
		var obstacle = this.way.obstacle(taskId, completed.at());
		var next = obstacle.isEmpty() ? this.way.tasksLedTo(taskId, completed.at()) : java.util.List.<String>of();
		var done = this.since.first(taskId, completed, next);
		if (obstacle.isPresent() && obstacle.get().kind() == Obstacle.Kind.STEP
				&& done.filter((it) -> "task".equals(it.kind())).isEmpty()) {
			return obstacle.map(this::text);
		}
		return done.map(this::text).or(() -> obstacle.map(this::text));
	}

	private String text(DoneSince.Done done) {
		return text(done.kind(), (done.who() != null) ? done.who() : "", name(done.element(), done.definition()));
	}

	private String text(Obstacle obstacle) {
		var kind = obstacle.kind().name().toLowerCase(Locale.ROOT);
		var name = name(obstacle.element(), obstacle.definitionId());
		var own = "worklist.takeBack.step." + obstacle.element();
		var general = text("engine." + kind, name);
		return (obstacle.kind() == Obstacle.Kind.STEP)
				? this.texts.getMessage(own, null, general, LocaleContextHolder.getLocale()) : general;
	}

	private String name(String element, String definition) {
		return (element == null || definition == null) ? ""
				: this.models.of(definition, LocaleContextHolder.getLocale())
					.element(element)
					.map((it) -> it.name())
					.orElse(element);
	}

	private String text(String kind, Object... arguments) {
		return this.texts.getMessage("worklist.takeBack." + kind, arguments, LocaleContextHolder.getLocale());
	}

}
