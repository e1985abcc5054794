package fi.polku.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import fi.polku.notification.Message;
import fi.polku.notification.Notifier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** E-mail about notices: how many, and where to read them. */
@Component
class NoticeMail {

	private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

	private final JdbcClient jdbc;

	private final Notifier notifier;

	private final String site;

	NoticeMail(JdbcClient jdbc, Notifier notifier, @Value("${polku.site:}") String site) {
		this.jdbc = jdbc;
		this.notifier = notifier;
		this.site = site;
	}

	/** To those who want to know of the kind at once. */
	void atOnce(Kind kind, Instant now) {
		mail("now", kind, now);
	}

	/** To those who read once a day. */
	void digest(Instant now) {
		List.of(Kind.values()).forEach((kind) -> chosen("daily", kind, now));
		waiting(now).forEach((one) -> tell(one, now));
	}

	private void mail(String how, Kind kind, Instant now) {
		chosen(how, kind, now);
		waiting(now).forEach((one) -> tell(one, now));
	}

	/** Marks what is to be mailed now; what has been read on the page needs no mail. */
	private void chosen(String how, Kind kind, Instant now) {
		this.jdbc.sql("""
				update notice n
				   set mailed_at = :now
				  from app_user u left join notice_choice c on c.username = u.username and c.kind = :kind
				 where n.username = u.username and n.kind = :kind and n.mailed_at is null and n.read_at is null
				   and u.email is not null and coalesce(c.how, :usually) = :how
				""")
			.param("now", Timestamp.from(now))
			.param("kind", kind.name())
			.param("usually", kind.usually())
			.param("how", how)
			.update();
	}

	private List<Reader> waiting(Instant now) {
		return this.jdbc.sql("""
				select n.username, u.languages[1] as language, count(*) as notices
				  from notice n join app_user u on u.username = n.username
				 where n.mailed_at = :now and not n.told
				 group by n.username, u.languages[1]
				""").param("now", Timestamp.from(now)).query(Reader.class).list();
	}

	private void tell(Reader reader, Instant now) {
		this.notifier.toColleague(reader.username(), LANGUAGES.contains(reader.language()) ? reader.language() : "fi",
				Message.of("notices", String.valueOf(reader.notices()),
						this.site.isBlank() ? "" : this.site + "/notices"));
		this.jdbc.sql("update notice set told = true where username = :who and mailed_at = :now")
			.param("who", reader.username())
			.param("now", Timestamp.from(now))
			.update();
	}

	record Reader(String username, String language, int notices) {
	}

}
