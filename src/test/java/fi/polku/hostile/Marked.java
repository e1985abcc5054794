package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case whose client has a name, a phone and an identity code that nobody else has.
 *
 * @param one the case, with everything that has an id
 */
record Marked(RelatedCase one, String name, String phone, String code) {

	private static final AtomicInteger GIVEN = new AtomicInteger();

	/** Gives the case a client of its own. */
	static Marked of(RelatedCase one, Clients clients, JdbcClient jdbc) {
		int n = GIVEN.incrementAndGet();
		var name = "Jälki" + letters(n);
		var phone = "040 55%05d".formatted(n);
		var code = code(n);
		var client = clients.register(new NewClient(code, name, "Testi", "fi",
				new Contact(phone, name.toLowerCase() + "@example.com", name + "katu 1", "99999", "Kylä", "email"),
				null));
		jdbc.sql("update client set protected = (select protected from client where id = :old) where id = :new")
			.param("old", UUID.fromString(one.client()))
			.param("new", client)
			.update();
		jdbc.sql("update protection_ending set client_id = :new where client_id = :old")
			.param("old", UUID.fromString(one.client()))
			.param("new", client)
			.update();
		jdbc.sql("update client_case set client_id = :new where number = :case")
			.param("new", client)
			.param("case", one.number().value())
			.update();
		jdbc.sql("""
				update document set media_type = 'text/plain', content = convert_to(:name, 'UTF8')
				 where case_number = :case
				""").param("name", name).param("case", one.number().value()).update();
		jdbc.sql("""
				insert into client_consent (client_id, kind, given, recorded_by, recorded_at, how, recipients, data)
				values (:client, 'partners', true, 'somebody', :now, 'oral', 'x', 'x')
				""").param("client", client).param("now", Timestamp.from(Instant.now())).update();
		return new Marked(one.of(client.toString()), name, phone, code.value());
	}

	/** Whether the text tells of the client in any way. */
	boolean isIn(String text) {
		return text.contains(this.name) || text.contains(this.phone) || text.contains(this.code)
				|| text.contains(this.one.number().value());
	}

	private static String letters(int n) {
		return "" + (char) ('a' + n / 676 % 26) + (char) ('a' + n / 26 % 26) + (char) ('a' + n % 26) + "nen";
	}

	/** Numbers from 900 are artificial. */
	private static PersonalIdentityCode code(int n) {
		var digits = "%02d%02d%02d%03d".formatted(1 + n % 28, 1 + n / 28 % 12, 40 + n / 336 % 10, 962);
		var check = "0123456789ABCDEFHJKLMNPRSTUVWXY".charAt(Integer.parseInt(digits) % 31);
		return new PersonalIdentityCode(digits.substring(0, 6) + "-" + digits.substring(6) + check);
	}

}
