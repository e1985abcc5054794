package fi.polku.ownpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.process.form.HiddenSigns;
import fi.polku.web.FieldView;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The forms of the own path, in words for the client. */
@Component
class OwnForms {

	private static final List<String> SITUATIONS = List.of("employed", "inEducation", "jobSeeking", "unemployed",
			"outsideLabourForce");

	private static final List<String> GRADES = List.of("5", "4", "3", "2", "1");

	static final Set<String> ACTS = Set.of("wishes", "contact", "feedback", "withdraw", "follow-up");

	private final MessageSource texts;

	OwnForms(MessageSource texts) {
		this.texts = texts;
	}

	/** The form of an act with what was typed, and its faults where it was sent. */
	List<FieldView> of(String act, Map<String, String> typed, boolean sent) {
		return fields(act).stream().map((field) -> filled(field, typed, sent)).toList();
	}

	private List<FieldView> fields(String act) {
		return switch (act) {
			case "wishes", "contact" -> List.of(text(act, "words").asRequired());
			case "feedback" -> List.of(grade(act).asRequired(), text(act, "words"));
			case "withdraw" ->
				List.of(choice(act, "situation", SITUATIONS, "situation").asRequired(), text(act, "reason"));
			default -> followUp(act);
		};
	}

	private List<FieldView> followUp(String act) {
		var fields = new ArrayList<FieldView>();
		fields.add(choice(act, "followUpStatus", SITUATIONS, "situation").asRequired());
		fields.add(FieldView.of("needsHelp", label(act, "needsHelp"), "yesno").asRequired());
		fields.add(text(act, "helpNeeded").shownIf("needsHelp=true"));
		fields.add(grade(act));
		fields.add(text(act, "freeWords"));
		return fields;
	}

	private FieldView grade(String act) {
		return choice(act, "grade", GRADES, "grade");
	}

	private FieldView text(String act, String id) {
		return new FieldView(id, label(act, id), "text", false, null, null, null, null, null, null, OwnActs.LONGEST,
				false, null, null, false);
	}

	private FieldView choice(String act, String id, List<String> options, String words) {
		return FieldView.of(id, label(act, id), "enum")
			.withOptions(options.stream()
				.map((one) -> new FieldView.Option(one, word("ownpath." + words + "." + one)))
				.toList());
	}

	private FieldView filled(FieldView field, Map<String, String> typed, boolean sent) {
		var value = HiddenSigns.without(typed.getOrDefault(field.id(), ""));
		var view = value.isEmpty() ? field : field.withValues(List.of(value));
		return sent ? view.withError(fault(field, value)) : view;
	}

	private String fault(FieldView field, String value) {
		if (value.isEmpty()) {
			return field.required() ? word("ownpath.fault.required") : null;
		}
		if (value.length() > OwnActs.LONGEST) {
			return word("ownpath.fault.long", OwnActs.LONGEST);
		}
		if (HiddenSigns.inText(value)) {
			return word("ownpath.fault.turned");
		}
		var known = "yesno".equals(field.type()) ? List.of("true", "false")
				: field.options().stream().map(FieldView.Option::value).toList();
		return (known.isEmpty() || known.contains(value)) ? null : word("ownpath.fault.choice");
	}

	private String label(String act, String field) {
		return word("ownpath." + act + "." + field);
	}

	private String word(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
