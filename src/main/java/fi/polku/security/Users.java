package fi.polku.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
			select u.*, array(select role from user_role r where r.username = u.username) as roles
			from app_user u
			""";

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
		return this.jdbc.sql(SELECT + "where username = :username")
			.param("username", username)
			.query(Users::signedIn)
			.optional()
			.orElseThrow(() -> new UsernameNotFoundException("no such user"));
	}

	public Optional<Person> find(String username) {
		return this.jdbc.sql(SELECT + "where username = :username")
			.param("username", username)
			.query(Users::signedIn)
			.optional()
			.map(SignedIn::person);
	}

	/** The active people who have the role, by name. */
	public List<Person> having(Role role) {
		return this.jdbc.sql(SELECT + """
				where active and exists (select from user_role r where r.username = u.username and r.role = :role)
				order by display_name
				""").param("role", role.name()).query(Users::signedIn).list().stream().map(SignedIn::person).toList();
	}

	public boolean isEmpty() {
		return this.jdbc.sql("select not exists (select from app_user)").query(Boolean.class).single();
	}

	/** Adds a person with a password in clear, which is stored as a bcrypt hash. */
	@Transactional
	public void add(Person person, String password) {
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

	private static SignedIn signedIn(ResultSet row, int number) throws SQLException {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).forEach(roles::add);
		var person = new Person(row.getString("username"), row.getString("display_name"), roles,
				row.getString("organisation_id"), row.getString("team_id"), row.getString("area_id"));
		return new SignedIn(person, row.getString("password_hash"), row.getBoolean("active"));
	}

}
