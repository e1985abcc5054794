package fi.polku.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.polku.security.CurrentUser;
import fi.polku.web.Bell;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own notices, and what one has chosen to be told. */
@Service
@Transactional
class Notices implements Bell {

	private static final int SHOWN = 50;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Notices(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public int unread() {
		return this.jdbc.sql("select count(*) from notice where username = :me and read_at is null")
			.param("me", this.user.username())
			.query(Integer.class)
			.single();
	}

	/** The newest; they are read now. */
	public List<Notice> read() {
		var all = this.jdbc.sql("""
				select n.kind, n.amount, n.created_at, n.read_at, n.for_username, u.display_name
				  from notice n
				  left join app_user u on u.username = n.for_username
				 where n.username = :me
				 order by n.created_at desc, n.id
				 limit :shown
				""")
			.param("me", this.user.username())
			.param("shown", SHOWN)
			.query((row, number) -> new Notice(Kind.valueOf(row.getString("kind")), row.getInt("amount"),
					row.getTimestamp("created_at").toInstant(), row.getTimestamp("read_at") == null,
					row.getString("for_username"), row.getString("display_name")))
			.list();
		this.jdbc.sql("update notice set read_at = :now where username = :me and read_at is null")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("me", this.user.username())
			.update();
		return all;
	}

	/** How one is told of each kind. */
	@Transactional(readOnly = true)
	public Map<Kind, String> choices() {
		var choices = new EnumMap<Kind, String>(Kind.class);
		List.of(Kind.values()).forEach((kind) -> choices.put(kind, kind.usually()));
		this.jdbc.sql("select kind, how from notice_choice where username = :me")
			.param("me", this.user.username())
			.query((row) -> {
				choices.put(Kind.valueOf(row.getString("kind")), row.getString("how"));
			});
		return choices;
	}

	public void choose(Kind kind, String how) {
		this.jdbc.sql("""
				insert into notice_choice (username, kind, how) values (:me, :kind, :how)
				on conflict (username, kind) do update set how = excluded.how
				""").param("me", this.user.username()).param("kind", kind.name()).param("how", how).update();
	}

	/**
	 * A notice: how many of what.
	 *
	 * @param absent the colleague whose tasks these are, or {@code null}
	 * @param absentName the colleague's name
	 */
	record Notice(Kind kind, int amount, Instant at, boolean unread, String absent, String absentName) {

		public String getPath() {
			return this.kind.path(this.absent);
		}
	}

}
