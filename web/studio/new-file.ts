import { Refused } from '../api/client.ts';
import { saveBestand } from '../api/ontwerp-bestanden.ts';
import type { FileName } from './draft-files.tsx';
import { emptyForm, type FormFile, textOf } from './form-edits.ts';
import { emptyTable } from './table-file.ts';

/** Where the form stands with which a case of a new process begins. */
export const startFormOf = (proces: string): FileName => ({
  soort: 'formulier',
  naam: `${proces}/start`,
});

/**
 * Text of a form, as the rest of it is: who brings a case in says of whom it is and under which scheme. The example is a number that
 * belongs to nobody.
 */
export const newStartForm = (proces: string): string =>
  textOf({
    ...emptyForm(startFormOf(proces).naam, 'Melding vastleggen'),
    properties: {
      melding: { $ref: '../shared/melding.json', 'x-alleen': ['bsn', 'regeling', 'meldingsdatum'] },
    },
    required: ['melding'],
    'x-bericht': { naam: `${proces}-gestart`, functies: ['fo'], bsn: '/melding/bsn' },
    'x-proces': { regeling: '/melding/regeling', meldingOp: '/melding/meldingsdatum' },
    examples: [
      {
        melding: { bsn: '999990019', regeling: 'bijzondere-bijstand', meldingsdatum: '2026-01-02' },
      },
    ],
  } as FormFile);

/** @param naam of the step that it is for */
export const newFile = ({ soort, naam: id }: FileName, naam: string): string =>
  soort === 'formulier' ? textOf(emptyForm(id, naam)) : emptyTable(id, naam);

/** Puts a file into a draft; one that is there already stays as it is. */
export async function makeFile(
  ontwerp: string,
  { soort, naam }: FileName,
  inhoud: string,
): Promise<void> {
  const pad = `${soort === 'formulier' ? 'formulieren' : 'beslistabellen'}/${naam}`;
  try {
    await saveBestand({ ontwerp, pad }, { versie: 0, inhoud });
  } catch (error) {
    const isThere = error instanceof Refused && error.probleem.huidig?.versie !== undefined;
    if (!isThere) throw error;
  }
}
