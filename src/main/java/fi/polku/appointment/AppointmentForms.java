package fi.polku.appointment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import fi.polku.calendar.Helsinki;
import fi.polku.web.FieldView;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The form of a meeting, with what was sent and what is to be said of it. */
@Component
class AppointmentForms {

	private final MessageSource texts;

	private final Clock clock;

	AppointmentForms(MessageSource texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	List<FieldView> fields(Asked asked, List<Remark> remarks) {
		var lengths = Rules.OTHER_LENGTHS.contains(asked.minutes()) ? List.of(asked.minutes()) : Rules.LENGTHS;
		var fields = List.of(choice("kind", Rules.KINDS, asked.kind()).withHelp(text("help.kind")),
				field("startsAt", "dateTime", asked.startsAt()).asRequired(),
				choice("minutes", lengths, asked.minutes()), choice("means", Rules.MEANS, asked.means()),
				field("place", "string", asked.place()).asRequired()
					.withHelp(text("help.place"))
					.shownIf("means=place|remote"),
				field("phone", "phone", asked.phone()).withHelp(text("help.phone")),
				field("remind", "boolean", (asked.remind() != null) ? "true" : "").withHelp(text("help.remind")));
		return fields.stream().map((one) -> with(one, remarks)).toList();
	}

	/** Why a meeting is cancelled. */
	List<FieldView> reason(String sent, List<Remark> remarks) {
		var reason = field("reason", "text", sent).asRequired().withHelp(text("help.reason"));
		return List.of(with(reason, remarks));
	}

	private FieldView choice(String id, Collection<String> codes, String chosen) {
		var options = codes.stream()
			.map((code) -> new FieldView.Option(code, text("option." + id + "." + code)))
			.toList();
		return field(id, "enum", chosen).withOptions(options).asRequired();
	}

	private FieldView field(String id, String type, String value) {
		var min = "dateTime".equals(type) ? Helsinki.today(this.clock) + "T00:00" : null;
		return new FieldView(id, text("field." + id), type, false, null, value.isEmpty() ? List.of() : List.of(value),
				null, min, null, null, null, false, null, null, false);
	}

	private FieldView with(FieldView field, List<Remark> remarks) {
		var words = remarks.stream()
			.filter((one) -> one.field().equals(field.id()))
			.map((one) -> this.texts.getMessage(one.key(), one.arguments().toArray(), LocaleContextHolder.getLocale()))
			.collect(Collectors.joining(" "));
		return field.withError(words);
	}

	private String text(String key) {
		return this.texts.getMessage("appointment." + key, null, LocaleContextHolder.getLocale());
	}

}
