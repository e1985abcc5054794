package fi.polku.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.journey.Beginning;
import fi.polku.journey.Guidance;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;

/** Begins the guidance of a person, once. */
class Beginnings {

	private static final Map<String, List<String>> REASONS = Map.of("employmentAuthority",
			List.of("Asiakas hyötyisi yksilöllisestä tuesta työnhaussa.",
					"Työttömyys on pitkittynyt, ja oma aktiivisuus kaipaa tukea."),
			"partner",
			List.of("Asiakas on valmis siirtymään kuntouttavasta toiminnasta kohti työtä.",
					"Perheen tilanne on vakiintunut, ja asiakas toivoo työtä."),
			"outreach", List.of("Tavattiin asukastuvalla. Toivoo apua työnhakuun."), "self",
			List.of("Haluan apua työpaikan löytämiseen.", "Kaipaan jotakuta, joka katsoo hakemukseni läpi.",
					"En tiedä, mihin voisin hakea opiskelemaan."));

	private static final Map<String, String> REFERRERS = Map.of("employmentAuthority",
			"Työllisyysalueen asiakaspalvelu", "partner", "Mallimaan hyvinvointialueen sosiaalityö", "outreach",
			"Mallilan asukastupa");

	private final Clients clients;

	private final Cases cases;

	private final Guidance guidance;

	private final Journeys journeys;

	private final Stories stories;

	private final Acts acts;

	private final Actors actors;

	Beginnings(Clients clients, Cases cases, Guidance guidance, Journeys journeys, Stories stories, Acts acts,
			Actors actors) {
		this.clients = clients;
		this.cases = cases;
		this.guidance = guidance;
		this.journeys = journeys;
		this.stories = stories;
		this.acts = acts;
		this.actors = actors;
	}

	void begin(Story story) {
		var begun = this.stories.begun(story);
		var number = begun.orElseGet(() -> this.acts.as(
				"list".equals(story.source()) ? this.actors.named("lead") : this.actors.coordinator(null, story),
				() -> open(story)));
		this.stories.put(number, story);
	}

	private CaseNumber open(Story story) {
		boolean isKnown = !story.isStaged() || story.staging().identified();
		var client = this.clients.register(new NewClient(isKnown ? story.code() : null, story.lastName(),
				story.firstNames(), (story.roll("language", 16) == 0) ? "sv" : "fi", contact(story), "Mallila"));
		var reasons = REASONS.get(story.source());
		var number = this.guidance
			.begin(new Beginning(client, story.programme(), story.source(),
					(reasons != null) ? story.pick("reason", reasons) : null, REFERRERS.get(story.source()),
					story.searchBegan(), isKnown ? story.benefitDays() : null, null))
			.number();
		if (story.isStaged()) {
			prepare(number, story.staging());
		}
		return number;
	}

	private void prepare(CaseNumber number, Staging staging) {
		if (staging.owner() != null) {
			var owner = this.actors.named(staging.owner());
			this.cases.assign(number, owner.username(), owner.team(), owner.area());
		}
		if (staging.needsSecond()) {
			this.journeys.tell(number, Map.of("closingNeedsSecond", true));
		}
	}

	private static Contact contact(Story story) {
		var phone = "050 000 %04d".formatted(2000 + story.roll("phone", 7000));
		var name = (story.firstNames().split(" ")[0] + "." + story.lastName()).toLowerCase(Locale.ROOT)
			.replace('ä', 'a')
			.replace('å', 'a')
			.replace('ö', 'o')
			.replaceAll("[^a-z.]", "");
		var street = story.pick("street", List.of("Esimerkkikuja", "Malliraitti", "Asematie", "Kuvitteenkatu")) + " "
				+ (1 + story.roll("house", 60));
		return new Contact(phone, name + "@example.org", street, "00000", "Mallila",
				story.pick("channel", List.of("text_message", "text_message", "email", "letter")));
	}

}
