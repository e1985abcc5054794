package fi.polku.benefitlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import fi.polku.benefitlist.reading.ListKind;
import fi.polku.benefitlist.reading.Mapping;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists taken in, for tests. */
class Lists {

	private final ListIntake intake;

	private final ListWorker worker;

	private final BenefitLists lists;

	private final JdbcClient jdbc;

	Lists(ListIntake intake, ListWorker worker, BenefitLists lists, JdbcClient jdbc) {
		this.intake = intake;
		this.worker = worker;
		this.lists = lists;
		this.jdbc = jdbc;
	}

	/** A programme to take lists in for. */
	void programme(String id) {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('lists', 'Listakaupunki', 'municipality', 'Listakaupunki'),
				       ('elsewhere', 'Muualla', 'municipality', 'Muualla') on conflict do nothing
				""").update();
		this.jdbc.sql("""
				insert into programme (id, valid_from, name_fi, name_sv, name_en, organisation_id, authority,
				                       weekly_invitations, interview_promise_days, follow_up_points, min_benefit_days,
				                       recheck_days, source)
				select :id, '2015-01-01', :id, :id, :id, 'lists', false, 10, 10, '{P4W,P6M}', 300, 60, 'test'
				where not exists (select from programme where id = :id)
				""").param("id", id).update();
	}

	/** A user of the list's organisation; the password is {@code polku-demo}. */
	static void person(Users users, String name, Role role) {
		if (users.find(name).isEmpty()) {
			users.add(new Person(name, name, Set.of(role), "lists", null, null), "polku-demo");
		}
	}

	UUID take(String text, ListOptions options) {
		return take(text, options, Person.SYSTEM);
	}

	UUID take(String text, ListOptions options, Person sender) {
		var file = Uploads.temporary();
		try {
			Files.writeString(file, text, StandardCharsets.UTF_8);
			var receipt = this.intake.receive(file, "list.csv", options, Mapping.NONE, sender);
			var id = ((Receipt.Taken) receipt).id();
			finish(id);
			return id;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Works the list off, or waits until the node's own worker has. */
	void finish(UUID id) {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
			this.worker.work();
			return Set.of(ListState.DONE, ListState.FAILED).contains(this.lists.find(id).orElseThrow().state());
		});
	}

	static ListOptions options(String municipality, String programme) {
		return new ListOptions(municipality, null, ListKind.INVOICE, programme);
	}

}
