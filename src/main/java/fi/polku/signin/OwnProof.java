package fi.polku.signin;

import java.time.Clock;
import java.time.Duration;

import fi.polku.security.CurrentUser;
import fi.polku.security.OwnPassword;
import fi.polku.security.SessionPerson;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * That whoever sits at a session is its person still: asked before something is given out
 * that outlives the session.
 */
@Component
public class OwnProof {

	/** What proves it. */
	public enum Kind {

		PASSWORD, PASSWORD_AND_CODE, ARRIVAL

	}

	private final OwnPassword password;

	private final SecondFactors factors;

	private final Attempts attempts;

	private final CurrentUser user;

	private final Clock clock;

	private final Duration fresh;

	OwnProof(OwnPassword password, SecondFactors factors, Attempts attempts, CurrentUser user, Clock clock,
			@Value("${polku.sign-in.fresh:10m}") Duration fresh) {
		this.password = password;
		this.factors = factors;
		this.attempts = attempts;
		this.user = user;
		this.clock = clock;
		this.fresh = fresh;
	}

	/** Whoever came from a provider has no password here, and comes anew. */
	public Kind asked(HttpServletRequest request) {
		if (session(request) != null && session(request).arrived()) {
			return Kind.ARRIVAL;
		}
		return this.factors.isSetUp(this.user.username()) ? Kind.PASSWORD_AND_CODE : Kind.PASSWORD;
	}

	public boolean isGiven(String password, String code, HttpServletRequest request) {
		return switch (asked(request)) {
			case ARRIVAL -> session(request).since().plus(this.fresh).isAfter(this.clock.instant());
			case PASSWORD -> this.password.isRight(password);
			case PASSWORD_AND_CODE -> this.password.isRight(password)
					&& this.attempts.code(this.user.get(), () -> this.factors.take(this.user.get(), code));
		};
	}

	private static SessionPerson session(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null) ? (SessionPerson) session.getAttribute(SessionPerson.KEY) : null;
	}

}
