package fi.polku.signin;

import java.util.List;
import java.util.function.BooleanSupplier;

import fi.polku.security.CountedAttempt;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.SignInAttempt;
import fi.polku.security.SignInWatch;
import fi.polku.trail.Trail;
import fi.polku.web.Network;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may try, and what the trail tells of it: each failure of somebody who may, and each
 * rest once. What comes during a rest leaves nothing.
 */
@Service
class Attempts implements SignInWatch {

	private final AttemptCounts counts;

	private final Trail trail;

	private final CurrentUser user;

	Attempts(AttemptCounts counts, Trail trail, CurrentUser user) {
		this.counts = counts;
		this.trail = trail;
		this.user = user;
	}

	@Override
	@Transactional
	public CountedAttempt begin(SignInAttempt attempt) {
		var network = Network.of(attempt.address());
		var waits = this.counts.waits(network);
		if (waits > 0) {
			return CountedAttempt.waiting(attempt, waits);
		}
		var ofNetwork = this.counts.network(network);
		if (!ofNetwork.taken()) {
			return CountedAttempt.waiting(attempt, this.counts.waits(network));
		}
		var ofAccount = this.counts.account("account", attempt.username());
		return new CountedAttempt(attempt, ofAccount.taken(), 0, ofAccount.rests(), ofNetwork.rests());
	}

	@Override
	@Transactional
	public void failed(CountedAttempt counted) {
		if (counted.networkRests()) {
			this.trail.administered("signIn.rested", Network.of(counted.attempt().address()), List.of());
		}
		if (counted.allowed()) {
			failed(this.counts.known(counted.attempt().username()), counted.rests());
		}
	}

	private void failed(String username, boolean rests) {
		if (rests) {
			this.trail.administered("signIn.rested", username, List.of());
		}
		else {
			this.trail.administered("signIn.failed", username, List.of());
		}
	}

	@Override
	@Transactional
	public void passed(CountedAttempt counted) {
		this.counts.ease(Network.of(counted.attempt().address()), counted.networkRests());
		this.counts.forget("account", counted.attempt().username());
	}

	@Override
	public boolean again(Person person, BooleanSupplier isRight) {
		return look("own", person, isRight);
	}

	/** The same for a code of the second factor. */
	boolean code(Person person, BooleanSupplier isRight) {
		return look("code", person, isRight);
	}

	private boolean look(String kind, Person person, BooleanSupplier isRight) {
		var counted = this.counts.account(kind, person.username());
		if (!counted.taken()) {
			return false;
		}
		var right = isRight.getAsBoolean();
		if (right) {
			this.counts.forget(kind, person.username());
		}
		else {
			failed(person.username(), counted.rests());
		}
		return right;
	}

	@Override
	public void signedIn(Person person, String way) {
		this.user.as(person, () -> {
			this.trail.administered("signIn.done", person.username(), List.of());
			return null;
		});
	}

	@Override
	public void signedOut(Person person) {
		this.user.as(person, () -> {
			this.trail.administered("signIn.ended", person.username(), List.of());
			return null;
		});
	}

}
