package fi.polku.worklist;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.worklist.ViewForm.Entered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Named views of the list: kept, renamed, changed, pinned, deleted. */
@Controller
@RequestMapping("/tasks/views")
class ViewsPage {

	private static final String TAKEN = "worklist.view.taken";

	private final SavedViews views;

	private final ListPlaces places;

	private final ViewForm form;

	private final CurrentUser user;

	ViewsPage(SavedViews views, ListPlaces places, ViewForm form, CurrentUser user) {
		this.views = views;
		this.places = places;
		this.form = form;
		this.user = user;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("views", this.views.seenBy(this.user.get()));
		return "worklist/views";
	}

	/** Keeps the list as it is under a name. */
	@PostMapping
	String add(Entered entered, WorkQuery query, HttpServletRequest request, Model model, HttpServletResponse response,
			RedirectAttributes next, Locale locale) {
		var person = this.user.get();
		var place = this.places.of(query, request, person);
		check(entered);
		var fault = ViewForm.fault(entered.name());
		var id = (fault == null) ? this.views.add(view(place, entered), person) : Optional.<UUID>empty();
		if (id.isEmpty()) {
			return faulty("/tasks/views", entered, (fault != null) ? fault : TAKEN, place.address(), model, response,
					locale);
		}
		Flash.success(next, "worklist.view.kept", entered.name().strip());
		return "redirect:/tasks?view=" + id.get();
	}

	@GetMapping("/{id}")
	String edit(@PathVariable UUID id, Model model, Locale locale) {
		var view = mine(id);
		show("/tasks/views/" + id, new Entered(view.name(), view.scope(), view.pinned()), null, Map.of(), model,
				locale);
		return "worklist/view";
	}

	@PostMapping("/{id}")
	String rename(@PathVariable UUID id, Entered entered, Model model, HttpServletResponse response,
			RedirectAttributes next, Locale locale) {
		var view = mine(id);
		if (!entered.scope().equals(view.scope())) {
			check(entered);
		}
		var fault = ViewForm.fault(entered.name());
		if (fault != null || !this.views.rename(id, entered.name().strip(), entered.scope(), this.user.get())) {
			return faulty("/tasks/views/" + id, entered, (fault != null) ? fault : TAKEN, Map.of(), model, response,
					locale);
		}
		this.views.pin(id, entered.pinned(), this.user.get());
		Flash.success(next, "worklist.view.kept", entered.name().strip());
		return "redirect:/tasks/views";
	}

	/** The view becomes what the list is now. */
	@PostMapping("/{id}/filter")
	String change(@PathVariable UUID id, WorkQuery query, HttpServletRequest request, RedirectAttributes next) {
		var view = mine(id);
		var place = this.places.of(query, request, this.user.get());
		this.views.change(id, view(place, new Entered(view.name(), view.scope(), view.pinned())), this.user.get());
		Flash.success(next, "worklist.view.kept", view.name());
		return "redirect:/tasks?view=" + id;
	}

	@PostMapping("/{id}/pin")
	String pin(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean pinned) {
		var view = this.views.find(id, this.user.get()).orElseThrow(ViewsPage::none);
		this.views.pin(view.id(), pinned, this.user.get());
		return "redirect:/tasks/views";
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable UUID id, RedirectAttributes next) {
		var view = mine(id);
		this.views.delete(id, this.user.get());
		Flash.success(next, "worklist.view.deleted", view.name());
		return "redirect:/tasks/views";
	}

	private void check(Entered entered) {
		if (!ViewForm.scopes(this.user.get()).contains(entered.scope())) {
			throw Refusal.forbidden("worklist.refused.viewScope");
		}
	}

	private SavedView mine(UUID id) {
		var view = this.views.find(id, this.user.get()).orElseThrow(ViewsPage::none);
		if (!view.mayChange()) {
			throw Refusal.forbidden("worklist.refused.viewOfOthers");
		}
		return view;
	}

	private static Refusal none() {
		return Refusal.notFound("worklist.refused.view");
	}

	private SavedView view(ListPlace place, Entered entered) {
		checkFilter(place.filter());
		return new SavedView(null, null, null, entered.scope(), null, entered.name().strip(), place.filter().parts(),
				place.filter().text(), place.columns(), entered.pinned(), true);
	}

	/** A view that could never be shown is not kept. */
	private void checkFilter(WorkFilter filter) {
		try {
			Order.of(filter.sort());
			FilterConditions.of(filter, this.user.get(), "true", Clock.systemUTC());
		}
		catch (IllegalArgumentException ex) {
			throw FilterFault.told(ex);
		}
	}

	private String faulty(String target, Entered entered, String fault, Map<String, String> parts, Model model,
			HttpServletResponse response, Locale locale) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		show(target, entered, fault, parts, model, locale);
		return "worklist/view";
	}

	private void show(String target, Entered entered, String fault, Map<String, String> parts, Model model,
			Locale locale) {
		var scopes = new LinkedHashSet<>(ViewForm.scopes(this.user.get()));
		scopes.add(entered.scope());
		model.addAttribute("target", target);
		model.addAttribute("parts", parts);
		model.addAttribute("fields", this.form.fields(entered, List.copyOf(scopes), fault, locale));
	}

}
