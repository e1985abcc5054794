package fi.polku.workshop.migration;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Of what is tried nothing remains, and no thread holds two connections for it. */
@PolkuTest
class ApartTests {

	@Autowired
	Apart apart;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void whatIsDone_isUndone() {
		var was = this.apart.ask(() -> {
			this.jdbc.sql("create temporary table tried_apart ()").update();
			return exists();
		});

		assertThat(was).isTrue();
		assertThat(exists()).isFalse();
	}

	@Test
	void withinATransaction_isRefused() {
		assertThatThrownBy(() -> this.transaction.execute((status) -> this.apart.ask(this::exists)))
			.isInstanceOf(IllegalStateException.class);
	}

	private boolean exists() {
		return this.jdbc.sql("select to_regclass('tried_apart') is not null").query(Boolean.class).single();
	}

}
