package fi.polku.people;

import fi.polku.web.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The keys of sealed texts: which seals, how many texts each still holds, what is next.
 */
@Controller
@RequestMapping("/admin/keys")
class KeysPage {

	private final KeyActs keys;

	private final AdminTabs tabs;

	KeysPage(KeyActs keys, AdminTabs tabs) {
		this.keys = keys;
		this.tabs = tabs;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("tabs", this.tabs.at("keys"));
		model.addAttribute("keys", this.keys.all());
		return "people/keys";
	}

	@PostMapping("/{id}/sealing")
	String sealWith(@PathVariable String id, RedirectAttributes next) {
		this.keys.sealWith(id);
		Flash.success(next, "people.keys.sealsNow", id);
		return "redirect:/admin/keys";
	}

	@PostMapping("/{id}/forget")
	String forget(@PathVariable String id, RedirectAttributes next) {
		this.keys.forget(id);
		Flash.success(next, "people.keys.forgotten", id);
		return "redirect:/admin/keys";
	}

}
