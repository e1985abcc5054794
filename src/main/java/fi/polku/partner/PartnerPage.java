package fi.polku.partner;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.link.Opening;
import fi.polku.link.PersonalLink;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.link.PersonalLinks;
import fi.polku.link.Unlocked;
import fi.polku.process.form.FieldFault;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.worklist.Answers;
import fi.polku.worklist.FormViews;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.PossibleEvent;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a partner answers. */
@Controller
@RequestMapping("/answer/{token}")
class PartnerPage {

	private static final String KEPT = "partner.kept";

	private static final int LONGEST = 4_000;

	private final PersonalLinks links;

	private final Unlocked unlocked;

	private final PartnerQuestions questions;

	private final FormViews forms;

	private final Trail trail;

	PartnerPage(PersonalLinks links, Unlocked unlocked, PartnerQuestions questions, FormViews forms, Trail trail) {
		this.links = links;
		this.unlocked = unlocked;
		this.questions = questions;
		this.forms = forms;
		this.trail = trail;
	}

	@ModelAttribute
	void address(@PathVariable String token, Model model) {
		model.addAttribute("here", "/answer/" + token);
	}

	@GetMapping
	String show(@PathVariable String token, Model model, HttpSession session, HttpServletResponse response,
			Locale locale) {
		var link = this.unlocked.of(Kind.PARTNER, token, session);
		if (link.isEmpty()) {
			return ask(token, model, response);
		}
		this.trail.seen("partnerLink.shown", "guidance", List.of(link.get().caseNumber()));
		model.addAttribute("link", link.get());
		model.addAttribute("client", this.questions.client(link.get()));
		model.addAttribute("events", this.questions.of(link.get(), locale));
		return "partner/answer";
	}

	@PostMapping(params = "code")
	String open(@PathVariable String token, @RequestParam String code, Model model, HttpSession session,
			HttpServletResponse response) {
		var opening = this.unlocked.open(Kind.PARTNER, token, code, session);
		if (opening instanceof Opening.Opened opened) {
			var kept = (Kept) session.getAttribute(KEPT);
			return "redirect:/answer/" + token + ((kept != null) ? "/" + kept.event() : "") + "?lang="
					+ opened.link().language();
		}
		if (!(opening instanceof Opening.Gone)) {
			response.setStatus(422);
			model.addAttribute("fault", (opening instanceof Opening.Locked) ? "locked" : "wrong");
		}
		return ask(token, model, response);
	}

	@PostMapping(params = "words")
	String answer(@PathVariable String token, @RequestParam String words, HttpSession session,
			RedirectAttributes next) {
		var link = link(token, session);
		if (words.isBlank() || words.length() > LONGEST) {
			Flash.fault(next, "partner.fault.words", LONGEST);
			next.addFlashAttribute("words", words);
		}
		else {
			this.questions.answer(link, words.strip());
			Flash.success(next, "partner.done");
		}
		return "redirect:/answer/" + token;
	}

	@GetMapping("/{event}")
	String form(@PathVariable String token, @PathVariable String event, Model model, HttpSession session,
			Locale locale) {
		var asked = find(link(token, session), event, locale);
		var kept = (Kept) session.getAttribute(KEPT);
		session.removeAttribute(KEPT);
		return form(asked, (kept != null && kept.event().equals(event)) ? kept.answers() : asked.values(), List.of(),
				model);
	}

	@PostMapping("/{event}")
	String take(@PathVariable String token, @PathVariable String event,
			@RequestParam MultiValueMap<String, String> sent, Model model, HttpSession session,
			HttpServletResponse response, RedirectAttributes next, Locale locale) {
		var answers = Answers.of(sent);
		if (this.unlocked.of(Kind.PARTNER, token, session).isEmpty()) {
			session.setAttribute(KEPT, new Kept(event, new HashMap<>(answers)));
			return ask(token, model, response);
		}
		var link = link(token, session);
		var asked = find(link, event, locale);
		var outcome = this.questions.tell(link, event, answers);
		if (outcome instanceof Outcome.Faulty faulty) {
			response.setStatus(422);
			return form(asked, answers, faulty.faults(), model);
		}
		if (outcome instanceof Outcome.Done) {
			Flash.success(next, "partner.done");
		}
		else {
			Flash.fault(next, "partner.refused.now");
		}
		return "redirect:/answer/" + token;
	}

	private String form(PossibleEvent asked, Map<String, ?> values, List<FieldFault> faults, Model model) {
		model.addAttribute("event", asked);
		model.addAttribute("fields", this.forms.of(asked.form(), values, asked.values(), faults));
		return "partner/form";
	}

	private PossibleEvent find(PersonalLink link, String event, Locale locale) {
		return this.questions.of(link, locale)
			.stream()
			.filter((one) -> one.event().equals(event))
			.findFirst()
			.orElseThrow(() -> Refusal.conflict("partner.refused.now"));
	}

	private String ask(String token, Model model, HttpServletResponse response) {
		if (this.links.find(Kind.PARTNER, token).isEmpty()) {
			response.setStatus(404);
			return "link/gone";
		}
		return "link/code";
	}

	private PersonalLink link(String token, HttpSession session) {
		return this.unlocked.of(Kind.PARTNER, token, session)
			.orElseThrow(() -> Refusal.notFound("partner.refused.closed"));
	}

	/** What was sent after the page had closed, until the code is given again. */
	record Kept(String event, HashMap<String, Object> answers) implements java.io.Serializable {
	}

}
