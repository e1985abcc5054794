package fi.polku.token;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.signin.OwnProof;
import fi.polku.web.Flash;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the two pages of tokens have in common. */
@Component
class TokenDesk {

	private static final int LONGEST_NAME = 60;

	private final AccessTokens tokens;

	private final OwnProof proof;

	private final Clock clock;

	TokenDesk(AccessTokens tokens, OwnProof proof, Clock clock) {
		this.tokens = tokens;
		this.proof = proof;
		this.clock = clock;
	}

	String show(Person whose, boolean mayMake, String here, Model model, HttpServletRequest request) {
		model.addAttribute("whose", whose);
		model.addAttribute("mayMake", mayMake);
		model.addAttribute("here", here);
		model.addAttribute("tokens", this.tokens.of(whose.username()));
		model.addAttribute("all", Scope.values());
		model.addAttribute("proof", this.proof.asked(request).name());
		model.addAttribute("longest", this.tokens.longestDays());
		model.addAttribute("now", this.clock.instant());
		return "token/tokens";
	}

	String make(Person whose, Asked asked, String here, HttpServletRequest request, RedirectAttributes next) {
		Set<Scope> scopes = EnumSet.noneOf(Scope.class);
		scopes.addAll(asked.scope());
		var name = asked.name().strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME || scopes.isEmpty() || asked.days() < 1
				|| asked.days() > this.tokens.longestDays()) {
			Flash.fault(next, "token.fault");
		}
		else if (!this.proof.isGiven(asked.password(), asked.code(), request)) {
			Flash.fault(next, "token.unproved." + this.proof.asked(request));
		}
		else {
			next.addFlashAttribute("secret", this.tokens.make(whose.username(), name, scopes, asked.days()));
		}
		return "redirect:" + here;
	}

	String revoke(Person whose, UUID id, String here, RedirectAttributes next) {
		this.tokens.revoke(whose.username(), id);
		Flash.success(next, "token.revoked");
		return "redirect:" + here;
	}

	/** The form of a new token. */
	record Asked(String name, List<Scope> scope, int days, String password, String code) {

		Asked {
			name = (name != null) ? name : "";
			scope = (scope != null) ? scope : List.of();
			password = (password != null) ? password : "";
			code = (code != null) ? code : "";
		}

	}

}
