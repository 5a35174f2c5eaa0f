import { readFileSync } from 'node:fs';
import type { BeslistabellenLijst } from '../../../api/beslistabellen/schema.ts';
import { beslistabellenView } from '../../../api/beslistabellen/view.ts';
import type { InstellingenLijst } from '../../../api/instellingen/schema.ts';
import { instellingenView, withUnset } from '../../../api/instellingen/view.ts';
import { OPEN_POINTS } from '../../../law/open-points.ts';
import { readTable } from '../../../processes/decision-table.ts';
import { addDays, today } from '../../../web/text/dates.ts';
import { at, COLLEAGUE } from './answers.ts';

/** Three tables as they are, one of each mark. */
export const beslistabellen: BeslistabellenLijst = {
  beslistabellen: beslistabellenView(
    [
      'aanvraag/bijstandsnorm',
      'heronderzoek/heronderzoek-soort',
      'terugvordering/terugvorderingsgrond',
    ].map((name) =>
      readTable(readFileSync(new URL(`../../../processes/${name}.dmn`, import.meta.url), 'utf8')),
    ),
  ),
};

const START = { reden: null, door: null, door_naam: null, op: null, stand: 1 };
const row = (sleutel: string, waarde: unknown, geldig_vanaf: string, bron = 'Beleid') => ({
  sleutel,
  gemeente: 'dinkelland',
  waarde,
  status: 'aanname' as const,
  bron,
  geldig_vanaf,
  ...START,
});

/** What the software uses, and a few settings of Dinkelland: one with a past and a future, one that was laid down. */
export const instellingen: InstellingenLijst = {
  instellingen: withUnset(
    instellingenView(
      [
        ...OPEN_POINTS.map((point) => ({
          ...point,
          gemeente: 'dinkelland',
          geldig_vanaf: '2022-01-01',
          ...START,
        })),
        row('hersteltermijn', 'P2W', '2022-01-01'),
        {
          ...row('hersteltermijn', 'P3W', addDays(today(), -40), 'Besluit van het college'),
          status: 'vastgesteld',
          reden: 'Twee weken was te kort.',
          door: COLLEAGUE.id,
          door_naam: COLLEAGUE.naam,
          op: new Date(at(-41)),
        },
        row('hersteltermijn', 'P10D', addDays(today(), 40)),
        row('bezwaarcommissie', 'ja', '2022-01-01', 'Verordening niet gevonden'),
        row('heronderzoeken-per-week', 10, '2022-01-01'),
        row('participatie-maximum', 'niet gevonden', '2022-01-01', 'Eigen regels van de gemeente'),
        row('uitvoerder-leergeld', 'Stichting Leergeld', '2022-01-01'),
      ],
      today(),
    ),
    ['afspraak-aanvraag-wettelijk'],
    ['dinkelland'],
  ),
};
