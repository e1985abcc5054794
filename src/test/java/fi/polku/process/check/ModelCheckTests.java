package fi.polku.process.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each spoils one place of a shipped model and is told so by the code of the fault. */
class ModelCheckTests {

	private static final String SEGMENTATION = "segmentation.bpmn";

	@ParameterizedTest(name = "{3}")
	@MethodSource({ "names", "humanTasks", "fields", "flow", "code", "tables", "letters" })
	void spoiltModel_isToldByItsCode(String file, String good, String bad, String code) throws IOException {
		var faults = new ModelCheck(ProcessModelTests.steps()).check(spoilt(file, good, bad));

		assertThat(faults).extracting(ModelFault::code).contains(code);
	}

	@Test
	void fault_namesTheModelTheElementAndWhatIsWrong() throws IOException {
		var faults = new ModelCheck(ProcessModelTests.steps())
			.check(spoilt(SEGMENTATION, "value=\"confirmSegment\"", "value=\"someDay\""));

		assertThat(faults).singleElement()
			.isEqualTo(new ModelFault("segmentation", "confirmSegment", "noDeadlineRule", List.of("someDay")));
	}

	static Stream<Arguments> names() {
		return Stream.of(
				arguments(SEGMENTATION, "<bpmn:process id=\"segmentation\"", "<bpmn:process id=\"other\"",
						"idIsNotTheFile"),
				arguments(SEGMENTATION, "P1461D", "P4Y", "noTimeToLive"),
				arguments(SEGMENTATION, "name=\"Tallenna segmentti\"", "name=\"\"", "noFinnishName"),
				arguments(SEGMENTATION, "\"segmentConfirmed\"", "\"planAgreed\"", "idTaken"),
				arguments("segmentation.texts_en.properties", "= Record segment", "= Keep segment",
						"englishNameIsNotTheId"),
				arguments("segmentation.texts_sv.properties", "confirmSegment.client", "stray.client", "noText"),
				arguments("segmentation.texts_sv.properties", "confirmSegment.client", "stray.client", "strayText"),
				arguments(SEGMENTATION, "name=\"polku:client\" value=\"hidden\"", "name=\"polku:once\" value=\"true\"",
						"noClientText"),
				arguments(SEGMENTATION, "polku:sitting", "polku:standing", "unknownProperty"),
				arguments("plan.bpmn", "<bpmn:process", "<bpmn:proces", "notReadable"));
	}

	static Stream<Arguments> humanTasks() {
		return Stream.of(
				arguments(SEGMENTATION, "candidateGroups=\"coordinator\"", "candidateGroups=\"everybody\"",
						"unknownGroup"),
				arguments(SEGMENTATION, "<bpmn:documentation>Sääntö ehdottaa segmenttiä haastattelun luokista. Katso",
						"<bpmn:documentation/><bpmn:documentation>Katso", "noHelp"),
				arguments(SEGMENTATION, "name=\"polku:waitsFor\" value=\"us\"", "name=\"polku:once\" value=\"true\"",
						"waitsForNobody"),
				arguments("intake.bpmn", "<bpmn:message id=\"message_interviewMoved\" name=\"interviewMoved\"",
						"<bpmn:message id=\"message_interviewMoved\" name=\"moved\"", "messageIsNotTheElement"));
	}

	static Stream<Arguments> fields() {
		return Stream.of(arguments(SEGMENTATION, "type=\"segment\"", "type=\"group\"", "unknownType"),
				arguments(SEGMENTATION, "value=\"ordinary\"", "value=\"private\"", "noDataClass"),
				arguments(SEGMENTATION, "value=\"ordinary\"", "value=\"routing\"", "freeTextRoutes"),
				arguments(SEGMENTATION, "value=\"ordinary\"", "value=\"sensitive\"", "freeTextRoutes"),
				arguments(SEGMENTATION, "value=\"variable:segmentProposal\"", "value=\"proposal\"", "badPrefill"),
				arguments("workTrial.bpmn", "value=\"record:", "value=\"record:no", "prefilledFromNowhere"),
				arguments("workTrial.bpmn", "id=\"class\" value=\"health\" />",
						"id=\"class\" value=\"health\" /><camunda:property id=\"prefill\" value=\"today\" />",
						"prefillsSealed"),
				arguments(SEGMENTATION, "id=\"reasonFor\" value=\"segment\"", "id=\"reasonFor\" value=\"none\"",
						"reasonForNoProposal"),
				arguments(SEGMENTATION, "id=\"reasonFor\" value=\"segment\"", "id=\"showIf\" value=\"segment=gone\"",
						"dependsOnNoChoice"),
				arguments(SEGMENTATION, "id=\"reasonFor\" value=\"segment\"", "id=\"showIf\" value=\"gone=yes\"",
						"dependsOnNoField"),
				arguments("clientJourney.bpmn", "\"sentBackBecause!=\"", "\"exitDay!=\"", "badShowIf"));
	}

	static Stream<Arguments> flow() {
		return Stream.of(arguments("plan.bpmn", " default=\"", " camunda:asyncBefore=\"", "mayHaveNoWayOn"),
				arguments("followUp.bpmn", "<bpmn:escalationEventDefinition id=\"helpNeededAgain_escalation\"",
						"<bpmn:signalEventDefinition id=\"helpNeededAgain_escalation\"", "nobodyCatches"),
				arguments("clientJourney.bpmn", "calledElement=\"segmentation\"", "calledElement=\"sorting\"",
						"callsNoModel"),
				arguments("clientJourney.bpmn", "<camunda:in businessKey", "<camunda:in key", "caseNotHandedOn"),
				arguments("clientJourney.bpmn", "<camunda:in source=\"authority\" target=\"authority\"",
						"<camunda:in variables=\"all\"", "allHandedOn"),
				arguments(SEGMENTATION, "bpmnElement=\"recordSegment\"", "bpmnElement=\"nothing\"", "notInThePicture"),
				arguments(SEGMENTATION, "targetRef=\"segmentConfirmed\"", "targetRef=\"recordSegment\"",
						"loopWithoutWaiting"));
	}

	static Stream<Arguments> code() {
		return Stream.of(arguments(SEGMENTATION, "${recordSegment}", "${Runtime.run()}", "badExpression"),
				arguments(SEGMENTATION, "${recordSegment}", "${anotherStep}", "stepIsNotNamed"),
				arguments(SEGMENTATION, "recordSegment", "recordNothing", "noSuchStep"),
				arguments(SEGMENTATION, "camunda:delegateExpression=\"${recordSegment}\"", "camunda:class=\"Some\"",
						"codeInModel"),
				arguments(SEGMENTATION, "decisionRef=\"segment\"", "decisionRef=\"none\"", "asksNoDecision"),
				arguments(SEGMENTATION, "singleResult.segmentReason", "singleResult.why", "noSuchOutput"));
	}

	static Stream<Arguments> letters() {
		var intake = "intake.letters_sv.properties";
		return Stream.of(arguments(intake, "inviteClient.", "inviteNobody.", "noLetter"),
				arguments(intake, "inviteClient.", "inviteNobody.", "letterForNothing"),
				arguments(intake, "inviteClient.subject = Du har fått en tid", "", "letterHasNoSubject"),
				arguments(intake, "inviteClient.body = Du", "inviteClient.body =\n#", "letterHasNoBody"),
				arguments(intake, "inviteClient.sms = Du", "inviteClient.sms =\n#", "letterHasNoTextMessage"),
				arguments(intake, "{date}", "{name}", "letterNamesUnknown"),
				arguments(intake, "{date}", "{case}", "letterNamesNotKnownHere"),
				arguments(intake, "[ Plats: {place}.]", " Plats: {place}.", "letterNeedsBrackets"),
				arguments(intake, "[ Plats: {place}.]", "[ Plats: {place}.", "letterBracketsOpen"),
				arguments(intake, "Du har fått", "Du har 010190-123A fått", "letterHasIdentityCode"),
				arguments(intake, "inviteClient.sms = Du", "inviteClient.sms = " + "Du ".repeat(170),
						"textMessageTooLong"),
				arguments(intake, "inviteClient.sms = Du", "inviteClient.sms = š" + "Du ".repeat(70),
						"textMessageTooLongForItsSigns"),
				arguments(intake, "Du har fått", "Tid ".repeat(50), "letterTooLong"));
	}

	static Stream<Arguments> tables() {
		return Stream.of(arguments("segment.dmn", "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"", "otherwiseRowInLaw"),
				arguments("segment.dmn", "<description>Muuten: ehdotus varovaisempaan suuntaan, ihminen päättää",
						"<description>", "noSource"),
				arguments("workTrialTerms.dmn", "&gt;= date(\"2025-01-01\")", "&gt;= date(\"2025-01-03\")",
						"gapBetweenRows"),
				arguments("workTrialTerms.dmn", "&gt;= date(\"2025-01-01\")", "&gt;= date(\"2024-12-31\")",
						"rowsOverlap"),
				arguments("workTrialTerms.dmn", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"", "noOtherwiseRow"));
	}

	private static List<ModelFile> spoilt(String name, String good, String bad) throws IOException {
		return ProcessModelTests.files().stream().map((file) -> {
			if (!file.name().equals(name)) {
				return file;
			}
			var text = new String(file.content(), StandardCharsets.UTF_8);
			assertThat(text).contains(good);
			return new ModelFile(name, text.replace(good, bad).getBytes(StandardCharsets.UTF_8));
		}).toList();
	}

}
