package fi.polku.workshop.catalogue;

import java.util.Locale;

import fi.polku.workshop.migration.HaltedMigrations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All models on one page. */
@Controller
class CataloguePage {

	private final Catalogue catalogue;

	private final HaltedMigrations halted;

	CataloguePage(Catalogue catalogue, HaltedMigrations halted) {
		this.catalogue = catalogue;
		this.halted = halted;
	}

	@GetMapping("/workshop")
	String show(Locale locale, Model page) {
		var models = this.catalogue.all(locale);
		page.addAttribute("models", models);
		page.addAttribute("conflicts", models.stream().filter(CatalogueEntry::conflict).toList());
		page.addAttribute("halted", this.halted.all());
		page.addAttribute("unpublished", this.catalogue.unpublished());
		return "workshop/catalogue";
	}

}
