package fi.polku.token;

import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tokens of a person: administrators revoke anybody's, and make those of technical
 * users, who have no hands.
 */
@Controller
@RequestMapping("/admin/people/{username}/tokens")
class PersonTokensPage {

	private final TokenDesk desk;

	private final Users users;

	PersonTokensPage(TokenDesk desk, Users users) {
		this.desk = desk;
		this.users = users;
	}

	@GetMapping
	String show(@PathVariable String username, Model model, HttpServletRequest request) {
		var person = find(username);
		return this.desk.show(person, isTechnical(person), here(username), model, request);
	}

	@PostMapping
	String make(@PathVariable String username, TokenDesk.Asked asked, HttpServletRequest request,
			RedirectAttributes next) {
		var person = find(username);
		if (!isTechnical(person)) {
			throw Refusal.forbidden("token.refused.notTechnical");
		}
		return this.desk.make(person, asked, here(username), request, next);
	}

	@PostMapping("/{id}/revoke")
	String revoke(@PathVariable String username, @PathVariable UUID id, RedirectAttributes next) {
		return this.desk.revoke(find(username), id, here(username), next);
	}

	private static boolean isTechnical(Person person) {
		return person.roles().equals(java.util.Set.of(Role.TECHNICAL));
	}

	private static String here(String username) {
		return "/admin/people/" + username + "/tokens";
	}

	private Person find(String username) {
		return this.users.find(username).orElseThrow(() -> Refusal.notFound("people.refused.nobody"));
	}

}
