package fi.polku.intake.referral;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import fi.polku.casefile.Opening;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Answer;
import fi.polku.web.Call;
import fi.polku.web.Idempotency;

import org.springframework.stereotype.Component;

/** A form sent twice, by a double click or a second try, is one referral. */
@Component
class ReferralsOnce {

	private final Referrals referrals;

	private final Idempotency idempotency;

	private final CurrentUser user;

	ReferralsOnce(Referrals referrals, Idempotency idempotency, CurrentUser user) {
		this.referrals = referrals;
		this.idempotency = idempotency;
		this.user = user;
	}

	/**
	 * Takes the referral, unless the same page has sent the same before.
	 * @param typed the whole form, with the page's own {@code once}
	 */
	Opening receive(Referral referral, Map<String, String> typed) {
		var answer = this.idempotency.once(call(typed), () -> {
			var opening = this.referrals.receive(referral);
			return new Answer((opening instanceof Opening.Opened) ? 201 : 200, null,
					Map.of("caseNumber", opening.number().value()));
		});
		var number = new CaseNumber((String) answer.body().get("caseNumber"));
		return (answer.status() == 201) ? new Opening.Opened(number) : new Opening.AlreadyOpen(number);
	}

	/** What was changed before it was sent again is another referral. */
	private Call call(Map<String, String> typed) {
		var written = new TreeMap<>(typed);
		written.remove("_csrf");
		var body = written.toString().getBytes(StandardCharsets.UTF_8);
		var once = typed.getOrDefault("once", "");
		if (!once.matches("[0-9a-f-]{36}")) {
			return new Call(this.user.username(), null, null);
		}
		var hash = Call.of(this.user.username(), once, "/referrals", body).bodyHash();
		return new Call(this.user.username(), once + hash, hash);
	}

}
