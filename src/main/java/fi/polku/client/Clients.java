package fi.polku.client;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.trail.Trail;
import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of clients. */
@Service
@Transactional
public class Clients {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Trail trail;

	private final Clock clock;

	Clients(JdbcClient jdbc, Vault vault, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.trail = trail;
		this.clock = clock;
	}

	public Client get(UUID id) {
		return this.jdbc.sql("select * from client where id = :id").param("id", id).query(ClientRow::read).single();
	}

	public Optional<Client> find(UUID id) {
		return this.jdbc.sql("select * from client where id = :id").param("id", id).query(ClientRow::read).optional();
	}

	/** The person with exactly this code, sign included. */
	public Optional<Client> find(PersonalIdentityCode code) {
		return this.jdbc.sql("select * from client where code_index = :index")
			.param("index", this.vault.index(code.value()))
			.query(ClientRow::read)
			.optional();
	}

	/**
	 * The person's id: the one already known by the code, else a new row. Names and
	 * contacts of a known person are left as they are.
	 */
	public UUID register(NewClient person) {
		var id = UUID.randomUUID();
		var sealed = (person.code() != null) ? this.vault.seal(person.code().value()) : null;
		var contact = person.contact();
		var added = this.jdbc
			.sql("""
					insert into client (id, code_cipher, code_key_id, code_index, birth_date, last_name, first_names, language,
					                    phone, email, street_address, postal_code, post_office, home_municipality,
					                    contact_channel, created_at, changed_at)
					values (:id, :cipher, :key, :index, :born, :last, :first, :language,
					        :phone, :email, :street, :code, :office, :municipality, :channel, :at, :at)
					on conflict (code_index) do nothing
					returning id
					""")
			.param("id", id)
			.param("cipher", (sealed != null) ? sealed.bytes() : null, java.sql.Types.BINARY)
			.param("key", (sealed != null) ? sealed.keyId() : null)
			.param("index", (sealed != null) ? this.vault.index(person.code().value()) : null, java.sql.Types.BINARY)
			.param("born", (sealed != null) ? person.code().birthDate() : null, java.sql.Types.DATE)
			.param("last", person.lastName())
			.param("first", person.firstNames())
			.param("language", person.language())
			.param("phone", contact.phone())
			.param("email", contact.email())
			.param("street", contact.streetAddress())
			.param("code", contact.postalCode())
			.param("office", contact.postOffice())
			.param("municipality", person.homeMunicipality())
			.param("channel", contact.channel())
			.param("at", Timestamp.from(this.clock.instant()))
			.query(UUID.class)
			.optional();
		added.ifPresent((it) -> this.trail.did("client.registered", "guidance", List.of(it), List.of()));
		return added.orElseGet(() -> find(person.code()).orElseThrow().id());
	}

	/** The identity code in clear; the caller writes the showing to the trail. */
	public Optional<PersonalIdentityCode> codeOf(UUID id) {
		return this.jdbc.sql("select code_key_id, code_cipher from client where id = :id and code_cipher is not null")
			.param("id", id)
			.query((row, number) -> new SealedText(row.getString(1), row.getBytes(2)))
			.optional()
			.map(this.vault::open)
			.map(PersonalIdentityCode::new);
	}

	/**
	 * Joins a code to a person who had none. False where the code is already another
	 * person's.
	 */
	public boolean identify(UUID id, PersonalIdentityCode code) {
		var other = find(code);
		if (other.isPresent()) {
			return other.get().id().equals(id);
		}
		var sealed = this.vault.seal(code.value());
		this.jdbc.sql("""
				update client set code_cipher = :cipher, code_key_id = :key, code_index = :index, birth_date = :born,
				                  changed_at = :at
				where id = :id and code_index is null
				""")
			.param("cipher", sealed.bytes())
			.param("key", sealed.keyId())
			.param("index", this.vault.index(code.value()))
			.param("born", code.birthDate())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
		this.trail.did("client.identified", "guidance", List.of(id), List.of());
		return true;
	}

	/** Contact details as they were checked with the client. */
	public void changeContact(UUID id, Contact contact, String language, String interpreter) {
		var before = get(id);
		this.jdbc
			.sql("""
					update client
					set phone = :phone, email = :email, street_address = :street, postal_code = :code, post_office = :office,
					    address_disclosed = protected and :street::text is not null, contact_channel = :channel, language = :language, interpreter = :interpreter,
					    contact_checked_at = :at, changed_at = :at
					where id = :id
					""")
			.param("phone", contact.phone())
			.param("email", contact.email())
			.param("street", contact.streetAddress())
			.param("code", contact.postalCode())
			.param("office", contact.postOffice())
			.param("channel", contact.channel())
			.param("language", language)
			.param("interpreter", interpreter)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("id", id)
			.update();
		this.trail.did("client.contactChanged", "guidance", List.of(id), ContactChanges.between(before, get(id)));
	}

}
