package fi.polku.trail;

import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.security.Role;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Who did and saw what, for auditors and administrators. */
@Controller
class TrailPage {

	static final int SIZE = 100;

	private static final List<String> PURPOSES = List.of("guidance", "screening", "search", "administration",
			"improvement", "audit", "emergency", "accessRequest", "retention", "erasure");

	private final TrailReading reading;

	private final TrailEntries entries;

	private final CurrentUser user;

	TrailPage(TrailReading reading, TrailEntries entries, CurrentUser user) {
		this.reading = reading;
		this.entries = entries;
		this.user = user;
	}

	@GetMapping("/trail")
	String show(@ModelAttribute("query") TrailQuery query, Model model) {
		var rows = this.reading.read(query.filter(), SIZE + 1);
		var shown = rows.subList(0, Math.min(SIZE, rows.size()));
		model.addAttribute("rows", shown);
		model.addAttribute("size", SIZE);
		model.addAttribute("kinds", this.reading.kinds());
		model.addAttribute("purposes", PURPOSES);
		model.addAttribute("roles", Role.values());
		model.addAttribute("linked", TrailAccess.opensCases(this.user.get()));
		model.addAttribute("csv", query.address("/trail.csv").encode().toUriString());
		model.addAttribute("first", (query.before() != null) ? query.address("/trail").encode().toUriString() : null);
		model.addAttribute("next", (rows.size() > SIZE)
				? query.address("/trail").queryParam("before", shown.get(SIZE - 1).id()).encode().toUriString() : null);
		return "trail/trail";
	}

	@GetMapping("/trail/entries/{id}")
	String entry(@PathVariable long id, Model model) {
		var row = this.entries.find(id).orElseThrow(() -> Refusal.notFound("trail.fault.entry"));
		boolean mayRead = TrailAccess.readsValues(this.user.get(), row);
		model.addAttribute("row", row);
		model.addAttribute("linked", TrailAccess.opensCases(this.user.get()));
		model.addAttribute("place", this.entries.place(id).orElse(null));
		model.addAttribute("values", mayRead ? this.entries.values(row) : List.of());
		model.addAttribute("mayRead", mayRead);
		return "trail/entry";
	}

}
