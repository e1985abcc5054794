package fi.polku.benefitlist;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.polku.casefile.CasePolicy;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.journey.Programme;
import fi.polku.journey.Programmes;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The invitation queue: its order, its length, and the draw. */
@Controller
@RequestMapping("/queue")
class QueuePages {

	private static final int SHOWN = 50;

	/**
	 * Somebody in the queue.
	 *
	 * @param name null behind a protection order
	 * @param ordered whether there is such an order, where the reader may know it
	 */
	record Place(int number, String name, boolean ordered, Invitations.Waiting waiting) {
	}

	private final Invitations invitations;

	private final InvitationDraw draw;

	private final Programmes programmes;

	private final Clients clients;

	private final ListPolicy policy;

	private final CasePolicy cases;

	private final CurrentUser user;

	private final Trail trail;

	QueuePages(Invitations invitations, InvitationDraw draw, Programmes programmes, Clients clients, ListPolicy policy,
			CasePolicy cases, CurrentUser user, Trail trail) {
		this.invitations = invitations;
		this.draw = draw;
		this.programmes = programmes;
		this.clients = clients;
		this.policy = policy;
		this.cases = cases;
		this.user = user;
		this.trail = trail;
	}

	@GetMapping
	String queue(@RequestParam(defaultValue = "VOITTO") String programme, Model model) {
		var open = this.programmes.open();
		var chosen = find(open, programme);
		var reader = this.user.get();
		var waiting = this.invitations.waiting(chosen.id(), SHOWN, this.cases.seen(reader));
		this.trail.seen("queue.shown", "screening",
				waiting.stream().map((one) -> new CaseNumber(one.caseNumber())).toList());
		model.addAttribute("programmes", open);
		model.addAttribute("programme", chosen);
		model.addAttribute("room", this.draw.room(chosen, whose(reader)));
		model.addAttribute("places", places(waiting));
		model.addAttribute("mayDraw", this.policy.mayDraw(reader));
		model.addAttribute("overPace", this.policy.mayDrawOverPace(reader));
		return "benefitlist/queue";
	}

	/** Auditors see the queue of all. */
	private String whose(Person reader) {
		return this.policy.audits(reader) ? null : String.valueOf(reader.organisation());
	}

	private static Programme find(List<Programme> open, String id) {
		return open.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.or(() -> open.stream().findFirst())
			.orElseThrow(() -> Refusal.notFound("benefitlist.refused.programme", id));
	}

	private List<Place> places(List<Invitations.Waiting> waiting) {
		var reader = this.user.get();
		return java.util.stream.IntStream.range(0, waiting.size()).mapToObj((i) -> {
			Client client = this.clients.get(waiting.get(i).clientId());
			var named = named(client, waiting.get(i), reader);
			return new Place(i + 1, named ? client.listName() : null, named && client.protectionOrder(),
					waiting.get(i));
		}).toList();
	}

	private boolean named(Client client, Invitations.Waiting waiting, Person reader) {
		return !client.protectionOrder() || this.cases.mayName(reader, new CaseNumber(waiting.caseNumber()));
	}

	@PostMapping("/draw")
	String draw(@RequestParam String programme, @RequestParam int count, RedirectAttributes next) {
		var person = this.user.get();
		if (!this.policy.mayDraw(person)) {
			throw new AccessDeniedException("queue");
		}
		var room = this.draw.room(find(this.programmes.open(), programme), whose(person));
		if (count > room.proposed() && !this.policy.mayDrawOverPace(person)) {
			Flash.fault(next, "benefitlist.queue.overPace", room.proposed());
		}
		else {
			Flash.success(next, "benefitlist.queue.drawn",
					this.draw.draw(programme, Math.max(0, Math.min(count, SHOWN)), whose(person)));
		}
		return "redirect:/queue?programme=" + UriUtils.encode(programme, StandardCharsets.UTF_8);
	}

}
