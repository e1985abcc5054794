package fi.polku.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tables ask is answered as the engine answers it, and asked once. */
class RememberingFeelTests {

	private final List<String> evaluated = new ArrayList<>();

	private final FeelEngine engine = new ScalaFeelEngineFactory().createInstance();

	private final FeelEngine feel = new RememberingFeel(new Counting());

	@Test
	void sameTestOfTheSameValue_isEvaluatedOnce() {
		assertThat(this.feel.evaluateSimpleUnaryTests(">= 300", "days", with("days", 400L))).isTrue();
		assertThat(this.feel.evaluateSimpleUnaryTests(">= 300", "days", with("days", 400L))).isTrue();
		assertThat(this.feel.evaluateSimpleUnaryTests(">= 300", "days", with("days", 200L))).isFalse();

		assertThat(this.evaluated).hasSize(2);
	}

	@Test
	void variableThatATestNames_belongsToTheQuestion() {
		assertThat(this.feel.evaluateSimpleUnaryTests(">= limit", "days", with("days", 400L, "limit", 300L))).isTrue();
		assertThat(this.feel.evaluateSimpleUnaryTests(">= limit", "days", with("days", 400L, "limit", 500L))).isFalse();
	}

	@Test
	void wordsInsideTexts_areNoVariables() {
		assertThat(this.feel.<String>evaluateSimpleExpression("\"days \\\" left\"", with("days", 1L)))
			.isEqualTo(this.feel.<String>evaluateSimpleExpression("\"days \\\" left\"", with("days", 2L)));

		assertThat(this.evaluated).hasSize(1);
	}

	@Test
	void whatAsksForTheTime_isEvaluatedEachTime() {
		this.feel.<Object>evaluateSimpleExpression("today()", with("days", 1L));
		this.feel.<Object>evaluateSimpleExpression("today()", with("today", 1L));
		this.feel.<Object>evaluateSimpleExpression("today()", with("today", 1L));

		assertThat(this.evaluated).hasSize(3);
	}

	@Test
	void expressionAndTestOfTheSameWords_areTwoQuestions() {
		assertThat(this.feel.<Object>evaluateSimpleExpression("true", with("flag", false))).isEqualTo(true);
		assertThat(this.feel.evaluateSimpleUnaryTests("true", "flag", with("flag", false))).isFalse();
	}

	@Test
	void missingValue_isRememberedAsMissing() {
		assertThat(this.feel.<Object>evaluateSimpleExpression("days", with("days", null))).isNull();
		assertThat(this.feel.<Object>evaluateSimpleExpression("days", with("days", null))).isNull();

		assertThat(this.evaluated).hasSize(1);
	}

	private static VariableContext with(String name, Object value) {
		return Variables.createVariables().putValue(name, value).asVariableContext();
	}

	private static VariableContext with(String name, Object value, String other, Object otherValue) {
		return Variables.createVariables().putValue(name, value).putValue(other, otherValue).asVariableContext();
	}

	private final class Counting implements FeelEngine {

		@Override
		public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
			RememberingFeelTests.this.evaluated.add(expression);
			return RememberingFeelTests.this.engine.evaluateSimpleExpression(expression, context);
		}

		@Override
		public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext context) {
			RememberingFeelTests.this.evaluated.add(expression);
			return RememberingFeelTests.this.engine.evaluateSimpleUnaryTests(expression, input, context);
		}

	}

}
