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

	/** The time of keeping is over. */
	static final String OF_TIME = "retention";

	/** The client has asked. */
	static final String BY_REQUEST = "erasure";

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
	 * @param purpose why, as the trail calls it
	 * @return whether the person went too
	 */
	boolean erase(UUID client, List<CaseNumber> cases, String purpose) {
		lock(client);
		var entirely = this.jdbc.sql("select count(*) from client_case where client_id = :id")
			.param("id", client)
			.query(Integer.class)
			.single() == cases.size();
		forget(client, cases, entirely, purpose);
		this.list.note(client, entirely ? ErasedEntry.ALL : ErasedEntry.CASES, cases);
		return entirely;
	}

	/**
	 * Erases what stands on the list already. Whoever stayed then stays: another case may
	 * have been opened after the backup.
	 */
	void eraseAgain(UUID client, List<CaseNumber> cases, boolean entirely) {
		lock(client);
		forget(client, cases, entirely, OF_TIME);
	}

	private void lock(UUID client) {
		this.jdbc.sql("select from client where id = :id for update").param("id", client).query().listOfRows();
	}

	private void forget(UUID client, List<CaseNumber> cases, boolean entirely, String purpose) {
		var forgotten = new Forgotten(client, cases, entirely, this.words.of(client), purpose);
		this.modules.forEach((module) -> module.forget(forgotten));
	}

}
