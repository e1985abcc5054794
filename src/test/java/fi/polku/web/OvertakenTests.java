package fi.polku.web;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told as somebody else's change that was there first. */
class OvertakenTests {

	@Test
	void theEnginesOwn_isOne() {
		assertThat(Overtaken.is(new IllegalStateException(new OptimisticLockingException("changed")))).isTrue();
	}

	/** The engine wraps what the database says of a batch, which Spring never sees. */
	@ParameterizedTest
	@CsvSource({ "40P01, true", "40001, true", "23505, false", ", false" })
	void givenUpByTheDatabase_isOne(String state, boolean overtaken) {
		var batch = new BatchUpdateException("deadlock detected", state, new int[0]);

		assertThat(Overtaken.is(new IllegalStateException("ENGINE-03083", new SQLException(batch))))
			.isEqualTo(overtaken);
	}

}
