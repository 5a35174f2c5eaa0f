import type { FormFile } from '../../forms/bundle.ts';
import type { FileName } from '../../publications/files.ts';
import { checkForm } from '../../studio/check-form.ts';
import { checkLetter } from '../../studio/check-letter.ts';
import { checkTable } from '../../studio/check-table.ts';
import { readLetter } from '../../studio/letter.ts';
import type { Remark } from '../../studio/remark.ts';
import { readTableFile } from '../../studio/rules-table.ts';
import { hasText, text } from '../http/texts.ts';
import { sectionsOfCaseFile } from './read-file.ts';
import type { BestandControle } from './trial-schema.ts';

type Opmerking = BestandControle['opmerkingen'][number];

/**
 * What is to be said of a file that can be read: in words, faults first.
 *
 * @throws UnreadableTable, UnreadableLetter
 */
export async function remarksOf({ soort, naam }: FileName, inhoud: string): Promise<Opmerking[]> {
  const remarks = await judged({ soort, naam }, inhoud);
  const order: Remark['ernst'][] = ['fout', 'let-op', 'weet'];
  return order.flatMap((ernst) => remarks.filter((one) => one.ernst === ernst).map(inWords));
}

async function judged({ soort, naam }: FileName, inhoud: string): Promise<Remark[]> {
  if (soort === 'beslistabel') return checkTable(await readTableFile(naam, inhoud), inhoud);
  if (soort === 'brief') return checkLetter(naam, readLetter(naam, inhoud));
  return checkForm(JSON.parse(inhoud) as FormFile, { id: naam, secties: sectionsOfCaseFile() });
}

function inWords({ plek, regel, waarde, ernst }: Remark): Opmerking {
  const key = `ontwerp.opmerking.${regel}`;
  if (!hasText(key)) throw new Error(`texts/nl/api.json has no '${key}'`);
  return { plek, regel, melding: text(key, { waarde }), ernst };
}
