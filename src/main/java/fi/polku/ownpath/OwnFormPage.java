package fi.polku.ownpath;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.link.LinkDoor;
import fi.polku.link.PersonalLink;
import fi.polku.link.PersonalLink.Kind;
import fi.polku.web.FieldView;
import fi.polku.web.Refusal;
import fi.polku.worklist.Outcome;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the own path. What is typed into one that has closed comes back. */
@Controller
@RequestMapping("/my-path/{token}/{act}")
class OwnFormPage {

	private final LinkDoor door;

	private final OwnActs acts;

	private final OwnForms forms;

	OwnFormPage(LinkDoor door, OwnActs acts, OwnForms forms) {
		this.door = door;
		this.acts = acts;
		this.forms = forms;
	}

	@ModelAttribute
	void address(@PathVariable String token, Model model) {
		model.addAttribute("here", Kind.CLIENT.path(token));
	}

	@GetMapping
	ModelAndView ask(@PathVariable String token, @PathVariable String act, HttpSession session) {
		var link = this.door.opened(Kind.CLIENT, token, session);
		if (link.isEmpty()) {
			return this.door.ask(Kind.CLIENT, token);
		}
		var typed = new HashMap<String, String>();
		this.door.kept(link.get(), act, session).forEach((field, value) -> typed.put(field, value.toString()));
		return form(act, this.forms.of(known(act), typed, false), HttpStatus.OK);
	}

	@PostMapping
	ModelAndView take(@PathVariable String token, @PathVariable String act, @RequestParam Map<String, String> typed,
			HttpSession session, RedirectAttributes next) {
		var link = this.door.opened(Kind.CLIENT, token, session);
		if (link.isEmpty()) {
			return this.door.keep(Kind.CLIENT, token, new LinkDoor.Sent(known(act), typed), session);
		}
		var fields = this.forms.of(known(act), typed, true);
		if (fields.stream().anyMatch((field) -> field.error() != null)) {
			return form(act, fields, HttpStatus.UNPROCESSABLE_ENTITY);
		}
		var answers = new HashMap<String, String>();
		fields.forEach((field) -> answers.put(field.id(), field.value()));
		return new ModelAndView(OwnPathPage.told(tell(act, link.get(), answers), act, token, next));
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

	private static String known(String act) {
		if (!OwnForms.ACTS.contains(act)) {
			throw Refusal.notFound("ownpath.refused.act");
		}
		return act;
	}

	private static ModelAndView form(String act, List<FieldView> fields, HttpStatus status) {
		return new ModelAndView("ownpath/act", Map.of("act", act, "fields", fields), status);
	}

}
