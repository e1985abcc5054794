package fi.polku.benefitlist;

import java.util.List;

import fi.polku.journey.Programme;
import fi.polku.journey.Programmes;
import fi.polku.web.Refusal;
import org.junit.jupiter.api.Test;

import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

/** The weekly draw goes through the programmes one by one. */
class ListScheduleTests {

	@Test
	void programmeThatStandsStill_doesNotKeepTheOthers() {
		var stopped = mock(Programme.class);
		var running = mock(Programme.class);
		var programmes = mock(Programmes.class);
		var draw = mock(InvitationDraw.class);
		given(programmes.open()).willReturn(List.of(stopped, running));
		willThrow(Refusal.locked("benefitlist.queue.stopped")).given(draw).drawWeekly(stopped);

		new ListSchedule(draw, programmes).drawWeekly();

		then(draw).should().drawWeekly(running);
	}

}
