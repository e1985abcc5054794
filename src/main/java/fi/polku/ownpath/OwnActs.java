package fi.polku.ownpath;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import fi.polku.calendar.Helsinki;
import fi.polku.link.LinkAnswers;
import fi.polku.link.PersonalLink;
import fi.polku.ownpath.OwnPath.Ask;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.worklist.Events;
import fi.polku.worklist.LinkHolder;
import fi.polku.worklist.Outcome;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client does by the link, told to the case in the client's own name. */
@Service
@Transactional
class OwnActs {

	static final int LONGEST = 2_000;

	/** The client tells of the whole case. */
	static final LinkHolder HOLDER = new LinkHolder("client", null);

	private static final Person CLIENT = new Person("client", "client", Set.of(), null, null, null);

	private final Events events;

	private final OwnPaths paths;

	private final LinkAnswers answers;

	private final CurrentUser user;

	private final Clock clock;

	OwnActs(Events events, OwnPaths paths, LinkAnswers answers, CurrentUser user, Clock clock) {
		this.events = events;
		this.paths = paths;
		this.answers = answers;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Accepts the plan that the client has read, as long as it is the one drafted last.
	 */
	Outcome acceptPlan(PersonalLink link, String draft) {
		var read = this.paths.readableDraft(link.caseNumber()).filter((one) -> one.toString().equals(draft));
		return read.isPresent() ? tell(link, Ask.PLAN, Map.of("planAnswer", "accepted")) : new Outcome.NotPossible();
	}

	/** A plan that is not shown is talked over with the coordinator. */
	Outcome wishOfPlan(PersonalLink link, String wishes) {
		if (this.paths.readableDraft(link.caseNumber()).isEmpty()) {
			return new Outcome.NotPossible();
		}
		return tell(link, Ask.PLAN, Map.of("planAnswer", "wishes", "answerWishes", wishes));
	}

	Outcome confirmMeeting(PersonalLink link) {
		return tell(link, Ask.MEETING, Map.of("confirmedBy", "link"));
	}

	/** Guidance ends; the client says what their situation is now. */
	Outcome withdraw(PersonalLink link, String situation, String reason) {
		return tell(link, Ask.WITHDRAW, Map.of("exitDay", today(), "exitClass", situation, "withdrawalReason", reason));
	}

	/** The answer to the question how one is doing after guidance. */
	Outcome answerFollowUp(PersonalLink link, Map<String, String> answered) {
		var values = new HashMap<String, Object>(answered);
		values.values().removeIf((value) -> value.toString().isBlank());
		return tell(link, Ask.FOLLOW_UP, values);
	}

	/**
	 * Asks to be contacted: a task for the coordinator where the case waits for such a
	 * wish, else kept with the case.
	 */
	Outcome askContact(PersonalLink link, String words) {
		var told = tell(link, Ask.CONTACT, Map.of("guidanceWish", words));
		if (!(told instanceof Outcome.Done)) {
			told = tell(link, Ask.HELP, Map.of("helpAskedOn", today(), "helpAsked", words));
		}
		return (told instanceof Outcome.Done) ? told : keep(link, "contact", null, words);
	}

	Outcome giveFeedback(PersonalLink link, int grade, String words) {
		return keep(link, "feedback", grade, words.isBlank() ? null : words);
	}

	private Outcome keep(PersonalLink link, String kind, Integer grade, String words) {
		return as(() -> {
			this.answers.keep(link, kind, grade, words);
			return new Outcome.Done(null);
		});
	}

	private Outcome tell(PersonalLink link, Ask ask, Map<String, ?> values) {
		return as(() -> this.events.tellByLink(link.caseNumber(), ask.event(), values, HOLDER));
	}

	private <T> T as(java.util.function.Supplier<T> act) {
		return this.user.as(CLIENT, act);
	}

	private String today() {
		return Helsinki.today(this.clock).toString();
	}

}
