package fi.polku.retention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fi.polku.PolkuTest;
import fi.polku.process.PersonalData;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No table is forgotten when people are. */
@PolkuTest
class PersonalDataTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	List<PersonalData> modules;

	@Test
	void everyTable_isClaimedOrHoldsNoClient() {
		var unclaimed = new TreeSet<>(tables());
		unclaimed.removeAll(TablesWithoutClients.names());
		this.modules.forEach((module) -> unclaimed.removeAll(module.tables()));

		assertThat(unclaimed).as("claim them in the module's PersonalData, or say why no client stands in them")
			.isEmpty();
	}

	@Test
	void everyClaim_isOfATableThatIsThere_andOfOneModule() {
		var claimed = this.modules.stream().flatMap((module) -> module.tables().stream()).toList();

		assertThat(claimed).doesNotHaveDuplicates().doesNotContainAnyElementsOf(TablesWithoutClients.names());
		assertThat(tables()).containsAll(claimed).containsAll(TablesWithoutClients.names());
	}

	private Set<String> tables() {
		return new HashSet<>(this.jdbc.sql("""
				select table_name from information_schema.tables
				 where table_schema = current_schema() and table_type = 'BASE TABLE'
				""").query(String.class).list());
	}

}
