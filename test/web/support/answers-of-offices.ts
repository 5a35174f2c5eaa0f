import type { Kantoren, Overgang } from '../../../api/doorlooptijden/offices-schema.ts';
import type { Doorlooptijden } from '../../../api/doorlooptijden/schema.ts';

type Parts = Pick<Doorlooptijden, 'overdracht' | 'kantoren'>;

const over = (zaken: number | null, p50: number | null, p90: number | null): Overgang => ({
  naarBackoffice: { zaken, p50, p90 },
  naarFrontoffice: { zaken: zaken && Math.round(zaken / 8), p50: p50 && p50 * 2, p90 },
});
const gemeenten = [
  ['dinkelland', 'Dinkelland'],
  ['tubbergen', 'Tubbergen'],
  ['oldenzaal', 'Oldenzaal'],
] as const;
const processen = ['aanvraag', 'heronderzoek', 'terugvordering', 'bezwaar'] as const;
const nothing = over(0, null, null);
const hidden = over(null, null, null);
const kantoor = (
  code: string,
  naam: string,
  zaken: number | null,
  wacht: number | null,
): Kantoren[number] => ({
  kantoor: code,
  naam,
  zaken,
  wachtP50: wacht,
  wachtP90: wacht && wacht * 4,
  werkP50: wacht && 0.4,
  werkP90: wacht && 3,
  overdracht: over(zaken, wacht, wacht && 12.5).naarBackoffice,
});

/** What the dashboard tells of the offices: as usual, of nothing, and of too few cases to show. */
export const offices: Readonly<Record<'known' | 'none' | 'few', Parts>> = {
  known: {
    overdracht: {
      totaal: over(118, 3.4, 12.5),
      vorige: over(104, 4.1, 14),
      perGemeente: gemeenten.map(([gemeente, naam], i) => ({
        gemeente,
        naam,
        ...(i === 2 ? hidden : over(60 - i * 20, 3 + i, 11 + i)),
      })),
      perProces: processen.map((proces, i) => ({ proces, ...over(118 - i * 30, 3.4 + i, 12.5) })),
    },
    kantoren: [
      kantoor('fo-dinkelland', 'Front office Dinkelland (Noaberkracht)', 58, 1.2),
      kantoor('fo-tubbergen', 'Front office Tubbergen (Noaberkracht)', null, null),
      kantoor('backoffice', 'Back office Oldenzaal', 118, 3.4),
    ],
  },
  none: {
    overdracht: { totaal: nothing, vorige: nothing, perGemeente: [], perProces: [] },
    kantoren: [],
  },
  few: {
    overdracht: { totaal: hidden, vorige: nothing, perGemeente: [], perProces: [] },
    kantoren: [kantoor('backoffice', 'Back office Oldenzaal', null, null)],
  },
};
