package fi.polku.benefitlist;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.InterviewCapacity;
import fi.polku.journey.Programme;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws people from the queue, by the programme's pace and the free interview times. */
@Service
@Transactional
class InvitationDraw {

	/** How far ahead free interview times are looked for. */
	private static final int WEEKS_AHEAD = 3;

	/**
	 * How many may be drawn now, and why.
	 *
	 * @param pace of the programme a week
	 * @param drawn of this week already
	 * @param free interview times for those not yet drawn
	 */
	record Room(int waiting, int pace, int drawn, int free) {

		public int proposed() {
			return Math.max(0, Math.min(this.waiting, Math.min(this.pace - this.drawn, this.free)));
		}

	}

	private final Invitations invitations;

	private final InterviewCapacity capacity;

	private final Journeys journeys;

	private final Trail trail;

	private final CurrentUser user;

	private final JdbcClient jdbc;

	private final Clock clock;

	InvitationDraw(Invitations invitations, InterviewCapacity capacity, Journeys journeys, Trail trail,
			CurrentUser user, JdbcClient jdbc, Clock clock) {
		this.invitations = invitations;
		this.capacity = capacity;
		this.journeys = journeys;
		this.trail = trail;
		this.user = user;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param organisation whose people wait; null for all
	 */
	Room room(Programme programme, String organisation) {
		var today = Helsinki.today(this.clock);
		var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		var free = this.capacity.freeUntil(today.plusWeeks(WEEKS_AHEAD)) - this.invitations.withoutTime(programme.id());
		return new Room(this.invitations.length(programme.id(), organisation), programme.weeklyInvitations(),
				this.invitations.drawnSince(programme.id(), Helsinki.startOfDay(monday)), Math.max(0, free));
	}

	/**
	 * Draws so many, in the order of the queue, and begins their guidance; nobody while
	 * one of them stands still, who would be drawn and never be told.
	 * @param organisation whose people; null for all
	 */
	int draw(String programme, int count, String organisation) {
		var drawn = this.invitations.draw(programme, count, organisation, this.user.username());
		drawn.forEach(this::tell);
		return drawn.size();
	}

	private void tell(CaseNumber number) {
		if (this.journeys.isStopped(number)) {
			throw Refusal.locked("benefitlist.queue.stopped");
		}
		this.journeys.waiting(number)
			.stream()
			.filter((event) -> ScreeningModel.DRAWN_FROM_QUEUE.equals(event.element()))
			.findFirst()
			.ifPresent((event) -> this.journeys.report(event, Map.of()));
		this.trail.did("invitation.drawn", "screening", ScreeningModel.DRAWN_FROM_QUEUE, number, List.of());
	}

	/** The weekly draw of a programme; of many nodes one does it. */
	void drawWeekly(Programme programme) {
		var first = this.jdbc.sql("select pg_try_advisory_xact_lock(hashtext('invitation_draw ' || :programme))")
			.param("programme", programme.id())
			.query(Boolean.class)
			.single();
		if (first) {
			draw(programme.id(), room(programme, null).proposed(), null);
		}
	}

}
