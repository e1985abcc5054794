package fi.polku.casefile.page;

import java.util.UUID;

import fi.polku.client.Protections;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The protection orders of one's clients, and ends that wait for a second person. */
@Controller
class ProtectionsPage {

	private final ProtectionRows rows;

	private final Protections protections;

	private final Trail trail;

	private final CurrentUser user;

	ProtectionsPage(ProtectionRows rows, Protections protections, Trail trail, CurrentUser user) {
		this.rows = rows;
		this.protections = protections;
		this.trail = trail;
		this.user = user;
	}

	@GetMapping("/clients/protection")
	String show(Model model) {
		var reader = this.user.get();
		var orders = this.rows.known(reader);
		var endings = this.rows.endings(reader);
		this.trail.seen("protection.listed", "guidance",
				endings.stream().map(ProtectionRows.Ending::caseNumber).toList(),
				orders.stream().map(ProtectionRows.Order::id).toList());
		model.addAttribute("orders", orders);
		model.addAttribute("endings", endings);
		return "casefile/protections";
	}

	@PostMapping("/clients/{id}/protection/end")
	String decide(@PathVariable UUID id, @RequestParam boolean ended, RedirectAttributes next) {
		if (this.rows.endings(this.user.get()).stream().noneMatch((one) -> one.clientId().equals(id))
				|| !this.protections.decide(id, ended)) {
			throw Refusal.notFound("casefile.protection.noEnding");
		}
		Flash.success(next, ended ? "casefile.protection.ended" : "casefile.protection.endRefused");
		return "redirect:/clients/protection";
	}

}
