package fi.polku.partner;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.link.LinkDoor;
import fi.polku.link.PersonalLink;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.HiddenSigns;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.worklist.Answers;
import fi.polku.worklist.FormViews;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.PossibleEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a partner answers. */
@Controller
@RequestMapping("/answer/{token}")
class PartnerPage {

	private static final int LONGEST = 4_000;

	private final LinkDoor door;

	private final PartnerQuestions questions;

	private final FormViews forms;

	private final Trail trail;

	PartnerPage(LinkDoor door, PartnerQuestions questions, FormViews forms, Trail trail) {
		this.door = door;
		this.questions = questions;
		this.forms = forms;
		this.trail = trail;
	}

	@ModelAttribute
	void address(@PathVariable String token, Model model) {
		model.addAttribute("here", Kind.PARTNER.path(token));
	}

	@GetMapping
	ModelAndView show(@PathVariable String token, Model model, HttpSession session, Locale locale) {
		var link = this.door.opened(Kind.PARTNER, token, session);
		if (link.isEmpty()) {
			return this.door.ask(Kind.PARTNER, token);
		}
		this.trail.seen("partnerLink.shown", "guidance", List.of(link.get().caseNumber()));
		model.addAllAttributes(this.door.kept(link.get(), "", session));
		model.addAttribute("link", link.get());
		model.addAttribute("client", this.questions.client(link.get()));
		model.addAttribute("events", this.questions.of(link.get(), locale));
		return new ModelAndView("partner/answer");
	}

	@PostMapping(params = "code")
	ModelAndView open(@PathVariable String token, @RequestParam String code, HttpServletRequest request) {
		return this.door.open(Kind.PARTNER, token, code, request);
	}

	@PostMapping(params = { "words", "!code" })
	ModelAndView answer(@PathVariable String token, @RequestParam String words, HttpSession session,
			RedirectAttributes next) {
		var link = this.door.opened(Kind.PARTNER, token, session);
		if (link.isEmpty()) {
			return this.door.keep(Kind.PARTNER, token, new LinkDoor.Sent("", Map.of("words", words)), session);
		}
		var meant = HiddenSigns.without(words);
		if (meant.isBlank() || meant.length() > LONGEST || HiddenSigns.inText(meant)) {
			Flash.fault(next, HiddenSigns.inText(meant) ? "partner.fault.turned" : "partner.fault.words", LONGEST);
			next.addFlashAttribute("words", words);
		}
		else {
			this.questions.answer(link.get(), meant);
			Flash.success(next, "partner.done");
		}
		return back(token);
	}

	@GetMapping("/{event}")
	ModelAndView form(@PathVariable String token, @PathVariable String event, HttpSession session, Locale locale) {
		var link = this.door.opened(Kind.PARTNER, token, session);
		if (link.isEmpty()) {
			return this.door.ask(Kind.PARTNER, token);
		}
		var asked = find(link.get(), event, locale);
		var kept = this.door.kept(link.get(), event, session);
		return form(link.get(), asked, kept.isEmpty() ? asked.values() : kept, List.of());
	}

	@PostMapping("/{event}")
	ModelAndView take(@PathVariable String token, @PathVariable String event,
			@RequestParam MultiValueMap<String, String> sent, HttpSession session, RedirectAttributes next,
			Locale locale) {
		var answers = Answers.of(sent);
		var link = this.door.opened(Kind.PARTNER, token, session);
		if (link.isEmpty()) {
			return this.door.keep(Kind.PARTNER, token, new LinkDoor.Sent(event, answers), session);
		}
		var asked = find(link.get(), event, locale);
		var outcome = this.questions.tell(link.get(), event, answers);
		if (outcome instanceof Outcome.Faulty faulty) {
			var view = form(link.get(), asked, answers, faulty.faults());
			view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
			return view;
		}
		if (outcome instanceof Outcome.Done) {
			Flash.success(next, "partner.done");
		}
		else {
			Flash.fault(next, "partner.refused.now");
		}
		return back(token);
	}

	private ModelAndView form(PersonalLink link, PossibleEvent asked, Map<String, ?> values, List<FieldFault> faults) {
		return new ModelAndView("partner/form",
				Map.of("event", asked, "fields", this.forms.of(asked.form(), values, asked.values(), faults)))
			.addObject("link", link)
			.addObject("client", this.questions.client(link));
	}

	private static ModelAndView back(String token) {
		return new ModelAndView("redirect:" + Kind.PARTNER.path(token));
	}

	private PossibleEvent find(PersonalLink link, String event, Locale locale) {
		return this.questions.of(link, locale)
			.stream()
			.filter((one) -> one.event().equals(event))
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("partner.refused.now"));
	}

}
