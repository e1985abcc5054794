package fi.polku.workshop.letter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.notification.LetterPreview;
import fi.polku.process.letter.Letter;
import fi.polku.process.letter.LetterFile;
import fi.polku.process.letter.Occasion;
import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Flash;
import fi.polku.web.Framed;
import fi.polku.web.Refusal;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.ModelFaultWords;
import fi.polku.workshop.change.ElementNames;
import fi.polku.workshop.draft.DraftCheck;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.editor.EditorWords;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a draft's steps send: letters, e-mails and text messages in three languages, with
 * a preview on an invented client.
 */
@Controller
class ModelLettersPage {

	private final ModelDrafts drafts;

	private final DraftLetters letters;

	private final DraftCheck check;

	private final ModelFaultWords faults;

	private final LetterPreview preview;

	private final DraftTabs tabs;

	private final EditorWords words;

	private final CurrentUser user;

	ModelLettersPage(ModelDrafts drafts, DraftLetters letters, DraftCheck check, ModelFaultWords faults,
			LetterPreview preview, DraftTabs tabs, EditorWords words, CurrentUser user) {
		this.drafts = drafts;
		this.letters = letters;
		this.check = check;
		this.faults = faults;
		this.preview = preview;
		this.tabs = tabs;
		this.words = words;
		this.user = user;
	}

	@GetMapping("/workshop/drafts/{id}/letters")
	String show(@PathVariable UUID id, Model page, HttpServletResponse response) {
		var files = this.drafts.files(id);
		var letters = this.letters.occasions(files).stream().map((one) -> written(files, one)).toList();
		Framed.allowOn(response);
		this.tabs.show(page, id, "letters");
		page.addAttribute("words", this.words.json());
		page.addAttribute("letters", letters);
		page.addAttribute("names", new ElementNames(files, files, LocaleContextHolder.getLocale().getLanguage()));
		page.addAttribute("strays", this.letters.strays(files));
		page.addAttribute("faults",
				this.faults.of(this.check.faults(files)
					.stream()
					.filter((one) -> letters.stream().anyMatch((letter) -> letter.isOf(one.element())))
					.toList()));
		return "workshop/letters";
	}

	private static WrittenLetter written(ModelFiles files, Occasion occasion) {
		var letters = DraftLetters.of(files, occasion);
		return new WrittenLetter(occasion, letters,
				LetterFile.LANGUAGES.stream().map((one) -> PreviewedLetter.of(one, letters.get(one))).toList());
	}

	/** Without scripts: the form as a whole, from the revision it was changed from. */
	@PostMapping("/workshop/drafts/{id}/letters")
	String save(@PathVariable UUID id, @RequestParam int revision, @RequestParam Map<String, String> sent,
			RedirectAttributes next) {
		var changed = new HashMap<String, Map<String, String>>();
		for (var language : LetterFile.LANGUAGES) {
			var texts = new HashMap<String, String>();
			sent.forEach((name, text) -> {
				if (name.startsWith(language + ".")) {
					texts.put(name.substring(language.length() + 1), text);
				}
			});
			changed.put(language, texts);
		}
		this.drafts.save(id, revision, this.letters.with(this.drafts.files(id), changed), this.user.get());
		Flash.success(next, "workshop.letters.saved");
		return "redirect:/workshop/drafts/" + id + "/letters";
	}

	@PostMapping("/workshop/drafts/{id}/letters/tidy")
	String tidy(@PathVariable UUID id, @RequestParam int revision, RedirectAttributes next) {
		this.drafts.save(id, revision, this.letters.with(this.drafts.files(id), Map.of()), this.user.get());
		Flash.success(next, "workshop.letters.tidied");
		return "redirect:/workshop/drafts/" + id + "/letters";
	}

	/** The letter on paper, as last saved. */
	@Costly
	@GetMapping("/workshop/drafts/{id}/letters/{language}.pdf")
	ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String language, @RequestParam String of,
			HttpServletResponse response) {
		var files = this.drafts.files(id);
		var letter = DraftLetters.of(files, occasion(this.letters.occasions(files), of)).get(language);
		if (letter == null) {
			throw Refusal.notFound("workshop.letters.unknown");
		}
		var read = PreviewedLetter.of(language, letter);
		return Framed.file("application/pdf", files.model() + ".pdf",
				this.preview.of(read.subject(), read.body(), language), response);
	}

	/** A letter as it is being written; nothing is kept. */
	@PostMapping("/workshop/letters/preview")
	String preview(@RequestBody Drawn drawn, Model page) {
		var language = LetterFile.LANGUAGES.stream()
			.filter((one) -> one.equals(drawn.language()))
			.findFirst()
			.orElse(LetterFile.LANGUAGES.get(0));
		page.addAttribute("one", PreviewedLetter.of(language, new Letter(drawn.subject(), drawn.body(), drawn.sms())));
		page.addAttribute("isClient", drawn.sms() != null);
		return "workshop/letter-preview :: preview";
	}

	private static Occasion occasion(List<Occasion> occasions, String key) {
		return occasions.stream()
			.filter((one) -> one.key().equals(key))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("workshop.letters.unknown"));
	}

	/** A letter in all languages, with how each is read. */
	record WrittenLetter(Occasion occasion, Map<String, Letter> texts, List<PreviewedLetter> previews) {

		/** Whether a fault's element is this letter, a part of it, or its step. */
		boolean isOf(String element) {
			return (element + ".").startsWith(this.occasion.key() + ".") || element.equals(this.occasion.element());
		}

	}

	/** A letter in one language; without a text message where none is sent. */
	record Drawn(String language, String subject, String body, String sms) {
	}

}
