package fi.polku.intake.referral;

import java.util.Map;

import fi.polku.casefile.Opening;
import fi.polku.security.CurrentUser;
import fi.polku.web.Answer;
import fi.polku.web.Call;
import fi.polku.web.Idempotency;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A referral by a program. */
@RestController
class ReferralApi {

	private static final String PATH = "/api/referrals";

	private static final int LARGEST = 64 * 1024;

	private final ReferralCheck check;

	private final Referrals referrals;

	private final ReferralPolicy policy;

	private final Idempotency idempotency;

	private final CurrentUser user;

	private final FaultWords words;

	ReferralApi(ReferralCheck check, Referrals referrals, ReferralPolicy policy, Idempotency idempotency,
			CurrentUser user, FaultWords words) {
		this.check = check;
		this.referrals = referrals;
		this.policy = policy;
		this.idempotency = idempotency;
		this.user = user;
		this.words = words;
	}

	/**
	 * Takes one referral.
	 * @return 201 with the number of the new case, 200 with that of the case that was
	 * open already; 201 without a number, whoever the person is, where the case is not
	 * the sender's to know
	 */
	@Operation(summary = "Refer one person",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(schema = @Schema(implementation = ReferralBody.class))))
	@PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Map<String, Object>> receive(@RequestBody byte[] body,
			@RequestHeader(name = "Idempotency-Key", required = false) String key) {
		if (body.length > LARGEST) {
			throw Refusal.badRequest("intake.referral.bodyTooLarge");
		}
		var call = Call.of(this.user.username(), key, PATH, body);
		return this.idempotency.once(call, () -> receive(body)).toResponse();
	}

	private Answer receive(byte[] body) {
		var checked = this.check.check(ReferralJson.read(body));
		if (checked instanceof Checked.Faulty<Referral> faulty) {
			throw Refusal.unprocessable(this.words.of(faulty.faults()), "web.error.422.what");
		}
		var opening = this.referrals.receive(((Checked.Fine<Referral>) checked).value());
		if (!this.policy.mayKnow(this.user.get(), opening.number())) {
			return new Answer(201, null, Map.of("received", true));
		}
		var number = opening.number().value();
		return new Answer((opening instanceof Opening.Opened) ? 201 : 200, "/api/cases/" + number + "/journey",
				Map.of("caseNumber", number));
	}

}
