package fi.polku.ownpath;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.web.FieldView;

/**
 * What the client reads. No segment, no reason of a delay, no name of another person.
 *
 * @param isOpen whether guidance goes on
 * @param hidden whether a protection order keeps places and the plan from the page
 * @param now where the client is, in the model's own words for clients
 * @param asks what may be done now, as {@link Ask} names them
 * @param before what has been, the newest first
 * @param next what may come
 * @param draft the plan that waits for an answer, where it is shown, or {@code null}
 * @param agreed the plan: its heading fields and actions, empty where there is none
 * @param phone where the coordinator answers, or {@code null}
 */
record OwnPath(boolean isOpen, boolean hidden, List<String> now, List<Ask> asks, List<Meeting> meetings,
		List<Before> before, List<String> next, UUID draft, List<FieldView> agreed, List<String> services,
		String phone) {

	/** Whether the case waits for it, by the name of the {@link Ask}. */
	public boolean can(String ask) {
		return this.asks.contains(Ask.valueOf(ask));
	}

	/** What the client can do by the link, if the case waits for it. */
	enum Ask {

		PLAN("planAnswered"), FOLLOW_UP("followUpAnswered"), MEETING("interviewConfirmed"),
		CONTACT("extraGuidanceNeeded"), HELP("clientAsksForHelp"), WITHDRAW("clientWithdrew");

		private final String event;

		Ask(String event) {
			this.event = event;
		}

		String event() {
			return this.event;
		}

	}

	/**
	 * A meeting ahead.
	 *
	 * @param means place, phone or remote
	 * @param confirmable whether it is the one that the case waits to be confirmed
	 */
	record Meeting(UUID id, Instant startsAt, Instant endsAt, String means, String place, String phone,
			boolean confirmed, boolean confirmable) {
	}

	record Before(String words, Instant at) {
	}

}
