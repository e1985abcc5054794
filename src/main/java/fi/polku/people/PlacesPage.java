package fi.polku.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.people.Places.Place;
import fi.polku.people.Places.Sort;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organisations, areas and teams. */
@Controller
@RequestMapping("/admin/places")
class PlacesPage {

	private static final String NEW = "new";

	private final Places places;

	private final Forms forms;

	private final AdminTabs tabs;

	PlacesPage(Places places, Forms forms, AdminTabs tabs) {
		this.places = places;
		this.forms = forms;
		this.tabs = tabs;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("tabs", this.tabs.at("places"));
		model.addAttribute("sorts", List.of(Sort.values()));
		var all = new HashMap<String, List<Place>>();
		List.of(Sort.values()).forEach((sort) -> all.put(sort.getPath(), this.places.all(sort)));
		model.addAttribute("places", all);
		return "people/places";
	}

	@GetMapping("/{sort}/{id}")
	String ask(@PathVariable String sort, @PathVariable String id, Model model) {
		var which = sort(sort);
		var place = NEW.equals(id) ? new Place(null, null, null, null, null, null) : find(which, id);
		var values = new HashMap<String, Object>();
		values.put("name", place.name());
		values.put("kind", place.kind());
		values.put("municipality", place.municipality());
		values.put("organisation", place.organisation());
		values.put("area", place.area());
		fill(model, which, id, values, List.of());
		return "people/place";
	}

	@PostMapping("/{sort}/{id}")
	ModelAndView save(@PathVariable String sort, @PathVariable String id,
			@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes next) {
		var which = sort(sort);
		if (!NEW.equals(id)) {
			find(which, id);
		}
		var form = form(which);
		var checked = this.forms.check(form, sent);
		if (!checked.isGood()) {
			fill(model, which, id, Forms.known(form, sent), checked.faults());
			return new ModelAndView("people/place", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
		}
		var values = checked.values();
		var place = new Place(null, text(values, "name"), text(values, "kind"), text(values, "municipality"),
				text(values, "organisation"), text(values, "area"));
		if (NEW.equals(id)) {
			this.places.add(which, place);
		}
		else {
			this.places.change(which, id, place);
		}
		Flash.success(next, "people.saved", place.name());
		return new ModelAndView("redirect:/admin/places");
	}

	private void fill(Model model, Sort sort, String id, Map<String, ?> values, List<FieldFault> faults) {
		model.addAttribute("sort", sort);
		model.addAttribute("id", id);
		model.addAttribute("isNew", NEW.equals(id));
		model.addAttribute("fields", this.forms.views(form(sort), values, faults));
	}

	private Form form(Sort sort) {
		var name = this.forms.field("name", "string", true, 100);
		return switch (sort) {
			case AREAS -> new Form(List.of(name));
			case ORGANISATIONS -> new Form(List.of(name,
					this.forms.choice("kind", "enum", true,
							this.forms.options("people.kind", "municipality", "company_agency", "school",
									"wellbeing_county", "kela", "association")),
					this.forms.field("municipality", "string", true, 100)));
			case TEAMS -> new Form(List.of(name,
					this.forms.choice("organisation", "enum", true, this.places.options(Sort.ORGANISATIONS)),
					this.forms.choice("area", "enum", false, this.places.options(Sort.AREAS))));
		};
	}

	private Place find(Sort sort, String id) {
		return this.places.find(sort, id).orElseThrow(() -> Refusal.notFound("people.refused.noPlace"));
	}

	private static Sort sort(String path) {
		return Sort.of(path).orElseThrow(() -> Refusal.notFound("people.refused.noPlace"));
	}

	private static String text(Map<String, Object> values, String field) {
		return (String) values.get(field);
	}

}
