package fi.polku.people;

import java.util.List;
import java.util.Map;

import fi.polku.process.form.Form;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.FieldView;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The languages in which one serves clients. */
@Component
class OwnLanguages {

	private final JdbcClient jdbc;

	private final PersonForm form;

	private final Forms forms;

	private final Trail trail;

	OwnLanguages(JdbcClient jdbc, PersonForm form, Forms forms, Trail trail) {
		this.jdbc = jdbc;
		this.form = form;
		this.forms = forms;
		this.trail = trail;
	}

	List<FieldView> views(Worker me) {
		return this.forms.views(asked(), Map.of("languages", me.languages()), List.of());
	}

	/** False where none was chosen. */
	@Transactional
	public boolean set(Worker me, MultiValueMap<String, String> sent) {
		var checked = this.forms.check(asked(), sent);
		if (!checked.isGood()) {
			return false;
		}
		var chosen = PersonForm.list(checked.values(), "languages");
		this.jdbc.sql("update app_user set languages = :languages where username = :username")
			.param("languages", chosen.toArray(String[]::new))
			.param("username", me.username())
			.update();
		this.trail.administered("person.changed", me.username(),
				List.of(Change.of(null, "languages", me.languages(), chosen)));
		return true;
	}

	private Form asked() {
		return new Form(List.of(this.form.languages()));
	}

}
