package fi.polku.casefile.page;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.process.form.Checked;
import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.process.form.FormCheck;
import fi.polku.process.form.Option;
import fi.polku.process.form.ShowIf;
import fi.polku.web.FieldView;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The forms of the file itself, built, checked and shown like those of the models. */
@Component
class FileForm {

	private final Labels labels;

	private final Fmt fmt;

	private final Clock clock;

	FileForm(Labels labels, Fmt fmt, Clock clock) {
		this.labels = labels;
		this.fmt = fmt;
		this.clock = clock;
	}

	/** A field whose label is {@code casefile.field.<id>}. */
	Field field(String id, String type, boolean required, String pattern) {
		return new Field(id, this.labels.text("casefile.field." + id), null, type, DataClass.CONTACT, required, false,
				List.of(), null, "date".equals(type) ? "today" : null, null, pattern, (ShowIf) null, null, null);
	}

	/** A day that may lie ahead. */
	Field day(String id) {
		return new Field(id, this.labels.text("casefile.field." + id), null, "date", DataClass.CONTACT, false, false,
				List.of(), null, null, null, null, (ShowIf) null, null, null);
	}

	/** A choice whose options are {@code casefile.option.<id>.<code>}. */
	Field choice(String id, boolean required, String... codes) {
		var options = Arrays.stream(codes)
			.map((code) -> new Option(code, this.labels.text("casefile.option." + id + "." + code)))
			.toList();
		return new Field(id, this.labels.text("casefile.field." + id), null, "enum", DataClass.CONTACT, required, false,
				options, null, null, null, null, null, null, null);
	}

	Checked check(Form form, Map<String, String> sent) {
		var known = new HashMap<>(sent);
		known.keySet().retainAll(form.fields().stream().map(Field::id).toList());
		return FormCheck.check(form, known, Helsinki.today(this.clock));
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
		var values = (value != null) ? List.of(value.toString()) : List.<String>of();
		var options = field.options().stream().map((it) -> new FieldView.Option(it.value(), it.label())).toList();
		var max = "today".equals(field.max()) ? Helsinki.today(this.clock).toString() : field.max();
		return new FieldView(field.id(), field.label(), field.type(), field.required(), field.help(), values, options,
				field.min(), max, field.pattern(), field.maxLength(), false, null, error, false);
	}

	private String words(FieldFault fault) {
		var arguments = fault.arguments()
			.stream()
			.map((it) -> it.matches("\\d{4}-\\d{2}-\\d{2}") ? this.fmt.shortDate(it) : it)
			.toArray();
		var ownKey = fault.code().contains(".");
		return this.labels.text(ownKey ? fault.code() : "worklist.fault." + fault.code(), arguments);
	}

}
