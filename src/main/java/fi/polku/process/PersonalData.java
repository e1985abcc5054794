package fi.polku.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one module keeps of people who are guided. A module that owns such tables has one
 * bean of this kind; a table that no bean claims and no list of tables without people
 * names fails the build.
 */
public interface PersonalData {

	/** The tables of the module, in lower case, that hold something of a person. */
	Set<String> tables();

	/**
	 * Deletes or blanks what the module's tables hold, in the caller's transaction. What
	 * stays says nothing of a person.
	 */
	void forget(Forgotten forgotten);

	/**
	 * Deletes what rests on the client's consent alone, at the client's request while the
	 * rest must still be kept.
	 */
	default void forgetConsented(UUID client) {
	}

	/**
	 * What a client is told beside the rows of the tables: lists by their name, each row
	 * by its column in lowerCamel.
	 */
	default Map<String, List<Map<String, Object>>> told(Collection<CaseNumber> cases) {
		return Map.of();
	}

	/**
	 * When the module is asked: before 0 whoever counts what others are about to delete,
	 * 1 the cases, 2 the register, as other tables refer to them.
	 */
	default int order() {
		return 0;
	}

}
