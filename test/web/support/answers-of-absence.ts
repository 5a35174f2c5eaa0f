import type { VervangingenLijst, VervangingKeuzes } from '../../../api/vervangingen/schema.ts';
import { addDays, today } from '../../../web/text/dates.ts';
import { at, COLLEAGUE, ME } from './answers.ts';

const day = (distance: number): string => addDays(today(), distance);
const one = {
  processen: null,
  van: day(-1),
  tot: day(4),
  lopend: true,
  doorMij: false,
  beeindigbaar: true,
  ingevoerdDoor: ME,
  ingevoerdOp: at(-3),
};

/** The reader does the work of a colleague today, and is away himself later. */
export const vervangingen: VervangingenLijst = {
  vervangingen: [
    {
      ...one,
      id: '00000000-0000-4000-8000-000000000601',
      medewerker: COLLEAGUE,
      vervanger: ME,
      doorMij: true,
      beeindigbaar: false,
      ingevoerdDoor: COLLEAGUE,
    },
    {
      ...one,
      id: '00000000-0000-4000-8000-000000000602',
      medewerker: ME,
      vervanger: null,
      processen: ['aanvraag', 'bezwaar'],
      van: day(20),
      tot: day(27),
      lopend: false,
    },
  ],
  meer: false,
};

export const vervangingKeuzes: VervangingKeuzes = {
  medewerkers: [ME, COLLEAGUE],
  vervangers: [
    { ...COLLEAGUE, alles: true },
    { id: '00000000-0000-4000-8000-000000000006', naam: 'Medewerker Inkomen 2', alles: false },
  ],
  processen: ['aanvraag', 'heronderzoek', 'terugvordering', 'bezwaar', 'srt-verwijzing'],
};
