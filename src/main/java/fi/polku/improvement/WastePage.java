package fi.polku.improvement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fi.polku.process.Model;
import fi.polku.security.CurrentUser;
import fi.polku.web.FieldView;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reporting waste, and seeing what became of it. */
@Controller
@RequestMapping("/waste")
class WastePage {

	private final Wastes wastes;

	private final MessageSource texts;

	private final CurrentUser user;

	WastePage(Wastes wastes, MessageSource texts, CurrentUser user) {
		this.wastes = wastes;
		this.texts = texts;
		this.user = user;
	}

	@GetMapping("/new")
	String ask(@RequestParam String definition, @RequestParam String element, org.springframework.ui.Model page,
			Locale locale) {
		var report = new WasteReport(definition, element, null, null);
		return form(report, model(report, locale), false, page, locale);
	}

	@PostMapping("/new")
	String report(@RequestParam String definition, @RequestParam String element,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String line,
			org.springframework.ui.Model page, HttpServletResponse response, RedirectAttributes next, Locale locale) {
		var report = new WasteReport(definition, element, kind, line);
		var model = model(report, locale);
		if (WasteKind.of(kind).isEmpty() || report.faultOfLine() != null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return form(report, model, true, page, locale);
		}
		this.wastes.report(report, model, this.user.get());
		Flash.success(next, "improvement.reported");
		return "redirect:/waste/mine";
	}

	@GetMapping("/mine")
	String mine(org.springframework.ui.Model page, Locale locale) {
		page.addAttribute("wastes", this.wastes.of(this.user.get(), locale));
		return "improvement/mine";
	}

	private Model model(WasteReport report, Locale locale) {
		return this.wastes.model(report.definition(), report.element(), locale)
			.orElseThrow(() -> Refusal.notFound("improvement.unknown"));
	}

	private String form(WasteReport report, Model model, boolean checked, org.springframework.ui.Model page,
			Locale locale) {
		var kind = FieldView.of("kind", text("kind", locale), "enum")
			.asRequired()
			.withOptions(Arrays.stream(WasteKind.values())
				.map((one) -> new FieldView.Option(one.code(), text("kind." + one.code(), locale)))
				.toList());
		var line = FieldView.of("line", text("line", locale), "string")
			.asRequired()
			.withHelp(text("line.help", locale));
		if (checked) {
			kind = kind.withValues(List.of(report.kind()))
				.withError(WasteKind.of(report.kind()).isEmpty() ? text("fault.kind", locale) : null);
			line = line.withValues(List.of(report.line()))
				.withError((report.faultOfLine() != null) ? text("fault." + report.faultOfLine(), locale) : null);
		}
		page.addAttribute("fields", List.of(kind, line));
		page.addAttribute("definition", report.definition());
		page.addAttribute("element", model.get(report.element()));
		page.addAttribute("modelName", model.name());
		return "improvement/new";
	}

	private String text(String key, Locale locale) {
		return this.texts.getMessage("improvement." + key, null, locale);
	}

}
