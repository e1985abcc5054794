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
			"<serviceTask id='attackStep' xmlns:old='http://activiti.org/bpmn' old:class='java.lang.ProcessBuilder'/>",
			"<scriptTask id='attackStep' scriptFormat='JavaScript' camunda:resource='deployment://a.js'/>",
			"<sendTask id='attackStep' camunda:class='x.Y'/>",
			"<businessRuleTask id='attackStep' camunda:expression='${x}'/>",
			"<userTask id='attackStep'><extensionElements><camunda:taskListener event='create' delegateExpression='${x}'><camunda:field name='a' expression='${b}'/></camunda:taskListener></extensionElements></userTask>",
			"<task id='attackStep'><extensionElements xmlns:old='http://activiti.org/bpmn'><old:executionListener event='end' class='x.Y'/></extensionElements></task>",
			"<serviceTask id='attackStep' camunda:delegateExpression='${x.y}'/>",
			"<serviceTask id='attackStep' camunda:delegateExpression='${x}${y}'/>",
			"<serviceTask id='attackStep' camunda:delegateExpression='#{x}'/>",
			"<subProcess id='attackStep'><scriptTask id='inner' scriptFormat='juel'><script>${1}</script></scriptTask></subProcess>",
			"<callActivity id='attackStep' calledElement='x' camunda:variableMappingDelegateExpression='${x}'/>",
			"<task id='attackStep'><multiInstanceLoopCharacteristics><loopCardinality>1</loopCardinality><completionCondition language='groovy'>1</completionCondition></multiInstanceLoopCharacteristics></task>",
			"<userTask id='attackStep' camunda:formKey='x'/>",
			"<userTask id='attackStep'><extensionElements><camunda:formData><camunda:formField id='a' type='string'><camunda:validation><camunda:constraint name='validator' config='x.Y'/></camunda:validation></camunda:formField></camunda:formData></extensionElements></userTask>",
			"<intermediateThrowEvent id='attackStep'><messageEventDefinition camunda:class='x.Y'/></intermediateThrowEvent>",
			"<intermediateThrowEvent id='attackStep'><messageEventDefinition camunda:expression='${x}'/></intermediateThrowEvent>" })
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

	@ParameterizedTest
	@ValueSource(strings = { "<userTask id='attackStep' camunda:candidateUsers=\"${''.getClass()}\"/>",
			"<userTask id='attackStep' camunda:candidateGroups=\"${execution.processEngineServices}\"/>",
			"<userTask id='attackStep' camunda:dueDate=\"${execution.getVariable('x')}\"/>",
			"<userTask id='attackStep' camunda:priority=\"${dataSource}\"/>",
			"<callActivity id='attackStep' calledElement=\"${''.getClass()}\"/>",
			"<callActivity id='attackStep' calledElement='attack' camunda:calledElementBinding='version' camunda:calledElementVersion=\"${''.getClass()}\"/>",
			"<callActivity id='attackStep' calledElement='attack'><extensionElements><camunda:in sourceExpression=\"${execution.getProcessEngineServices()}\" target='a'/></extensionElements></callActivity>",
			"<callActivity id='attackStep' calledElement='attack'><extensionElements><camunda:in businessKey=\"${''.getClass()}\"/></extensionElements></callActivity>",
			"<task id='attackStep'><extensionElements><camunda:inputOutput><camunda:inputParameter name='a'>${execution.class.classLoader}</camunda:inputParameter></camunda:inputOutput></extensionElements></task>",
			"<task id='attackStep'><multiInstanceLoopCharacteristics camunda:collection=\"${''.getClass().getMethods()}\"/></task>",
			"<task id='attackStep'><multiInstanceLoopCharacteristics><loopCardinality>${environment}</loopCardinality></multiInstanceLoopCharacteristics></task>",
			"<intermediateCatchEvent id='attackStep'><timerEventDefinition><timeDuration>${execution.getProcessEngineServices()}</timeDuration></timerEventDefinition></intermediateCatchEvent>",
			"<intermediateCatchEvent id='attackStep'><conditionalEventDefinition><condition>${''.getClass() != null}</condition></conditionalEventDefinition></intermediateCatchEvent>",
			"<serviceTask id='attackStep' camunda:type='external' camunda:topic=\"${''.getClass()}\"/>",
			"<businessRuleTask id='attackStep' camunda:decisionRef=\"${''.getClass()}\"/>" })
	void expressionAnywhere_reachesNothing(String step) {
		deploy(step);

		assertThatThrownBy(() -> this.runtime.startProcessInstanceByKey("attack"))
			.isInstanceOf(ProcessEngineException.class);
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey("attack").count()).isZero();
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
