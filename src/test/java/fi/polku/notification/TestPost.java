package fi.polku.notification;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages go out when a test says so, and to nobody but the test. */
@TestComponent
public class TestPost {

	private final List<Parcel> carried = new ArrayList<>();

	private final Sending sending;

	private final JdbcClient jdbc;

	TestPost(OutgoingQueue queue, LastCheck check, JdbcClient jdbc) {
		this.sending = new Sending(queue, check, List.of(new Into("email"), new Into("text_message")));
		this.jdbc = jdbc;
	}

	/** What waits from before does not go. */
	public void empty() {
		this.jdbc.sql("update outgoing set state = 'withdrawn' where state = 'waiting'").update();
		this.carried.clear();
	}

	/**
	 * What is due goes out now.
	 * @return what went, each as its channel, address, subject and body
	 */
	public List<String> goes() {
		this.carried.clear();
		this.sending.round();
		return this.carried.stream()
			.map((it) -> String.join(" | ", it.channel(), it.address(), it.subject(), it.body()))
			.toList();
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
			TestPost.this.carried.add(parcel);
		}

	}

}
