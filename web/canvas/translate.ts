import texts from '../../texts/nl/modeler.json' with { type: 'json' };
import { LANGUAGE } from '../text/language.ts';

/** bpmn-js speaks English by itself. */
const sentences: Readonly<Record<string, string>> = LANGUAGE === 'nl' ? texts : {};

/** The words of bpmn-js in the language of the reader; what it says that nobody ever saw stays as it is. */
export function translate(template: string, places: Readonly<Record<string, string>> = {}): string {
  const sentence = sentences[template] ?? template;
  return sentence.replace(/{([^}]+)}/g, (whole, name: string) => places[name] ?? whole);
}
