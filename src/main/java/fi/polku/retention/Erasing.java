package fi.polku.retention;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.process.Forgotten;
import fi.polku.process.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases cases of a person, and the person with the last of them: each module forgets
 * what it keeps, all in one transaction, and the trail says that it was done.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Erasing {

	private final JdbcClient jdbc;

	private final List<PersonalData> modules;

	private final NamingWords words;

	private final ErasedList list;

	Erasing(JdbcClient jdbc, List<PersonalData> modules, NamingWords words, ErasedList list) {
		this.list = list;
		this.jdbc = jdbc;
		this.modules = modules.stream().sorted(Comparator.comparingInt(PersonalData::order)).toList();
		this.words = words;
	}

	/**
	 * Erases.
	 * @param cases those that go; none where the person has none
	 * @return whether the person went too
	 */
	boolean erase(UUID client, List<CaseNumber> cases) {
		var entirely = eraseAgain(client, cases);
		this.list.note(client, entirely ? ErasedEntry.ALL : ErasedEntry.CASES, cases);
		return entirely;
	}

	/** Erases what stands on the list already. */
	boolean eraseAgain(UUID client, List<CaseNumber> cases) {
		this.jdbc.sql("select from client where id = :id for update").param("id", client).query().listOfRows();
		var entirely = this.jdbc.sql("select count(*) from client_case where client_id = :id")
			.param("id", client)
			.query(Integer.class)
			.single() == cases.size();
		var forgotten = new Forgotten(client, cases, entirely, this.words.of(client));
		this.modules.forEach((module) -> module.forget(forgotten));
		return entirely;
	}

}
