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

	private final ClientCodes codes;

	private final Trail trail;

	private final Clock clock;

	Clients(JdbcClient jdbc, Vault vault, ClientCodes codes, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.codes = codes;
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
		return this.codes.owner(code).map(this::get);
	}

	/**
	 * The person's id: the one already known by the code, else a new row. Names and
	 * contacts of a known person are left as they are.
	 */
	public UUID register(NewClient person) {
		var id = UUID.randomUUID();
		if (person.code() != null && !this.codes.claim(id, person.code())) {
			return find(person.code()).orElseThrow().id();
		}
		var sealed = (person.code() != null) ? this.vault.seal(person.code().value(), SealedCodes.place(id)) : null;
		var contact = person.contact();
		this.jdbc.sql("""
				insert into client (id, code_cipher, code_key_id, birth_date, last_name, first_names, language,
				                    phone, email, street_address, postal_code, post_office, home_municipality,
				                    contact_channel, created_at, changed_at)
				values (:id, :cipher, :key, :born, :last, :first, :language,
				        :phone, :email, :street, :code, :office, :municipality, :channel, :at, :at)
				""")
			.param("id", id)
			.param("cipher", (sealed != null) ? sealed.bytes() : null, java.sql.Types.BINARY)
			.param("key", (sealed != null) ? sealed.keyId() : null)
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
			.update();
		this.trail.did("client.registered", "guidance", List.of(id), List.of());
		return id;
	}

	/** The identity code in clear; the caller writes the showing to the trail. */
	public Optional<PersonalIdentityCode> codeOf(UUID id) {
		return this.jdbc.sql("select code_key_id, code_cipher from client where id = :id and code_cipher is not null")
			.param("id", id)
			.query((row, number) -> new SealedText(row.getString(1), row.getBytes(2)))
			.optional()
			.map((sealed) -> this.vault.open(sealed, SealedCodes.place(id)))
			.map(PersonalIdentityCode::new);
	}

	/**
	 * Joins a code to a person who had none. False where the code is already another
	 * person's.
	 */
	public boolean identify(UUID id, PersonalIdentityCode code) {
		this.jdbc.sql("select id from client where id = :id for update").param("id", id).query().singleRow();
		if (get(id).codeKnown() || !this.codes.claim(id, code)) {
			return this.codes.owner(code).filter(id::equals).isPresent();
		}
		var sealed = this.vault.seal(code.value(), SealedCodes.place(id));
		this.jdbc.sql("""
				update client set code_cipher = :cipher, code_key_id = :key, birth_date = :born,
				                  changed_at = :at
				where id = :id and code_cipher is null
				""")
			.param("cipher", sealed.bytes())
			.param("key", sealed.keyId())
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
