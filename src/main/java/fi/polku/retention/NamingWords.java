package fi.polku.retention;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.client.Clients;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What names a person in free text that belongs to no case: the code, phones and e-mails,
 * the names together, the last name alone where nobody else of the register has it.
 */
@Component
class NamingWords {

	private static final int SHORTEST = 4;

	private final Clients clients;

	private final JdbcClient jdbc;

	NamingWords(Clients clients, JdbcClient jdbc) {
		this.clients = clients;
		this.jdbc = jdbc;
	}

	List<String> of(UUID id) {
		var client = this.clients.get(id);
		var code = this.clients.codeOf(id).map((it) -> it.value());
		var contact = client.contact();
		var firstNames = Stream.of(client.firstNames().split("\\s+"));
		var together = Stream.concat(Stream.of(client.firstNames()), firstNames)
			.flatMap((first) -> Stream.of(first + " " + client.lastName(), client.lastName() + " " + first,
					client.lastName() + ", " + first));
		var alone = isRare(client.lastName()) ? Stream.of(client.lastName()) : Stream.<String>empty();
		return Stream
			.of(code.stream(), Stream.of(contact.phone(), contact.email(), contact.streetAddress()), together, alone,
					earlier(id).stream())
			.flatMap((words) -> words)
			.filter((word) -> word != null && word.strip().length() >= SHORTEST)
			.map(String::strip)
			.distinct()
			.toList();
	}

	/** Phones and addresses the person had before, as the trail keeps them. */
	private List<String> earlier(UUID id) {
		return this.jdbc.sql("""
				select distinct old_value from trail_value
				 where (client_id = :id or client_id in (select old_id from client_joined where client_id = :id))
				   and old_value is not null and field in ('phone', 'email', 'streetAddress', 'lastName')
				""").param("id", id).query(String.class).list();
	}

	private boolean isRare(String lastName) {
		return this.jdbc.sql("select count(*) from (select from client where last_name = :name limit 2) alike")
			.param("name", lastName)
			.query(Integer.class)
			.single() == 1;
	}

}
