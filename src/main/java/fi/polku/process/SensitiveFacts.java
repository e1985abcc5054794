package fi.polku.process;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.form.DataClass;
import fi.polku.process.form.Field;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Service;

/**
 * What the cases are routed by that tells of health: a fact is sensitive everywhere once
 * the newest version of any model marks it so, in cases of earlier versions too.
 */
@Service
public class SensitiveFacts {

	private final RepositoryService repository;

	private final Models models;

	SensitiveFacts(RepositoryService repository, Models models) {
		this.repository = repository;
		this.models = models;
	}

	/** The names of the variables. */
	public Set<String> names() {
		return this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.flatMap((it) -> this.models.of(it.getId(), Locale.ROOT).elements().values().stream())
			.flatMap((element) -> element.form().fields().stream())
			.filter((field) -> field.dataClass() == DataClass.SENSITIVE)
			.map(Field::id)
			.collect(Collectors.toUnmodifiableSet());
	}

}
