package fi.polku.workshop.operation;

import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;

/**
 * A model of its own: a talk with routing answers, an event and a timer, then a check by
 * itself, a plan, and parts into which nobody can be moved.
 */
final class OperatedModel {

	private static final String XML = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://polku.fi">
			  <message id="m1" name="%1$sTold" /><message id="m2" name="%1$sLeft" /><message id="m3" name="%1$sMailed" />
			  <process id="%1$s" name="Koepolku" isExecutable="true" camunda:historyTimeToLive="P1461D">
			    <startEvent id="%1$sBegan" /><sequenceFlow id="f1" sourceRef="%1$sBegan" targetRef="%1$sTalk" />
			    <userTask id="%1$sTalk" name="Keskustele" camunda:candidateGroups="coordinator">
			      <extensionElements>
			        <camunda:properties><camunda:property name="polku:deadline" value="draftPlan" /></camunda:properties>
			        <camunda:formData>
			          <camunda:formField id="way" label="Reitti" type="enum">
			            <camunda:properties><camunda:property id="class" value="routing" /></camunda:properties>
			            <camunda:validation><camunda:constraint name="required" /></camunda:validation>
			            <camunda:value id="easy" name="Suora" /><camunda:value id="hard" name="Mutkikas" />
			          </camunda:formField>
			          <camunda:formField id="days" label="Päiviä" type="long">
			            <camunda:properties><camunda:property id="class" value="routing" /><camunda:property id="min" value="1" /><camunda:property id="max" value="10" /></camunda:properties>
			          </camunda:formField>
			          <camunda:formField id="bends" label="Mutkia" type="long">
			            <camunda:properties><camunda:property id="class" value="routing" /><camunda:property id="showIf" value="way=hard" /></camunda:properties>
			          </camunda:formField>
			          <camunda:formField id="workAbility" label="Työkyky" type="enum"><camunda:properties><camunda:property id="class" value="routing" /></camunda:properties><camunda:value id="good" name="Hyvä" /><camunda:value id="limited" name="Rajallinen" /></camunda:formField>
			          <camunda:formField id="story" label="Tarina" type="text"><camunda:properties><camunda:property id="class" value="ordinary" /></camunda:properties></camunda:formField>
			        </camunda:formData>
			      </extensionElements>
			    </userTask>
			    <boundaryEvent id="%1$sTold" name="Tilanne muuttui" attachedToRef="%1$sTalk" cancelActivity="false">
			      <extensionElements><camunda:formData>
			        <camunda:formField id="what" label="Mikä muuttui" type="text"><camunda:properties><camunda:property id="class" value="ordinary" /><camunda:property id="prefill" value="record:%1$sTalk.story" /></camunda:properties><camunda:validation><camunda:constraint name="required" /></camunda:validation></camunda:formField>
			        <camunda:formField id="illness" label="Terveys" type="text"><camunda:properties><camunda:property id="class" value="health" /></camunda:properties></camunda:formField>
			      </camunda:formData></extensionElements>
			      <messageEventDefinition id="d1" messageRef="m1" />
			    </boundaryEvent>
			    <boundaryEvent id="%1$sMailed" name="Osoite vaihtui" attachedToRef="%1$sTalk" cancelActivity="false">
			      <extensionElements><camunda:formData><camunda:formField id="mail" label="Sähköposti" type="email"><camunda:properties><camunda:property id="class" value="contact" /></camunda:properties><camunda:validation><camunda:constraint name="required" /></camunda:validation></camunda:formField></camunda:formData></extensionElements>
			      <messageEventDefinition id="d3" messageRef="m3" />
			    </boundaryEvent>
			    <boundaryEvent id="%1$sLate" name="Kuukausi kului" attachedToRef="%1$sTalk" cancelActivity="false"><timerEventDefinition id="d2"><timeDuration>P30D</timeDuration></timerEventDefinition></boundaryEvent>
			    <endEvent id="%1$sHeard" /><sequenceFlow id="f2" sourceRef="%1$sTold" targetRef="%1$sHeard" /><sequenceFlow id="f3" sourceRef="%1$sLate" targetRef="%1$sHeard" /><sequenceFlow id="f10" sourceRef="%1$sMailed" targetRef="%1$sHeard" />
			    <sequenceFlow id="f4" sourceRef="%1$sTalk" targetRef="%1$sPlan" />
			    <userTask id="%1$sPlan" name="Suunnittele" camunda:candidateGroups="coordinator"><extensionElements><camunda:properties><camunda:property name="polku:deadline" value="draftPlan" /></camunda:properties></extensionElements></userTask>
			    <sequenceFlow id="f5" sourceRef="%1$sPlan" targetRef="%1$sPart" />
			    <subProcess id="%1$sPart" name="Palvelut">
			      <startEvent id="%1$sIn" /><sequenceFlow id="f6" sourceRef="%1$sIn" targetRef="%1$sServe" />
			      <userTask id="%1$sServe" name="Palvele" camunda:candidateGroups="coordinator" camunda:asyncBefore="true" />
			      <sequenceFlow id="f7" sourceRef="%1$sServe" targetRef="%1$sMany" />
			      <subProcess id="%1$sMany" name="Kysy kaikilta"><multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics><startEvent id="%1$sEach" /><sequenceFlow id="f12" sourceRef="%1$sEach" targetRef="%1$sAsk" /><userTask id="%1$sAsk" name="Kysy" camunda:candidateGroups="coordinator" /></subProcess>
			    </subProcess>
			    <sequenceFlow id="f8" sourceRef="%1$sPart" targetRef="gateway_%1$s" />
			    <exclusiveGateway id="gateway_%1$s" name="Miten" default="f9" /><sequenceFlow id="f9" sourceRef="gateway_%1$s" targetRef="%1$sDone" />
			    <endEvent id="%1$sDone" />
			    <subProcess id="%1$sAway" name="Lähti" triggeredByEvent="true">
			      <startEvent id="%1$sLeft" name="Asiakas lähti"><messageEventDefinition id="d4" messageRef="m2" /></startEvent><sequenceFlow id="f11" sourceRef="%1$sLeft" targetRef="%1$sBye" />
			      <userTask id="%1$sBye" name="Hyvästele" camunda:candidateGroups="coordinator" />
			    </subProcess>
			  </process>
			</definitions>
			""";

	final String id = "operated" + UUID.randomUUID().toString().substring(0, 8);

	final String deployment;

	OperatedModel(RepositoryService repository) {
		this.deployment = repository.createDeployment()
			.addString(this.id + ".bpmn", XML.formatted(this.id))
			.deploy()
			.getId();
	}

}
