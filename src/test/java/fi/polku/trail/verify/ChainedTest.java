package fi.polku.trail.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import fi.polku.casefile.CaseFileTest;
import fi.polku.process.CaseNumber;
import fi.polku.trail.Change;
import fi.polku.trail.Forgetting;
import fi.polku.trail.Trail;
import fi.polku.trail.chain.Sealer;
import fi.polku.trail.chain.Seals;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A trail with a few acts in the chain. Whoever tampers does so as the owner of the
 * database, with the triggers off, and it is undone after the look.
 */
abstract class ChainedTest extends CaseFileTest {

	@Autowired
	protected Trail trail;

	@Autowired
	protected Sealer sealer;

	@Autowired
	protected Seals seals;

	@Autowired
	protected Forgetting forgetting;

	@Autowired
	protected Flyway flyway;

	protected UUID client;

	protected CaseNumber number;

	protected long first;

	@BeforeEach
	void someActs() {
		this.client = client("Ketjuttaja", newCode());
		this.number = begun(this.client);
		chain();
		this.first = newestRow();
		this.trail.did("client.contactChanged", "guidance", List.of(this.client),
				List.of(Change.of(this.client, "phone", "040 1, 2:", "050 ä€"),
						Change.of(this.client, "email", null, "uusi@example.com")));
		this.trail.seen("case.shown", "guidance", List.of(this.number), List.of(this.client));
		this.trail.did("case.assigned", "guidance", "intake", this.number,
				List.of(Change.of(null, "owner", "yksi", "toinen")));
		this.trail.seen("tasks.listed", "guidance", List.of(this.number, new CaseNumber("2026-999999")));
		chain();
	}

	protected void chain() {
		for (int i = 0; i < 3; i++) {
			this.sealer.round();
		}
	}

	protected long newestRow() {
		return this.jdbc.sql("select max(id) from trail").query(Long.class).single();
	}

	/** The id of the row that many acts after the beginning of the test. */
	protected long row(int act) {
		return this.jdbc.sql("select id from trail where id > :first order by id offset :act limit 1")
			.param("first", this.first)
			.param("act", act)
			.query(Long.class)
			.single();
	}

	protected long positionOf(long row) {
		return this.jdbc.sql("select position from trail_link where trail_id = :row")
			.param("row", row)
			.query(Long.class)
			.single();
	}

	protected Verdict verdict() throws SQLException {
		return after((owner) -> owner, Wish.all());
	}

	/** What verification finds once the owner has done these. */
	protected List<Break> breaksAfter(String... statements) throws SQLException {
		return after((owner) -> done(owner, statements), Wish.all()).breaks();
	}

	protected Verdict after(UnaryOperator<JdbcClient> tampering, Wish wish) throws SQLException {
		try (var connection = this.flyway.getConfiguration().getDataSource().getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			tampering.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
			var verdict = new Verification(connection, wish).verify();
			connection.rollback();
			return verdict;
		}
	}

	protected static JdbcClient done(JdbcClient owner, String... statements) {
		for (var table : List.of("trail", "trail_value", "trail_salt", "trail_link", "trail_seal")) {
			owner.sql("alter table " + table + " disable trigger user").update();
		}
		for (var statement : statements) {
			int changed = owner.sql(statement).update();
			assertThat(changed > 0 || statement.startsWith("alter")).as(statement).isTrue();
		}
		return owner;
	}

}
