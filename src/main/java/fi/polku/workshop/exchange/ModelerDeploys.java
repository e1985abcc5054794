package fi.polku.workshop.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.security.CurrentUser;
import fi.polku.web.Costly;
import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The deploy button of Camunda Modeler, in the place of the engine's own: what it sends
 * becomes a draft that is checked and published like any other.
 */
@RestController
class ModelerDeploys {

	private final ModelIntake intake;

	private final MessageSource texts;

	private final CurrentUser user;

	ModelerDeploys(ModelIntake intake, MessageSource texts, CurrentUser user) {
		this.intake = intake;
		this.texts = texts;
		this.user = user;
	}

	/** With this Modeler asks whether somebody answers and lets it in. */
	@GetMapping({ ModelerServlet.LIST, ModelerServlet.LIST_BY_NAME })
	@Operation(summary = "an empty list: Camunda Modeler asks for it to see whether it may deploy")
	List<Object> none() {
		return List.of();
	}

	@Costly
	@PostMapping({ ModelerServlet.CREATE, ModelerServlet.CREATE_BY_NAME })
	@Operation(
			summary = "the deploy button of Camunda Modeler: the files become drafts of their models, to be published by owners; answered as the engine would")
	Deployed create(@RequestParam(name = "deployment-name", defaultValue = "") String name,
			@RequestParam MultiValueMap<String, MultipartFile> files) throws IOException {
		var taken = new TakenFiles();
		for (var file : files.values().stream().flatMap(Collection::stream).toList()) {
			taken.take(file);
		}
		var short100 = name.substring(0, Math.min(name.length(), 100));
		var drafts = this.intake.take(taken.files(), short100, "modeler", this.user.get());
		return Deployed.of(name, drafts.get(0));
	}

	/** Modeler shows the message as it stands. */
	@ExceptionHandler
	ResponseEntity<Map<String, String>> refused(Refusal refusal) {
		var locale = LocaleContextHolder.getLocale();
		var sentence = this.texts.getMessage(refusal.textKey(), refusal.args(), refusal.textKey(), locale);
		var further = refusal.faults().stream().skip(1).map(Refusal.FieldFault::message);
		return ResponseEntity.status(refusal.status())
			.body(Map.of("type", "ParseException", "message",
					Stream.concat(Stream.of(sentence), further).collect(Collectors.joining(" "))));
	}

}
