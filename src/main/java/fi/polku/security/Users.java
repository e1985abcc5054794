package fi.polku.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in. */
@Service
public class Users implements UserDetailsService {

	private static final String SELECT = """
			select u.*, array(select role from user_role r where r.username = u.username) as roles,
			       array(with recursive away as (
			               select a.username from app_user a where a.deputy = u.username and a.organisation_id = u.organisation_id
			                  and a.active and %1$s
			               union
			               select a.username from app_user a join away on away.username = a.deputy
			                where a.organisation_id = u.organisation_id and a.active and %1$s)
			             select username from away where username <> u.username) as represents,
			       exists (select from second_factor f
			                where f.username = u.username and f.confirmed_at is not null) as second_factor,
			       exists (select from second_factor_role a join user_role r using (role)
			                where r.username = u.username)
			           as second_factor_asked, %2$s
			from app_user u
			"""
		.formatted(Absence.isAway("a"), Reaches.COLUMNS);

	private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

	private final JdbcClient jdbc;

	private final PasswordEncoder encoder;

	private final Clock clock;

	Users(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
		this.jdbc = jdbc;
		this.encoder = encoder;
		this.clock = clock;
	}

	@Override
	public SignedIn loadUserByUsername(String username) {
		return signedIn(username).orElseThrow(() -> new UsernameNotFoundException("no such user"));
	}

	public Optional<Person> find(String username) {
		return signedIn(username).map(SignedIn::person);
	}

	Optional<SignedIn> signedIn(String username) {
		return this.jdbc.sql(SELECT + "where username = :username")
			.params(moment())
			.param("username", username)
			.query(Users::signedIn)
			.optional();
	}

	/** The active people who have the role, by name. */
	public List<Person> having(Role role) {
		return this.jdbc.sql(SELECT + """
				where active and exists (select from user_role r where r.username = u.username and r.role = :role)
				order by display_name
				""")
			.params(moment())
			.param("role", role.name())
			.query(Users::signedIn)
			.list()
			.stream()
			.map(SignedIn::person)
			.toList();
	}

	/** The telephone at work, if there is one. */
	public Optional<String> phoneOf(String username) {
		return this.jdbc.sql("select phone from app_user where username = :username and phone is not null")
			.param("username", username)
			.query(String.class)
			.optional();
	}

	public boolean isEmpty() {
		return this.jdbc.sql("select not exists (select from app_user)").query(Boolean.class).single();
	}

	/** The same, asked by one at a time until the transaction ends. */
	boolean isEmptyStill() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('administrators'))").query((row) -> {
		});
		return isEmpty();
	}

	/**
	 * Adds a person with a password in clear, which is stored as a bcrypt hash.
	 * @throws IllegalArgumentException where the user name is a reserved one
	 */
	@Transactional
	public void add(Person person, String password) {
		if (Person.isReserved(person.username())) {
			throw new IllegalArgumentException("a reserved user name: " + person.username());
		}
		this.jdbc
			.sql("""
					insert into app_user (username, display_name, password_hash, organisation_id, team_id, area_id, created_at)
					values (:username, :name, :hash, :organisation, :team, :area, :at)
					""")
			.param("username", person.username())
			.param("name", person.displayName())
			.param("hash", this.encoder.encode(password))
			.param("organisation", person.organisation())
			.param("team", person.team())
			.param("area", person.area())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		for (var role : person.roles()) {
			this.jdbc.sql("insert into user_role (username, role) values (:username, :role)")
				.param("username", person.username())
				.param("role", role.name())
				.update();
		}
	}

	/** Sets the password in clear, which is stored as a bcrypt hash. */
	@Transactional
	public void setPassword(String username, String password, boolean once) {
		this.jdbc.sql("update app_user set password_hash = :hash, password_once = :once where username = :username")
			.param("hash", this.encoder.encode(password))
			.param("once", once)
			.param("username", username)
			.update();
	}

	private Map<String, Object> moment() {
		var now = this.clock.instant();
		return Map.of("today", now.atZone(HELSINKI).toLocalDate(), "now", Timestamp.from(now));
	}

	private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).forEach(roles::add);
		var person = new Person(row.getString("username"), row.getString("display_name"), roles,
				row.getString("organisation_id"), row.getString("team_id"), row.getString("area_id"),
				Set.of((String[]) row.getArray("represents").getArray()), Reaches.read(row));
		var second = row.getBoolean("second_factor");
		return new SignedIn(person, row.getString("password_hash"), row.getBoolean("active"),
				row.getBoolean("password_once"), second, !second && row.getBoolean("second_factor_asked"), false);
	}

}
