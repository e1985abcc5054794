package fi.polku.trail.verify;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;

import javax.sql.DataSource;

import fi.polku.trail.Trail;
import fi.polku.trail.chain.SealKey;
import fi.polku.web.Refusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Verifies for somebody who asks, one at a time, and leaves that in the trail. */
@Service
class TrailCheck {

	private final Semaphore turn = new Semaphore(1);

	private final DataSource database;

	private final Trail trail;

	private final String keyFile;

	TrailCheck(DataSource database, Trail trail, @Value("${polku.trail.seal-public-key-file:}") String keyFile) {
		this.database = database;
		this.trail = trail;
		this.keyFile = keyFile;
	}

	/**
	 * Verifies.
	 * @param since the day after whose seal it begins, or {@code null}
	 * @param seals those that were given out, one a line; may be empty
	 */
	Verdict check(LocalDate since, String seals) {
		var wish = wish(since, seals);
		if (!this.turn.tryAcquire()) {
			throw Refusal.later(30, "trail.verify.busy");
		}
		try {
			var verdict = Verifications.verify(this.database, wish);
			this.trail.asked("trail.verified", "audit",
					"links=%d breaks=%d".formatted(verdict.links(), verdict.breaks().size()));
			return verdict;
		}
		finally {
			this.turn.release();
		}
	}

	private Wish wish(LocalDate since, String seals) {
		var key = this.keyFile.isBlank() ? null : SealKey.publicKey(Path.of(this.keyFile));
		try {
			return new Wish(since, SealFile.read(seals), key);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw Refusal.badRequest("trail.verify.seals.bad");
		}
	}

}
