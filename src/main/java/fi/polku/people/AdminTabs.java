package fi.polku.people;

import java.util.List;

import fi.polku.web.Tab;

import org.springframework.stereotype.Component;

/** The views of the administrators. */
@Component
class AdminTabs {

	private final Forms forms;

	AdminTabs(Forms forms) {
		this.forms = forms;
	}

	List<Tab> at(String current) {
		return List.of("people", "places", "handover", "keys")
			.stream()
			.map((key) -> new Tab(this.forms.text("people.tab." + key), "/admin/" + key, null, key.equals(current)))
			.toList();
	}

}
