package fi.polku.workshop.operation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.web.Explained;
import fi.polku.web.Fmt;
import fi.polku.web.Refusal;
import fi.polku.worklist.WhyStopped;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who run into a stopped model that it is stopped, since when and why. */
@Component("whyStopped")
class StoppedModels implements Explained, WhyStopped {

	private static final int DEEPEST = 20;

	/** The engine names what is stopped by its id, in quotation marks. */
	private static final Pattern ID = Pattern.compile("'([^']+)'");

	private final ModelStops stops;

	private final Models models;

	private final JdbcClient jdbc;

	private final MessageSource texts;

	private final Fmt fmt;

	private final CurrentUser user;

	StoppedModels(ModelStops stops, Models models, JdbcClient jdbc, MessageSource texts, Fmt fmt, CurrentUser user) {
		this.stops = stops;
		this.models = models;
		this.jdbc = jdbc;
		this.texts = texts;
		this.fmt = fmt;
		this.user = user;
	}

	@Override
	public Optional<Refusal> of(Throwable fault) {
		return Stream.iterate(fault, (cause) -> cause != null, Throwable::getCause)
			.limit(DEEPEST)
			.filter(SuspendedEntityInteractionException.class::isInstance)
			.findFirst()
			.map((cause) -> definition(String.valueOf(cause.getMessage())).filter((id) -> isOneOfUs())
				.flatMap(this::told)
				.orElseGet(() -> Refusal.locked("workshop.stop.met")));
	}

	@Override
	public String of(String definitionId) {
		return told(definitionId)
			.map((it) -> this.texts.getMessage(it.textKey(), it.args(), LocaleContextHolder.getLocale()))
			.orElse(null);
	}

	/** The same of a version that is stopped now; {@code null} where it runs. */
	public String now(String definitionId) {
		var stopped = this.jdbc.sql("select suspension_state_ = 2 from act_re_procdef where id_ = :id")
			.param("id", definitionId)
			.query(Boolean.class)
			.single();
		return stopped ? Objects.requireNonNullElseGet(of(definitionId),
				() -> this.texts.getMessage("workshop.stop.met", null, LocaleContextHolder.getLocale())) : null;
	}

	private Optional<Refusal> told(String definitionId) {
		var model = this.models.of(definitionId, LocaleContextHolder.getLocale());
		return this.stops.last(model.key(), model.version())
			.map((stop) -> Refusal.locked("workshop.stop.metWhy", model.name(), this.fmt.shortDateTime(stop.doneAt()),
					stop.reason()));
	}

	/** The reason is for those who work with it, not for the public. */
	private boolean isOneOfUs() {
		return !this.user.get().roles().isEmpty();
	}

	/** The version of what is stopped: itself, or that of a task or a run. */
	private Optional<String> definition(String message) {
		var id = ID.matcher(message);
		return !id.find() ? Optional.empty() : this.jdbc.sql("""
				select id_ from act_re_procdef where id_ = :id
				union all select proc_def_id_ from act_ru_task where id_ = :id
				union all select proc_def_id_ from act_ru_execution where id_ = :id
				limit 1
				""").param("id", id.group(1)).query(String.class).optional();
	}

}
