/** A process of three elements with its drawing. */
export const proefModel = ({ taak = 'Tellen', type = 'proef.tellen' } = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="definities" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.5.0">
  <bpmn:process id="proef" name="Proef" isExecutable="true">
    <bpmn:startEvent id="begin" name="Begin"><bpmn:outgoing>een</bpmn:outgoing></bpmn:startEvent>
    <bpmn:serviceTask id="tellen" name="${taak}">
      <bpmn:extensionElements><zeebe:taskDefinition type="${type}" retries="3" /></bpmn:extensionElements>
      <bpmn:incoming>een</bpmn:incoming><bpmn:outgoing>twee</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="einde" name="Einde"><bpmn:incoming>twee</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="een" sourceRef="begin" targetRef="tellen" />
    <bpmn:sequenceFlow id="twee" sourceRef="tellen" targetRef="einde" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="tekening"><bpmndi:BPMNPlane id="vlak" bpmnElement="proef">
    <bpmndi:BPMNShape id="begin_di" bpmnElement="begin"><dc:Bounds x="100" y="100" width="36" height="36" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="tellen_di" bpmnElement="tellen"><dc:Bounds x="200" y="78" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="einde_di" bpmnElement="einde"><dc:Bounds x="370" y="100" width="36" height="36" /></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="een_di" bpmnElement="een"><di:waypoint x="136" y="118" /><di:waypoint x="200" y="118" /></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge id="twee_di" bpmnElement="twee"><di:waypoint x="300" y="118" /><di:waypoint x="370" y="118" /></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
