import type { Problem } from '../../studio/known.ts';
import { type Model, readModel, UnreadableModel } from '../../studio/model.ts';
import { InvalidRequest } from '../errors.ts';
import { hasText, text } from '../http/texts.ts';
import type { OntwerpControle } from './schema.ts';

type InWords = OntwerpControle['problemen'][number];

/** The sentence of the catalogue for the rule; what only the linter knows is shown in its own words. */
export function problemInWords({ elementId, regel, waarde, plek = [], veld }: Problem): InWords {
  const key = `ontwerp.regel.${regel}`;
  const remedy = `ontwerp.remedie.${regel}`;
  return {
    elementId,
    regel,
    melding: hasText(key) ? text(key, { waarde }) : text('ontwerp.regel.overig', { waarde, regel }),
    bestand: null,
    remedie: text(hasText(remedy) ? remedy : 'ontwerp.remedie.overig', { waarde }),
    plek: [...plek],
    veld: veld ?? null,
  };
}

const inWords = ({ code, detail }: UnreadableModel): string =>
  text(`ontwerp.onleesbaar.${code}`, { detail });

/** @throws InvalidRequest that says what is wrong with the text */
export async function modelOf(xml: string): Promise<Model> {
  try {
    return await readModel(xml);
  } catch (error) {
    if (!(error instanceof UnreadableModel)) throw error;
    throw new InvalidRequest('', [{ pointer: '/xml', regel: error.code, melding: inWords(error) }]);
  }
}

/** The model, or why it cannot be read. */
export async function unreadable(xml: string): Promise<Model | { problem: InWords }> {
  try {
    return await readModel(xml);
  } catch (error) {
    if (!(error instanceof UnreadableModel)) throw error;
    return {
      problem: {
        elementId: '',
        regel: error.code,
        melding: inWords(error),
        remedie: text('ontwerp.remedie.onleesbaar'),
        plek: [],
        veld: null,
        bestand: null,
      },
    };
  }
}
