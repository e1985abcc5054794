package fi.polku.workshop.editor;

import java.util.List;
import java.util.Set;

import fi.polku.process.form.ShowIf;
import fi.polku.web.FieldView;
import fi.polku.web.Languages;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** A form as it is drawn now, as those who fill it in will see it; nothing is kept. */
@Controller
class FormPreview {

	private static final Set<String> YES_OR_NO = Set.of("yesno", "boolean");

	@PostMapping("/workshop/preview")
	String preview(@RequestBody Drawn drawn, Model page, HttpServletRequest request) {
		var locale = Languages.of(drawn.language());
		request.setAttribute(CookieLocaleResolver.LOCALE_REQUEST_ATTRIBUTE_NAME, locale);
		LocaleContextHolder.setLocale(locale);
		page.addAttribute("language", locale.getLanguage());
		page.addAttribute("title", drawn.title());
		page.addAttribute("help", drawn.help());
		page.addAttribute("fields", drawn.fields().stream().map((field) -> view(field, drawn)).toList());
		return "workshop/preview :: preview";
	}

	private static FieldView view(DrawnField field, Drawn drawn) {
		return new FieldView(field.id(), field.label(), field.type(), field.required(), field.help(), List.of(),
				field.options(), limit(field.min()), limit(field.max()), null, field.maxLength(), field.readOnly(),
				showIf(field.showIf(), drawn), null, "section".equals(field.type()));
	}

	private static String limit(String limit) {
		return "today".equals(limit) ? null : limit;
	}

	private static String showIf(String condition, Drawn drawn) {
		if (condition == null || condition.indexOf('=') < 1) {
			return null;
		}
		var parsed = ShowIf.parse(condition);
		boolean yesOrNo = drawn.fields()
			.stream()
			.anyMatch((other) -> other.id().equals(parsed.field()) && YES_OR_NO.contains(other.type()));
		return (yesOrNo ? parsed.ofTrueOrFalse() : parsed).toString();
	}

	/** The form of one element in one language. */
	record Drawn(String language, String title, String help, List<DrawnField> fields) {

		Drawn {
			fields = (fields != null) ? fields : List.of();
		}

	}

	/** A field as it is drawn. */
	record DrawnField(String id, String label, String help, String type, boolean required, boolean readOnly,
			List<FieldView.Option> options, String min, String max, Integer maxLength, String showIf) {

		DrawnField {
			id = (id != null) ? id : "";
			label = (label != null) ? label : "";
			type = (type != null) ? type : "string";
		}

	}

}
