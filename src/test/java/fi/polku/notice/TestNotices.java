package fi.polku.notice;

import org.springframework.boot.test.context.TestComponent;

/** Notices are written when a test says so. */
@TestComponent
public class TestNotices {

	private final NoticeRound round;

	TestNotices(NoticeRound round) {
		this.round = round;
	}

	/** One round. */
	public void look() {
		this.round.look();
	}

}
