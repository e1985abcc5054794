package fi.polku.workshop;

import java.util.Locale;

import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What models and people are called on the pages of the workshop. */
@Component
public class WorkshopNames {

	private final LiveModels live;

	private final JdbcClient jdbc;

	WorkshopNames(LiveModels live, JdbcClient jdbc) {
		this.live = live;
		this.jdbc = jdbc;
	}

	/** The newest version's name; the id itself where there is no such model. */
	public String model(String model, Locale locale) {
		return this.live.deployment(model)
			.map((deployment) -> ModelNames.of(this.live.of(model, deployment), locale).name())
			.orElse(model);
	}

	/** What a person is called; the user name of one who is not known. */
	public String person(String username) {
		return this.jdbc.sql("select display_name from app_user where username = :username")
			.param("username", username)
			.query(String.class)
			.optional()
			.orElse(username);
	}

}
