package fi.polku.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Forty people of a school, for whom one task in eleven is; of every twentieth client
 * they may be told by an unlimited consent, of as many again by a ground that was
 * recorded.
 */
final class Partners {

	/** SQL over a case's number {@code n}. */
	static final String GROUPS = "case when n % 11 = 3 then array['educationGuide'] else t.groups end";

	private final String address;

	private final List<String> cookies;

	private Partners(String address, List<String> cookies) {
		this.address = address;
		this.cookies = cookies;
	}

	static Partners in(JdbcTemplate owner, Users users, String address) {
		owner.update("""
				insert into organisation (id, name, kind, municipality)
				values ('opisto', 'Mittalan opisto', 'school', 'Mittala')
				""");
		var cookies = IntStream.range(0, Load.USERS).mapToObj((user) -> {
			var name = "partner" + user;
			users.add(new Person(name, "Opinto-ohjaaja " + user, Set.of(Role.EDUCATION_GUIDE), "opisto", null, null),
					Measured.PASSWORD);
			return Pages.signedIn(address, name, Measured.PASSWORD);
		}).toList();
		return new Partners(address, cookies);
	}

	/** What the clients of the crowd from one number to another let the school know. */
	static void agree(JdbcTemplate owner, int from, int to) {
		owner.update("""
				insert into client_consent (client_id, kind, given, recorded_by, recorded_at)
				select md5('client' || n)::uuid, 'partners', true, 'person0', current_timestamp
				  from generate_series(?, ?) n where n % 220 = 3
				""", from, to);
		owner.update("""
				insert into organisation_ground (id, case_number, organisation, ground, words, recorded_by, recorded_at)
				select gen_random_uuid(), '2026-' || 1000000 + n, 'opisto', 'law', '§', 'person0', current_timestamp
				  from generate_series(?, ?) n where n % 220 = 113
				""", from, to);
	}

	/** The list as it opens. */
	HttpRequest list(int user, int turn) {
		return HttpRequest.newBuilder(URI.create(this.address + "/tasks?sort=due"))
			.timeout(Duration.ofMinutes(10))
			.header("Cookie", this.cookies.get(user))
			.build();
	}

}
