package fi.polku.insight.onecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import fi.polku.PolkuTest;
import fi.polku.process.Model;
import fi.polku.process.Models;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/** The codes of tables of rules that a case runs read as words. */
@PolkuTest
class TableWordsTests {

	private static final Pattern CODE = Pattern.compile("(?<!date\\()\"([a-z][A-Za-z0-9]*)\"");

	private static final Set<String> NOT_OF_CASES = Set.of("deadlines", "municipalShare", "retention", "trailLimits",
			"protectionOrder");

	@Autowired
	CaseWords words;

	@Autowired
	Models models;

	@AfterEach
	void language() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void everyCode_readsAsWords() throws IOException {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fi"));
		var models = models();
		var left = new TreeSet<String>();
		for (var file : files(".dmn")) {
			for (var table : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DecisionTable.class)) {
				var decision = ((Decision) table.getParentElement()).getId();
				if (!NOT_OF_CASES.contains(decision)) {
					left(decision, table, models, left);
				}
			}
		}

		assertThat(left).isEmpty();
	}

	private void left(String decision, DecisionTable table, Collection<Model> models, Set<String> left) {
		var inputs = List.copyOf(table.getInputs());
		var outputs = List.copyOf(table.getOutputs());
		for (Rule rule : table.getRules()) {
			int column = 0;
			for (var entry : rule.getInputEntries()) {
				var id = inputs.get(column++).getId();
				left(decision, id.substring(id.indexOf('_') + 1), entry.getTextContent(), models, left);
			}
			column = 0;
			for (var entry : rule.getOutputEntries()) {
				left(decision, outputs.get(column++).getName(), entry.getTextContent(), models, left);
			}
		}
	}

	private void left(String decision, String variable, String text, Collection<Model> models, Set<String> left) {
		var codes = CODE.matcher(text);
		while (codes.find()) {
			if (this.words.ofTable(decision, variable, codes.group(1), models).equals(codes.group(1))) {
				left.add(decision + "." + variable + "." + codes.group(1));
			}
		}
	}

	private Collection<Model> models() throws IOException {
		var models = new ArrayList<Model>();
		for (var file : files(".bpmn")) {
			var name = file.getFileName().toString();
			this.models.find(name.substring(0, name.length() - ".bpmn".length()), Locale.forLanguageTag("fi"))
				.ifPresent(models::add);
		}
		return models;
	}

	private static List<Path> files(String end) throws IOException {
		try (var files = Files.walk(Path.of("processes"), 2)) {
			return files.filter((one) -> one.toString().endsWith(end)).toList();
		}
	}

}
