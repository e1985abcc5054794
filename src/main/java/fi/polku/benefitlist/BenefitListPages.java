package fi.polku.benefitlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.UUID;

import fi.polku.journey.Programmes;
import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lists that came in, and the first two steps of the next one: the file, and how it is
 * read.
 */
@Controller
@RequestMapping("/benefit-lists")
class BenefitListPages {

	private static final int NEWEST = 50;

	private final ListDesk desk;

	private final ListIntake intake;

	private final ListPages lists;

	private final PreviewView previews;

	private final ListPolicy policy;

	private final Programmes programmes;

	private final CurrentUser user;

	BenefitListPages(ListDesk desk, ListIntake intake, ListPages lists, PreviewView previews, ListPolicy policy,
			Programmes programmes, CurrentUser user) {
		this.desk = desk;
		this.intake = intake;
		this.lists = lists;
		this.previews = previews;
		this.policy = policy;
		this.programmes = programmes;
		this.user = user;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("lists", this.lists.newest(NEWEST, this.user.get()));
		model.addAttribute("mayTakeIn", this.policy.mayTakeIn(this.user.get()));
		model.addAttribute("municipality", this.desk.ownMunicipality());
		model.addAttribute("programmes", this.programmes.open());
		return "benefitlist/index";
	}

	@PostMapping
	String show(@RequestParam(required = false) MultipartFile file, @RequestParam(required = false) String table,
			@RequestParam(required = false) String municipality, @RequestParam(required = false) String month,
			@RequestParam(required = false) String kind, @RequestParam(required = false) String programme) {
		this.desk.mustTakeIn();
		var options = this.desk.options(municipality, month, kind, programme);
		var id = this.desk.with(file, table, (path) -> {
			try {
				return this.intake.show(path, ListDesk.name(file), options, this.user.get());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return "redirect:/benefit-lists/" + id + "/preview";
	}

	@Costly
	@GetMapping("/{id}/preview")
	String preview(@PathVariable UUID id, Model model, Locale locale) throws IOException {
		var list = this.desk.own(id);
		if (list.state() != ListState.PREVIEW) {
			return "redirect:/benefit-lists/" + id;
		}
		model.addAttribute("list", list);
		model.addAttribute("view", this.previews.of(this.intake.preview(list), locale));
		model.addAttribute("programmes", this.programmes.open());
		return "benefitlist/preview";
	}

	@PostMapping("/{id}/preview")
	String reread(@PathVariable UUID id, PreviewAnswer answer) throws IOException {
		var list = this.desk.own(id);
		if (list.state() != ListState.PREVIEW) {
			throw Refusal.conflict("benefitlist.refused.alreadyTaken");
		}
		var options = this.desk.options(answer.municipality(), answer.month(), answer.kind(), answer.programme());
		var taken = this.intake.reread(list, options, answer.mapping(), answer.takeIn());
		return "redirect:/benefit-lists/" + id + (taken ? "" : "/preview");
	}

}
