package fi.polku.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.process.form.ShowIf;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;

/** Forms as pages and programs see them: fields with values, choices and faults. */
@Component
public class FormViews {

	private static final List<Role> CHOSEN = List.of(Role.COORDINATOR, Role.COMPANY_COORDINATOR, Role.COACH);

	private static final Set<String> YES_OR_NO = Set.of("yesno", "boolean");

	private final Users users;

	private final FaultTexts texts;

	private final Clock clock;

	FormViews(Users users, FaultTexts texts, Clock clock) {
		this.users = users;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The fields; the reason for overriding a proposal is asked only where one was made
	 * and is changed.
	 * @param proposals what was known when the form opened
	 */
	public List<FieldView> of(Form form, Map<String, ?> values, Map<String, ?> proposals, List<FieldFault> faults) {
		return form.fields()
			.stream()
			.filter((field) -> field.reasonFor() == null || proposals.get(field.reasonFor()) != null)
			.map((field) -> asked(field, of(form, field, values.get(field.id()), faults), proposals))
			.toList();
	}

	/** Asked where the field's own condition holds and the proposal is changed. */
	private static FieldView asked(Field field, FieldView view, Map<String, ?> proposals) {
		if (field.reasonFor() == null) {
			return view;
		}
		var changed = field.reasonFor() + "!=" + proposals.get(field.reasonFor());
		return view.asRequired().shownIf((view.showIf() != null) ? view.showIf() + " && " + changed : changed);
	}

	private FieldView of(Form form, Field field, Object value, List<FieldFault> faults) {
		var error = faults.stream()
			.filter((fault) -> fault.field().equals(field.id()))
			.map(this.texts::of)
			.findFirst()
			.orElse(null);
		return new FieldView(field.id(), field.label(), field.type(), field.required(), field.help(), values(value),
				options(field), limit(field.min()), limit(field.max()), field.pattern(), field.maxLength(),
				field.readOnly(), showIf(form, field.showIf()), error, "section".equals(field.type()));
	}

	private static String showIf(Form form, ShowIf condition) {
		if (condition == null) {
			return null;
		}
		var yesOrNo = form.field(condition.field()).filter((other) -> YES_OR_NO.contains(other.type()));
		return (yesOrNo.isPresent() ? condition.ofTrueOrFalse() : condition).toString();
	}

	private List<FieldView.Option> options(Field field) {
		if ("user".equals(field.type()) && field.options().isEmpty()) {
			return CHOSEN.stream()
				.flatMap((role) -> this.users.having(role).stream())
				.distinct()
				.map((person) -> new FieldView.Option(person.username(), person.displayName()))
				.toList();
		}
		return field.options().stream().map((one) -> new FieldView.Option(one.value(), one.label())).toList();
	}

	private String limit(String limit) {
		return "today".equals(limit) ? Helsinki.today(this.clock).toString() : limit;
	}

	private static List<String> values(Object value) {
		if (value instanceof List<?> several) {
			return several.stream().map(String::valueOf).toList();
		}
		return (value != null) ? List.of(value.toString()) : List.of();
	}

}
