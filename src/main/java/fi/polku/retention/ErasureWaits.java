package fi.polku.retention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.casefile.ClientPolicy;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;

import org.springframework.stereotype.Component;

/**
 * Who has still to act on a request, in words that name no other organisation, and
 * whether there is anybody to do it.
 */
@Component
class ErasureWaits {

	private static final String ALL = "all";

	private final ErasureHands hands;

	private final Cases cases;

	private final ClientPolicy policy;

	private final Users users;

	ErasureWaits(ErasureHands hands, Cases cases, ClientPolicy policy, Users users) {
		this.hands = hands;
		this.cases = cases;
		this.policy = policy;
		this.users = users;
	}

	/** Codes of what a reader is told; empty where nothing waits. */
	List<String> of(ErasureRequest request, Person reader) {
		return switch (request.state()) {
			case "asked" -> before(request.clientId(), reader);
			case "decided" -> after(request, reader);
			default -> List.of();
		};
	}

	/** Before the decision only what would stop it, if the reader decided. */
	private List<String> before(UUID client, Person reader) {
		if (!RetentionPolicy.decides(reader)) {
			return List.of();
		}
		var own = ErasureHands.organisation(reader);
		var others = organisations(client);
		others.remove(own);
		var needed = others.isEmpty() || !this.hands.takesPart(client, reader);
		var told = new ArrayList<String>();
		if (needed && !confirms(client, own, reader.username(), ALL)) {
			told.add(ownNobody(client));
		}
		if (others.stream().anyMatch((one) -> !confirms(client, one, reader.username(), ALL))) {
			told.add("othersNobody");
		}
		return told;
	}

	/** Whoever may confirm finds the button. */
	private List<String> after(ErasureRequest request, Person reader) {
		var missing = missing(request);
		var told = new ArrayList<String>();
		if (missing.remove(ErasureHands.organisation(reader))) {
			if (!confirms(request, ErasureHands.organisation(reader))) {
				told.add(ownNobody(request.clientId()));
			}
			else if (!RetentionPolicy.decides(reader) || reader.username().equals(request.decidedBy())) {
				told.add("own");
			}
			if (!ALL.equals(request.decision())) {
				return told;
			}
		}
		if (!missing.isEmpty()) {
			told.add(missing.stream().allMatch((one) -> confirms(request, one)) ? "others" : "othersNobody");
		}
		return told;
	}

	/**
	 * The organisations that have to confirm: of everything all others than the one whose
	 * lead decided, and that one where there is no other; of the rest any.
	 */
	private Set<String> missing(ErasureRequest request) {
		var all = organisations(request.clientId());
		if (!ALL.equals(request.decision())) {
			all.removeIf((one) -> !confirms(request, one));
			return all.isEmpty() ? new LinkedHashSet<>(Set.of(request.decidedFor())) : all;
		}
		all.removeAll(this.hands.agreed(request));
		if (all.size() > 1) {
			all.remove(request.decidedFor());
		}
		return all;
	}

	private Set<String> organisations(UUID client) {
		var all = new LinkedHashSet<String>();
		this.cases.of(client).stream().map(Case::organisation).forEach(all::add);
		return all;
	}

	private boolean confirms(ErasureRequest request, String organisation) {
		return confirms(request.clientId(), organisation, request.decidedBy(), request.decision());
	}

	/**
	 * Whether the organisation has somebody who may confirm, or may open a case behind an
	 * order and has somebody to review that.
	 */
	private boolean confirms(UUID client, String organisation, String decidedBy, String decision) {
		var leads = this.users.having(Role.LEAD)
			.stream()
			.filter((one) -> organisation.equals(ErasureHands.organisation(one)))
			.toList();
		var hidden = isHidden(client);
		return leads.stream()
			.filter((one) -> !one.username().equals(decidedBy))
			.anyMatch((one) -> ALL.equals(decision) ? this.hands.takesPart(client, one) || hidden && leads.size() > 1
					: this.policy.mayName(one, client) || hidden);
	}

	private String ownNobody(UUID client) {
		return isHidden(client) ? "ownNobodyReviews" : "ownNobody";
	}

	private boolean isHidden(UUID client) {
		return this.cases.of(client).stream().anyMatch(Case::protectionOrder);
	}

}
