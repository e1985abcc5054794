package fi.polku.workshop.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.process.check.ModelFile;
import fi.polku.process.check.ModelXml;
import fi.polku.workshop.scenario.RouteScenario.RouteStep;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RouteWalkTests {

	private static final String MODEL = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="m">
			<startEvent id="began" /><userTask id="talk" /><exclusiveGateway id="gateway_agreed" default="flow_no" />
			<subProcess id="services"><startEvent id="inBegan" /><userTask id="train" /><endEvent id="trained" />
			<sequenceFlow id="i1" sourceRef="inBegan" targetRef="train" /><sequenceFlow id="i2" sourceRef="train" targetRef="trained" /></subProcess>
			<boundaryEvent id="hired" attachedToRef="services"><messageEventDefinition /></boundaryEvent>
			<endEvent id="done" /><endEvent id="refused" /><endEvent id="working" />
			<sequenceFlow id="f1" sourceRef="began" targetRef="talk" /><sequenceFlow id="f2" sourceRef="talk" targetRef="gateway_agreed" />
			<sequenceFlow id="flow_yes" sourceRef="gateway_agreed" targetRef="services"><conditionExpression>agreed</conditionExpression></sequenceFlow>
			<sequenceFlow id="flow_no" sourceRef="gateway_agreed" targetRef="refused" />
			<sequenceFlow id="f3" sourceRef="services" targetRef="done" /><sequenceFlow id="f4" sourceRef="hired" targetRef="working" />
			</process></definitions>
			""";

	@Test
	void answers_leadToTheirEnd() throws IOException {
		assertThat(walk("talk: agreed=false")).containsExactly("refused");
		assertThat(walk("talk: agreed=true", "train")).containsExactly("trained", "done");
		assertThat(walk("talk: agreed=true", "hired")).containsExactly("working");
	}

	@Test
	void unfinishedRoute_waitsWhereItIs() throws IOException {
		assertThat(walk()).containsExactly("talk");
		assertThat(walk("talk: agreed=true")).containsExactly("train");
	}

	@Test
	void stepThatIsNotDue_isTold() {
		assertThatIllegalArgumentException().isThrownBy(() -> walk("train")).withMessageContaining("talk");
		assertThatIllegalArgumentException().isThrownBy(() -> walk("nothing")).withMessage("nothing");
		assertThatIllegalArgumentException().isThrownBy(() -> walk("talk: agreed=false", "hired"));
	}

	private static List<String> walk(String... steps) throws IOException {
		var root = ModelXml.read(new ModelFile("m.bpmn", MODEL.getBytes(StandardCharsets.UTF_8)));
		return new RouteWalk(RouteMap.of(root), (condition, facts) -> Boolean.TRUE.equals(facts.get(condition)))
			.walk(root.child("process").orElseThrow(), Stream.of(steps).map(RouteStep::read).toList());
	}

}
