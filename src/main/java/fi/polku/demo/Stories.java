package fi.polku.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The stories by the case in which each happens. */
class Stories {

	private final Clients clients;

	private final Cases cases;

	private final JdbcClient jdbc;

	private final Map<CaseNumber, Story> byCase = new ConcurrentHashMap<>();

	Stories(Clients clients, Cases cases, JdbcClient jdbc) {
		this.clients = clients;
		this.cases = cases;
		this.jdbc = jdbc;
	}

	Optional<Story> of(CaseNumber caseNumber) {
		return Optional.ofNullable(this.byCase.get(caseNumber));
	}

	void put(CaseNumber caseNumber, Story story) {
		this.byCase.put(caseNumber, story);
	}

	/** The cases whose guidance ends on the day. */
	List<CaseNumber> endingOn(LocalDate day) {
		return this.byCase.keySet()
			.stream()
			.filter((number) -> this.byCase.get(number).endsOn(day))
			.sorted((one, other) -> one.value().compareTo(other.value()))
			.toList();
	}

	Map<CaseNumber, Story> all() {
		return Map.copyOf(this.byCase);
	}

	/** Finds the cases that have begun already, after the making was interrupted. */
	void resume(List<Story> stories) {
		stories.forEach((story) -> begun(story).ifPresent((number) -> put(number, story)));
	}

	/** The case in which the story happens, if it has begun. */
	Optional<CaseNumber> begun(Story story) {
		return person(story).flatMap((client) -> this.cases.of(client.id())
			.stream()
			.filter((it) -> it.programme().equals(story.programme()))
			.map(Case::number)
			.findFirst());
	}

	private Optional<Client> person(Story story) {
		if (story.isStaged() && !story.staging().identified()) {
			return this.jdbc.sql("""
					select id from client where last_name = :last and first_names = :first and code_cipher is null
					""")
				.param("last", story.lastName())
				.param("first", story.firstNames())
				.query(java.util.UUID.class)
				.optional()
				.flatMap(this.clients::find);
		}
		return this.clients.find(story.code());
	}

}
