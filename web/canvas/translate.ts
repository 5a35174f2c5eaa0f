import texts from '../../texts/nl/modeler.json' with { type: 'json' };

const dutch: Readonly<Record<string, string>> = texts;

/** The words of bpmn-js in Dutch; what it says that nobody ever saw stays as it is. */
export function translate(template: string, places: Readonly<Record<string, string>> = {}): string {
  const sentence = dutch[template] ?? template;
  return sentence.replace(/{([^}]+)}/g, (whole, name: string) => places[name] ?? whole);
}
