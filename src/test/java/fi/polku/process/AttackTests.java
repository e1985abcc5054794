package fi.polku.process;

import java.util.Map;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The known ways in which a model could run code: refused at deployment, or at the latest
 * when the step is reached.
 */
@PolkuTest
class AttackTests {

	private static final String FRAME = """
			<?xml version="1.0" encoding="UTF-8"?>
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="attack">
			  <process id="attack" isExecutable="true" camunda:historyTimeToLive="1">
			    <startEvent id="attackBegan"/><sequenceFlow id="f1" sourceRef="attackBegan" targetRef="attackStep"/>
			    %s
			    <sequenceFlow id="f2" sourceRef="attackStep" targetRef="attackEnded"/><endEvent id="attackEnded"/>
			  </process>
			</definitions>
			""";

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	DecisionService decisions;

	@AfterEach
	void remove() {
		this.repository.createDeploymentQuery()
			.deploymentName("attack")
			.list()
			.forEach((one) -> this.repository.deleteDeployment(one.getId(), true));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<scriptTask id='attackStep' scriptFormat='javascript'><script>java.lang.System.exit(1)</script></scriptTask>",
			"<serviceTask id='attackStep' camunda:class='java.lang.ProcessBuilder'/>",
			"<serviceTask id='attackStep' camunda:expression='${execution.id}'/>",
			"<serviceTask id='attackStep' camunda:type='shell'/>",
			"<serviceTask id='attackStep' camunda:delegateExpression='${dataSource.close()}'/>",
			"<userTask id='attackStep'><extensionElements><camunda:taskListener event='create' class='x.Y'/></extensionElements></userTask>",
			"<task id='attackStep'><extensionElements><camunda:executionListener event='start' expression='${x}'/></extensionElements></task>",
			"<serviceTask id='attackStep' camunda:delegateExpression='${x}'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
			"<task id='attackStep'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
			"<callActivity id='attackStep' calledElement='x' camunda:variableMappingClass='x.Y'/>",
			"<serviceTask id='attackStep' xmlns:old='http://activiti.org/bpmn' old:type='shell'/>",
			"<serviceTask id='attackStep' xmlns:old='http://activiti.org/bpmn' old:class='java.lang.ProcessBuilder'/>" })
	void codeInAModel_isNotDeployed(String step) {
		assertThatThrownBy(() -> deploy(step)).isInstanceOf(ProcessEngineException.class);

		assertThat(this.repository.createDeploymentQuery().deploymentName("attack").count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${''.class}", "${execution.processEngineServices}",
			"${execution.getProcessEngineServices()}", "${execution.class.classLoader}", "${dataSource.connection}",
			"${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}", "${environment}" })
	void expressionThatReachesForCode_failsWhenReached(String expression) {
		deploy("<userTask id='attackStep' camunda:assignee=\"%s\"/>".formatted(expression));

		assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("attack"))
			.isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void beanThatIsNoStep_isNotFound() {
		deploy("<serviceTask id='attackStep' camunda:delegateExpression='${dataSource}'/>");

		assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("attack"))
			.isInstanceOf(ProcessEngineException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript|java.lang.System.exit(1)", "groovy|'id'.execute()", "juel|${''.getClass()}",
			"feel|function() external { java: { class: \"java.lang.System\", method signature: \"exit(int)\" } }" })
	void codeInADecision_fails(String attack) {
		var parts = attack.split("\\|", 2);
		this.repository.createDeployment()
			.name("attack")
			.addString("attack.dmn",
					"""
							<?xml version="1.0" encoding="UTF-8"?>
							<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="attack"
							    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
							  <decision id="attack" name="attack" camunda:historyTimeToLive="1"><decisionTable id="t">
							    <input id="i"><inputExpression id="ie" typeRef="string" expressionLanguage="%s"><text><![CDATA[%s]]></text></inputExpression></input>
							    <output id="o" name="o" typeRef="string"/>
							    <rule id="r"><inputEntry id="e"><text>"x"</text></inputEntry><outputEntry id="oe"><text>"y"</text></outputEntry></rule>
							  </decisionTable></decision>
							</definitions>
							"""
						.formatted(parts[0], parts[1]))
			.deploy();

		assertThatThrownBy(() -> this.decisions.evaluateDecisionTableByKey("attack", Map.of()))
			.isInstanceOf(RuntimeException.class);
	}

	private void deploy(String step) {
		this.repository.createDeployment().name("attack").addString("attack.bpmn", FRAME.formatted(step)).deploy();
	}

}
