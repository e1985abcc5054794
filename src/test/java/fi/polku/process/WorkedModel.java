package fi.polku.process;

/** A model whose four steps are worked by a program outside. */
final class WorkedModel {

	private WorkedModel() {
	}

	static String bpmn(String id) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="worked">
				  <error id="notInRegister" errorCode="notInRegister"/>
				  <process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
				    <startEvent id="began"/><sequenceFlow id="f1" sourceRef="began" targetRef="fork"/><parallelGateway id="fork"/>
				    %2$s%3$s%4$s%5$s
				    <sequenceFlow id="f2" sourceRef="answer" targetRef="found"/><exclusiveGateway id="found" default="f4"/>
				    <sequenceFlow id="f3" sourceRef="found" targetRef="wasFound"><conditionExpression
				        xsi:type="tFormalExpression">${registerAnswer == 'found'}</conditionExpression></sequenceFlow>
				    <sequenceFlow id="f4" sourceRef="found" targetRef="wasNotFound"/>
				    <endEvent id="wasFound"/><endEvent id="wasNotFound"/>
				    <boundaryEvent id="refused" attachedToRef="refuse"><errorEventDefinition id="e" errorRef="notInRegister"/></boundaryEvent>
				    <sequenceFlow id="f5" sourceRef="refused" targetRef="wasRefused"/><endEvent id="wasRefused"/>
				  </process>
				</definitions>
				"""
			.formatted(id, task(id, "answer"), task(id, "fail"), task(id, "refuse"), task(id, "talk"));
	}

	private static String task(String id, String name) {
		return """
				<serviceTask id="%2$s" camunda:type="external" camunda:topic="%1$s-%2$s"/>
				<sequenceFlow id="to_%2$s" sourceRef="fork" targetRef="%2$s"/>
				""".formatted(id, name);
	}

}
