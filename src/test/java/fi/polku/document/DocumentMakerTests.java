package fi.polku.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentMakerTests {

	private static final Map<String, String> TRIAL = Map.ofEntries(
			Map.entry("goals", "Selvittää, sopiiko varastotyö & saada työelämään <paluun> rytmi."),
			Map.entry("place", "Mallilan Varastopalvelu Oy, Satamatie 4, Mallila"), Map.entry("dailyHours", "6"),
			Map.entry("dailyTiming", "klo 8–14"), Map.entry("weeklyDays", "4"),
			Map.entry("weeklyTiming", "maanantai–torstai"),
			Map.entry("tasks", "Tavaran vastaanotto ja hyllytys\nKeräily käsipäätteellä\nInventointi"),
			Map.entry("supervisor", "Raija Esimerkki, varastopäällikkö"),
			Map.entry("supervisorContact", "040 000 0000"), Map.entry("benefitPayer", "Kela"),
			Map.entry("absenceReporting", "Ilmoitus Kelan työnantajapalveluun"),
			Map.entry("extraConditions", "Toteuttaja antaa turvajalkineet."));

	private static final Map<String, String> JOB = Map.of("jobTitle", "Varastotyöntekijä", "tasks",
			"Keräily ja pakkaus", "place", "Satamatie 4, Mallila", "duration", "10 kuukautta", "weeklyHours",
			"30 tuntia", "wage", "2 050 € kuukaudessa", "percentage", "50 %", "months", "10 kuukautta", "lawReference",
			"380/2023 86 §");

	private final DocumentMaker documents = new DocumentMaker(new Pdf());

	@ParameterizedTest
	@CsvSource({ "fi, Työkokeilusopimus, Yhteenveto palkkatukihakemusta varten",
			"sv, Avtal om arbetsprövning, Sammandrag för ansökan om lönesubvention",
			"en, Work-trial agreement, Summary for a pay-subsidy application",
			"de, Työkokeilusopimus, Yhteenveto palkkatukihakemusta varten" })
	void document_isTaggedAndTellsItsTitleAndLanguage(String language, String agreement, String summary)
			throws IOException {
		var locale = Locale.forLanguageTag(language);
		assertAccessible(this.documents.workTrialAgreement(trial(LocalDate.of(2026, 3, 2)), locale), agreement);
		assertAccessible(this.documents.paySubsidySummary(job(), locale), summary);
	}

	@Test
	void agreement_saysWhatSection57Asks() throws IOException {
		var text = text(this.documents.workTrialAgreement(trial(LocalDate.of(2026, 3, 2)), new Locale("fi")));
		assertThat(text).contains("380/2023", "57 §", "Matti Malli", "Mallilan Varastopalvelu Oy",
				"Mallilan työllisyysalue");
		assertThat(text).contains(TRIAL.get("goals"), "2.3.2026–31.5.2026", "Satamatie 4", "klo 8–14", "4–8 tuntia",
				"enintään viisi", "maanantai–torstai", "Keräily käsipäätteellä", "Raija Esimerkki");
		assertThat(text).contains("Etuuden maksaja", "Kela", "ilmoittaa osallistujan poissaoloista",
				"antaa työkokeilun päättyessä arvion", "työelämävalmiudet", "turvajalkineet");
		assertThat(text.split("Allekirjoitus\\b", -1)).hasSize(4);
	}

	@Test
	void trialBegunIn2024_namesTheOldLaw() throws IOException {
		var text = text(this.documents.workTrialAgreement(trial(LocalDate.of(2024, 12, 2)), new Locale("fi")));
		assertThat(text).contains("916/2012", "Järjestäjä").doesNotContain("380/2023", "Toteuttaja\n");
	}

	@Test
	void summary_saysThatWorkMayNotStartBeforeTheDecision() throws IOException {
		var text = text(this.documents.paySubsidySummary(job(), new Locale("fi")));
		assertThat(text).contains("Työ ei saa alkaa ennen kuin päätös", "Varastotyöntekijä", "380/2023 86 §",
				"1.4.2026");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void missingAnswers_areLinesToFillIn(String language) throws IOException {
		var trial = trial(LocalDate.of(2026, 3, 2));
		var empty = new WorkTrialAgreement(trial.caseNumber(), trial.client(), trial.host(), trial.authority(),
				trial.starts(), trial.ends(), false, Map.of());
		assertThat(text(this.documents.workTrialAgreement(empty, new Locale(language)))).doesNotContain("null", "??");
	}

	private static void assertAccessible(MadeDocument made, String title) throws IOException {
		var folder = Files.createDirectories(Path.of("target/documents"));
		Files.write(folder.resolve(made.kind() + "_" + made.language() + ".pdf"), made.content());
		assertThat(made.title()).isEqualTo(title);
		try (PDDocument pdf = Loader.loadPDF(made.content())) {
			var catalog = pdf.getDocumentCatalog();
			assertThat(catalog.getMarkInfo().isMarked()).isTrue();
			assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
			assertThat(catalog.getLanguage()).isEqualTo(made.language());
			assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
			assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
			for (var page : pdf.getPages()) {
				for (COSName font : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
				}
			}
		}
		assertThat(text(made)).contains(title).doesNotContain("??");
	}

	private static String text(MadeDocument made) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(made.content())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	private static WorkTrialAgreement trial(LocalDate starts) {
		return new WorkTrialAgreement("2026-000123", Party.of("Matti Malli", "s. 1.5.1994"),
				Party.of("Mallilan Varastopalvelu Oy", "Y-tunnus 0000000-0", "Satamatie 4, 00000 Mallila",
						"Raija Esimerkki"),
				Party.of("Mallilan työllisyysalue", "Torikatu 1, 00000 Mallila", "Tiina Työkoordinaattori"), starts,
				starts.plusMonths(3).minusDays(2), true, TRIAL);
	}

	private static PaySubsidySummary job() {
		return new PaySubsidySummary("2026-000123", Party.of("Matti Malli", "s. 1.5.1994"),
				Party.of("Mallilan Varastopalvelu Oy", "Y-tunnus 0000000-0"),
				Party.of("Yrjö Yrityskoordinaattori", "Mallilan työllisyysalue", "040 000 0001"),
				LocalDate.of(2026, 4, 1), JOB);
	}

}
