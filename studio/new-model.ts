const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The least that can run: a case begins by the message of its process, and ends. A designer draws the rest in between. */
export const newModel = ({ proces, naam }: { proces: string; naam: string }): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definities-${proces}" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.5.0">
  <bpmn:process id="${proces}" name="${escaped(naam)}" isExecutable="true">
    <bpmn:startEvent id="start" name="Zaak gestart">
      <bpmn:outgoing>start__einde</bpmn:outgoing>
      <bpmn:messageEventDefinition id="start-bericht" messageRef="bericht-gestart" />
    </bpmn:startEvent>
    <bpmn:endEvent id="einde" name="Klaar">
      <bpmn:incoming>start__einde</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="start__einde" sourceRef="start" targetRef="einde" />
  </bpmn:process>
  <bpmn:message id="bericht-gestart" name="${proces}-gestart" />
  <bpmndi:BPMNDiagram id="tekening">
    <bpmndi:BPMNPlane id="vlak" bpmnElement="${proces}">
      <bpmndi:BPMNShape id="start_di" bpmnElement="start">
        <dc:Bounds x="160" y="100" width="36" height="36" />
        <bpmndi:BPMNLabel><dc:Bounds x="147" y="143" width="62" height="14" /></bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="einde_di" bpmnElement="einde">
        <dc:Bounds x="560" y="100" width="36" height="36" />
        <bpmndi:BPMNLabel><dc:Bounds x="565" y="143" width="26" height="14" /></bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="start__einde_di" bpmnElement="start__einde">
        <di:waypoint x="196" y="118" />
        <di:waypoint x="560" y="118" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
