package fi.polku.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.process.form.Checked;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.process.form.FormCheck;
import fi.polku.process.form.Option;
import fi.polku.web.FieldView;
import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Forms about people, built, checked and shown like those of the models. */
@Component
class Forms {

	/** What may be left out is chosen from a list, where the choice can be taken back. */
	private static final String LIST = "place";

	private static final Set<String> HELPED = Set.of("username", "displayName", "absentTo", "deputy", "reach",
			"programmes");

	private final MessageSource texts;

	private final Fmt fmt;

	private final Clock clock;

	Forms(MessageSource texts, Fmt fmt, Clock clock) {
		this.texts = texts;
		this.fmt = fmt;
		this.clock = clock;
	}

	/** A field whose label is {@code people.field.<id>}. */
	Field field(String id, String type, boolean required, int longest) {
		return field(id, type, required, longest, List.of(), null);
	}

	Field matching(String id, String pattern) {
		return field(id, "string", true, 40, List.of(), pattern);
	}

	/** One or several of the options. */
	Field choice(String id, String type, boolean required, List<Option> options) {
		return field(id, type, required, 0, options, null);
	}

	/** Options whose words are {@code <prefix>.<code>}. */
	List<Option> options(String prefix, Object... codes) {
		return Arrays.stream(codes).map((code) -> new Option(code.toString(), text(prefix + "." + code))).toList();
	}

	private Field field(String id, String type, boolean required, int longest, List<Option> options, String pattern) {
		var help = HELPED.contains(id) ? text("people.field." + id + ".help") : null;
		return new Field(id, text("people.field." + id), help, type, DataClass.ORDINARY, required, false, options, null,
				null, (longest > 0) ? longest : null, pattern, null, null, null);
	}

	Checked check(Form form, MultiValueMap<String, String> sent) {
		return FormCheck.check(form, known(form, sent), Helsinki.today(this.clock));
	}

	/** What was sent of the form, several values as a list. */
	static Map<String, Object> known(Form form, MultiValueMap<String, String> sent) {
		var known = new HashMap<String, Object>();
		form.fields().forEach((field) -> {
			var values = sent.get(field.id());
			if (values != null) {
				known.put(field.id(), (values.size() == 1) ? values.get(0) : List.copyOf(values));
			}
		});
		return known;
	}

	List<FieldView> views(Form form, Map<String, ?> values, List<FieldFault> faults) {
		return form.fields().stream().map((field) -> view(field, values.get(field.id()), faults)).toList();
	}

	private FieldView view(Field field, Object value, List<FieldFault> faults) {
		var error = faults.stream()
			.filter((fault) -> fault.field().equals(field.id()))
			.map(this::words)
			.findFirst()
			.orElse(null);
		var values = (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: (value != null) ? List.of(value.toString()) : List.<String>of();
		var options = field.options().stream().map((it) -> new FieldView.Option(it.value(), it.label())).toList();
		var look = ("enum".equals(field.type()) && !field.required()) ? LIST : field.type();
		return new FieldView(field.id(), field.label(), look, field.required(), field.help(), values, options,
				field.min(), field.max(), field.pattern(), field.maxLength(), false, null, error, false);
	}

	private String words(FieldFault fault) {
		var arguments = fault.arguments()
			.stream()
			.map((it) -> it.matches("\\d{4}-\\d{2}-\\d{2}") ? this.fmt.shortDate(it) : it)
			.toArray();
		var key = fault.code().contains(".") ? fault.code() : "worklist.fault." + fault.code();
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
