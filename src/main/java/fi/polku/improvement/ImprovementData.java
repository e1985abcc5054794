package fi.polku.improvement;

import java.util.List;
import java.util.Set;

import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Waste and cards of improvement belong to no case; where somebody named a client in them
 * all the same, the name goes.
 */
@Component
class ImprovementData implements PersonalData {

	private static final List<List<String>> TEXTS = List.of(List.of("waste", "line"), List.of("waste", "answer"),
			List.of("improvement_card_field", "value"), List.of("improvement_card_change", "old_value"),
			List.of("improvement_card_change", "new_value"));

	private final JdbcClient jdbc;

	ImprovementData(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Set<String> tables() {
		return Set.of("waste", "improvement_card_field", "improvement_card_change");
	}

	@Override
	public void forget(Forgotten forgotten) {
		TEXTS.forEach((text) -> this.jdbc
			.sql("update %1$s set %2$s = regexp_replace(%2$s, :pattern, '–', 'g') where %2$s ~ :pattern"
				.formatted(text.get(0), text.get(1)))
			.param("pattern", forgotten.pattern())
			.update());
	}

}
