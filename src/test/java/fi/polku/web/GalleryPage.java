package fi.polku.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Every fragment on one page, to be looked at and checked. */
@Controller
class GalleryPage {

	static final List<String> KEPT = new CopyOnWriteArrayList<>();

	private static final List<FieldView.Option> GOALS = Stream.of("work", "training", "rehabilitation")
		.map((code) -> new FieldView.Option(code, "Tavoite: " + code))
		.toList();

	@GetMapping("/gallery")
	String show(Model model) {
		model.addAttribute("fields", fields());
		model.addAttribute("stations", stations());
		model.addAttribute("happenings", happenings());
		model.addAttribute("tabs", tabs());
		model.addAttribute("flashSuccess", new Flash.Line("web.signIn.signedOut", new Object[0]));
		return "gallery";
	}

	@GetMapping(path = "/gallery.bpmn", produces = "application/xml")
	@ResponseBody
	Resource model() {
		return new ClassPathResource("processes/followup/followUp.bpmn");
	}

	@PostMapping("/gallery/draft")
	@ResponseBody
	String keep(@RequestParam String story) {
		KEPT.add(story);
		return "";
	}

	static List<FieldView> fields() {
		return List.of(FieldView.of("background", "Taustatiedot", "section").withHelp("Kysy nämä ensin."),
				FieldView.of("name", "Yhteyshenkilö", "string").asRequired().withHelp("Etunimi ja sukunimi."),
				FieldView.of("phone", "Puhelin", "phone"),
				FieldView.of("email", "Sähköposti", "email")
					.withValues(List.of("osoite"))
					.withError("Tarkista sähköpostiosoite."),
				FieldView.of("story", "Mitä asiakas toivoo", "text").withHelp("Asiakkaan omin sanoin."),
				FieldView.of("wage", "Palkka kuukaudessa", "money").withValues(List.of("1234,50")),
				FieldView.of("share", "Työaika", "percent"), FieldView.of("weeks", "Viikkoja", "long"),
				FieldView.of("start", "Alkaa", "date").asRequired().withValues(List.of("2026-11-03")),
				FieldView.of("meeting", "Tapaaminen", "dateTime").withError("Ajan pitää olla tulevaisuudessa."),
				FieldView.of("choice", "Valinnat", "section"),
				FieldView.of("goal", "Tavoite", "enum").withOptions(GOALS).asRequired(),
				FieldView.of("field", "Ala", "segment").withOptions(GOALS),
				FieldView.of("needs", "Tuen tarpeet", "several").withOptions(GOALS).withValues(List.of("work")),
				FieldView.of("ready", "Voiko aloittaa heti?", "yesno").asRequired().withError("Valitse kyllä tai ei."),
				FieldView.of("reason", "Miksi ei vielä?", "text").asRequired().shownIf("ready=false"),
				FieldView.of("consent", "Asiakas antoi luvan ottaa yhteyttä työnantajaan", "boolean"),
				FieldView.of("agreed", "Sovittu aiemmin", "date").withValues(List.of("2026-10-01")).asReadOnly(),
				FieldView.of("segment", "Ehdotus", "info").withValues(List.of("Työkokeilu")));
	}

	private static List<Station> stations() {
		return List.of(new Station("Ohjaus", "done", "2.9.2026", null),
				new Station("Alkuhaastattelu", "done", "14.9.2026", "8 työpäivää"),
				new Station("Suunnitelma", "done", "14.9.2026", null),
				new Station("Työkokeilu", "now", "1.10.2026 alkaen", "Mallilan Puutyö (keksitty)"),
				new Station("Palkkatuki", "next", null, null), new Station("Seuranta", "next", null, null));
	}

	private static List<Happening> happenings() {
		return List.of(
				new Happening("ti 3.11.2026 klo 9.00", "Työkokeilun käynti", "Tapaaminen",
						"Työ sujuu. Jatketaan sovitusti.", "coordinator", "/gallery", null),
				new Happening("to 1.10.2026", "Työkokeilu alkoi", null, null, "company", null, null));
	}

	private static List<Tab> tabs() {
		return List.of(new Tab("Omat", "/gallery", 12L, true), new Tab("Vapaat", "/gallery?view=free", 1234L, false),
				new Tab("Myöhässä", "/gallery?view=late", 2L, false),
				new Tab("Kaikki", "/gallery?view=all", null, false));
	}

}
