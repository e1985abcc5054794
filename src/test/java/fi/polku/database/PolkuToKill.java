package fi.polku.database;

/** A process of its own that commits a row and then waits until it is killed. */
final class PolkuToKill {

	private PolkuToKill() {
	}

	public static void main(String[] arguments) throws Exception {
		var postgres = EmbeddedPostgres.start(TestFolder.settings(arguments[0]));
		try (var connection = TestFolder.asOwner(postgres); var statement = connection.createStatement()) {
			statement.execute("create table kept (word text)");
			statement.execute("insert into kept values ('committed')");
			connection.setAutoCommit(false);
			statement.execute("insert into kept values ('not committed')");
			System.out.println("ready");
			System.in.read();
		}
	}

}
