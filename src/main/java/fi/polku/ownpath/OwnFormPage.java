package fi.polku.ownpath;

import java.util.HashMap;
import java.util.Map;

import fi.polku.link.PersonalLink;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.link.Unlocked;
import fi.polku.web.Refusal;
import fi.polku.worklist.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the own path. What is typed into one that has closed comes back. */
@Controller
@RequestMapping("/my-path/{token}/{act}")
class OwnFormPage {

	static final String KEPT = "ownpath.kept";

	private final Unlocked unlocked;

	private final OwnActs acts;

	private final OwnForms forms;

	private final OwnPathPage path;

	OwnFormPage(Unlocked unlocked, OwnActs acts, OwnForms forms, OwnPathPage path) {
		this.unlocked = unlocked;
		this.acts = acts;
		this.forms = forms;
		this.path = path;
	}

	@ModelAttribute
	void address(@PathVariable String token, Model model) {
		this.path.address(token, model);
	}

	@GetMapping
	String ask(@PathVariable String token, @PathVariable String act, Model model, HttpSession session,
			HttpServletResponse response) {
		if (this.unlocked.of(Kind.CLIENT, token, session).isEmpty()) {
			return this.path.ask(token, model, response);
		}
		var kept = (Kept) session.getAttribute(KEPT);
		session.removeAttribute(KEPT);
		return form(act, (kept != null && kept.act().equals(act)) ? kept.typed() : Map.of(), false, model);
	}

	@PostMapping
	String take(@PathVariable String token, @PathVariable String act, @RequestParam Map<String, String> typed,
			Model model, HttpSession session, HttpServletResponse response, RedirectAttributes next) {
		if (!OwnForms.ACTS.contains(act)) {
			throw Refusal.notFound("ownpath.refused.act");
		}
		var link = this.unlocked.of(Kind.CLIENT, token, session);
		if (link.isEmpty()) {
			session.setAttribute(KEPT, new Kept(act, new HashMap<>(typed)));
			return this.path.ask(token, model, response);
		}
		var fields = this.forms.of(act, typed, true);
		if (fields.stream().anyMatch((field) -> field.error() != null)) {
			response.setStatus(422);
			return form(act, typed, true, model);
		}
		var answers = new HashMap<String, String>();
		fields.forEach((field) -> answers.put(field.id(), field.value()));
		return OwnPathPage.told(tell(act, link.get(), answers), act, token, next);
	}

	private Outcome tell(String act, PersonalLink link, Map<String, String> answers) {
		return switch (act) {
			case "wishes" -> this.acts.wishOfPlan(link, answers.get("words"));
			case "withdraw" -> this.acts.withdraw(link, answers.get("situation"), answers.get("reason"));
			case "follow-up" -> this.acts.answerFollowUp(link, answers);
			case "feedback" ->
				this.acts.giveFeedback(link, Integer.parseInt(answers.get("grade")), answers.get("words"));
			default -> this.acts.askContact(link, answers.get("words"));
		};
	}

	private String form(String act, Map<String, String> typed, boolean sent, Model model) {
		if (!OwnForms.ACTS.contains(act)) {
			throw Refusal.notFound("ownpath.refused.act");
		}
		model.addAttribute("act", act);
		model.addAttribute("fields", this.forms.of(act, typed, sent));
		return "ownpath/act";
	}

	/** What was typed after the page had closed, until the code is given again. */
	record Kept(String act, HashMap<String, String> typed) implements java.io.Serializable {
	}

}
