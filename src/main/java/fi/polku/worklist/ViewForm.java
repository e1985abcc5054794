package fi.polku.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.security.Person;
import fi.polku.web.FieldView;
import fi.polku.web.FieldView.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The form of a named view, with what is wrong in it. */
@Component
class ViewForm {

	static final int LONGEST = 60;

	private final MessageSource texts;

	ViewForm(MessageSource texts) {
		this.texts = texts;
	}

	/** For whom the person may keep a view. */
	static List<String> scopes(Person person) {
		var scopes = new ArrayList<>(List.of("private"));
		if (person.team() != null) {
			scopes.add("team");
		}
		if (WorklistPolicy.leads(person)) {
			scopes.add("shared");
		}
		return scopes;
	}

	/** What is wrong with the name as a text key, or {@code null}. */
	static String fault(String name) {
		var given = name.strip();
		if (given.isEmpty()) {
			return "worklist.fault.required";
		}
		if (given.length() > LONGEST) {
			return "worklist.fault.tooLong";
		}
		return given.chars().anyMatch(Character::isISOControl) ? "worklist.fault.characters" : null;
	}

	List<FieldView> fields(Entered entered, List<String> scopes, String fault, Locale locale) {
		var options = scopes.stream()
			.map((one) -> new Option(one, text("worklist.view.scope." + one, locale)))
			.toList();
		return List.of(
				withError(FieldView.of("name", text("worklist.view.name", locale), "string")
					.asRequired()
					.withValues(List.of(entered.name())), (fault != null) ? text(fault, locale) : null),
				FieldView.of("scope", text("worklist.view.scope", locale), "enum")
					.asRequired()
					.withOptions(options)
					.withValues(List.of(entered.scope())),
				FieldView.of("pinned", text("worklist.view.pinned", locale), "boolean")
					.withValues(List.of(String.valueOf(entered.pinned()))));
	}

	private static FieldView withError(FieldView field, String error) {
		return (error != null) ? field.withError(error) : field;
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage(key, new Object[] { LONGEST }, locale);
	}

	/**
	 * What was entered.
	 */
	record Entered(String name, String scope, Boolean pinned) {

		Entered {
			name = (name != null) ? name : "";
			scope = (scope != null) ? scope : "private";
			pinned = Boolean.TRUE.equals(pinned);
		}

	}

}
