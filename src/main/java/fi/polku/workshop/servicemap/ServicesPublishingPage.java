package fi.polku.workshop.servicemap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.workshop.servicemap.PublishedMap.Shown;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an owner sees the map as it would be, publishes it and withdraws it. */
@Controller
@RequestMapping("/workshop/services")
class ServicesPublishingPage {

	private final ServiceMaps maps;

	private final ServiceMapReader reader;

	private final Models models;

	private final CurrentUser user;

	ServicesPublishingPage(ServiceMaps maps, ServiceMapReader reader, Models models, CurrentUser user) {
		this.maps = maps;
		this.reader = reader;
		this.models = models;
		this.user = user;
	}

	@GetMapping
	String show(Model page, Locale locale) {
		var published = this.maps.published();
		var newest = this.maps.newest();
		var definitions = newest.stream().collect(Collectors.toMap(Shown::model, Shown::definitionId));
		var rows = newest.stream()
			.map((one) -> row(one, published.map(PublishedMap::models).orElse(List.of()), locale))
			.toList();
		page.addAttribute("published", published.orElse(null));
		page.addAttribute("rows", rows);
		page.addAttribute("isNewer", rows.stream().anyMatch(Row::isNewer));
		page.addAttribute("map", this.reader.of(definitions.get(ServiceMaps.JOURNEY), definitions, locale));
		return "workshop/services-publishing";
	}

	private Row row(Shown newest, List<Shown> published, Locale locale) {
		var shown = published.stream().filter((one) -> one.model().equals(newest.model())).findFirst();
		return new Row(newest.model(), this.models.of(newest.definitionId(), locale).name(), newest.version(),
				shown.map(Shown::version).orElse(null));
	}

	@PostMapping("/publish")
	String publish(RedirectAttributes next) {
		this.maps.publish(this.user.get());
		Flash.success(next, "workshop.services.published");
		return "redirect:/workshop/services";
	}

	@PostMapping("/withdraw")
	String withdraw(RedirectAttributes next) {
		this.maps.withdraw(this.user.get());
		Flash.success(next, "workshop.services.withdrawn");
		return "redirect:/workshop/services";
	}

	/**
	 * A model on the map.
	 *
	 * @param shown the version that the public sees; {@code null} where it sees none
	 */
	record Row(String model, String name, int newest, Integer shown) {

		public boolean isNewer() {
			return this.shown == null || this.shown != this.newest;
		}

	}

}
