package fi.polku.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo sends nothing to anybody: what would have gone out lies here. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class Mailbox {

	private static final int SHOWN = 100;

	private final JdbcClient jdbc;

	private final Clock clock;

	Mailbox(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Bean
	Carrier mailOfDemo() {
		return new Into("email");
	}

	@Bean
	Carrier textMessagesOfDemo() {
		return new Into("text_message");
	}

	List<Lying> newest() {
		return this.jdbc.sql("select * from mailbox order by at desc, id limit :shown")
			.param("shown", SHOWN)
			.query((row, number) -> new Lying(row.getString("channel"), row.getString("recipient"),
					row.getString("subject"), row.getString("body"), row.getString("calendar") != null,
					row.getTimestamp("at").toInstant()))
			.list();
	}

	private void put(Parcel parcel) {
		this.jdbc.sql("""
				insert into mailbox (id, channel, recipient, subject, body, calendar, at)
				values (:id, :channel, :recipient, :subject, :body, :calendar, :at)
				on conflict do nothing
				""")
			.param("id", parcel.id())
			.param("channel", parcel.channel())
			.param("recipient", parcel.address())
			.param("subject", parcel.subject())
			.param("body", parcel.body())
			.param("calendar", parcel.calendar())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** A message that would have gone out. */
	record Lying(String channel, String recipient, String subject, String body, boolean calendar, Instant at) {
	}

	private final class Into implements Carrier {

		private final String channel;

		private Into(String channel) {
			this.channel = channel;
		}

		@Override
		public String channel() {
			return this.channel;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void carry(Parcel parcel) {
			put(parcel);
		}

	}

}
