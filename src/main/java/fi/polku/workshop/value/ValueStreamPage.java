package fi.polku.workshop.value;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.insight.StepFigures;
import fi.polku.process.Models;
import fi.polku.web.Fmt;
import fi.polku.web.Refusal;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The value stream of the newest version of a model (<em>arvovirtakuvaus</em>). */
@Controller
@RequestMapping("/workshop/models/{key}")
class ValueStreamPage {

	private static final double DAY = 86_400;

	private static final double HOUR = 3_600;

	private final StepFigures figures;

	private final Models models;

	private final ObjectMapper json;

	private final Fmt fmt;

	ValueStreamPage(StepFigures figures, Models models, ObjectMapper json, Fmt fmt) {
		this.figures = figures;
		this.models = models;
		this.json = json;
		this.fmt = fmt;
	}

	@GetMapping("/value-stream")
	String show(@PathVariable String key, Model page) {
		var model = model(key);
		var stream = ValueStream.of(model, this.figures.of(key, null));
		page.addAttribute("model", model);
		page.addAttribute("stream", stream);
		page.addAttribute("marks", marks(stream));
		page.addAttribute("page", this);
		return "workshop/value-stream";
	}

	@GetMapping(value = "/value-stream.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<byte[]> drawing(@PathVariable String key) {
		return ResponseEntity.ok(this.models.drawing(model(key).definitionId(), LocaleContextHolder.getLocale()));
	}

	private fi.polku.process.Model model(String key) {
		return this.models.find(key, LocaleContextHolder.getLocale())
			.orElseThrow(() -> Refusal.notFound("workshop.model.unknown"));
	}

	private String marks(ValueStream stream) {
		var levels = stream.levels();
		List<Mark> marks = stream.steps()
			.stream()
			.filter(ValueStream.Row::isTold)
			.map((row) -> new Mark(row.id(), levels.get(row.id()), days(row.figure().waited()), row.name()))
			.toList();
		try {
			return this.json.writeValueAsString(marks);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** In days, one decimal. */
	public String days(double seconds) {
		return this.fmt.number(Math.round(seconds / DAY * 10) / 10.0);
	}

	/** In hours, one decimal. */
	public String hours(double seconds) {
		return this.fmt.number(Math.round(seconds / HOUR * 10) / 10.0);
	}

	/** A step in the picture. */
	record Mark(String id, int level, String text, String title) {
	}

}
