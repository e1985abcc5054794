package fi.polku.link;

import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records and ends the ground on which another organisation does tasks of a case. */
@Controller
@RequestMapping("/cases/{number}/links/organisations")
class OrganisationGroundsPage {

	private final OrganisationGrounds grounds;

	private final CasePolicy policy;

	private final CurrentUser user;

	OrganisationGroundsPage(OrganisationGrounds grounds, CasePolicy policy, CurrentUser user) {
		this.grounds = grounds;
		this.policy = policy;
		this.user = user;
	}

	@PostMapping
	String give(@PathVariable CaseNumber number, @RequestParam(defaultValue = "") String organisation,
			LinksPage.Told told, RedirectAttributes next) {
		allowed(number);
		var fault = this.grounds.give(number, organisation, told.toGround());
		if (fault == null) {
			Flash.success(next, "link.organisation.given");
		}
		else {
			Flash.fault(next, fault);
			next.addFlashAttribute("organisation", organisation);
			next.addFlashAttribute("toldOrganisation", told);
		}
		return "redirect:/cases/" + number + "/links#organisation";
	}

	@PostMapping("/{id}/end")
	String end(@PathVariable CaseNumber number, @PathVariable UUID id, RedirectAttributes next) {
		allowed(number);
		if (this.grounds.end(number, id)) {
			Flash.success(next, "link.organisation.ended");
		}
		return "redirect:/cases/" + number + "/links#organisation";
	}

	private void allowed(CaseNumber number) {
		if (!this.policy.mayWork(this.user.get(), number) || !this.policy.mayName(this.user.get(), number)) {
			throw Refusal.notFound("casefile.refused.case");
		}
	}

}
