import type {
  RondeDetail,
  RondeRegel,
  RondesLijst,
  Rondezaak,
} from '../../../api/heronderzoekrondes/schema.ts';
import { mondayOf } from '../../../web/reviews/weeks.ts';
import { addDays, today } from '../../../web/text/dates.ts';
import { at } from './answers.ts';

const week = (number: number): string => addDays(mondayOf(today()), 7 * number);
const LEADER = { id: '00000000-0000-4000-8000-000000000004', naam: 'Teamleider Back office' };

const ronde: RondeRegel = {
  id: '00000000-0000-4000-8000-000000000a01',
  gemeente: 'dinkelland',
  van: week(0),
  tot: week(3),
  perWeek: 4,
  bovenCapaciteit: false,
  status: 'concept',
  gemaaktDoor: LEADER,
  gemaaktOp: at(-1),
  gestartDoor: null,
  gestartOp: null,
  aantallen: { gepland: 3, over: 1, geopend: 1, vervallen: 1, verwijderd: 1 },
};
export const rondes: RondesLijst = {
  rondes: [
    ronde,
    {
      ...ronde,
      id: '00000000-0000-4000-8000-000000000a02',
      gemeente: 'tubbergen',
      status: 'gestart',
      gestartDoor: LEADER,
      gestartOp: at(0),
    },
  ],
  gemeenten: [
    { gemeente: 'dinkelland', perWeek: 4 },
    { gemeente: 'tubbergen', perWeek: 10 },
  ],
};

const zaak = (number: number, over: Partial<Rondezaak> = {}): Rondezaak => ({
  zaakId: `00000000-0000-4000-8000-000000000b0${number}`,
  zaakNummer: `2026-D-00020${number}`,
  naam: `Inwoner Test ${number}`,
  soort: 'gesprek',
  geplandOp: week(number % 4),
  week: week(number % 4),
  status: 'gepland',
  reden: null,
  door: null,
  geopendeZaakNummer: null,
  ...over,
});
export const rondeDetail: RondeDetail = {
  ...ronde,
  weken: [
    { week: week(0), aantal: 1, elders: 2 },
    { week: week(1), aantal: 2, elders: 0 },
    { week: week(2), aantal: 1, elders: 4 },
    { week: week(3), aantal: 0, elders: 0 },
  ],
  zaken: [
    zaak(4, { status: 'geopend', geopendeZaakNummer: '2026-D-000301' }),
    zaak(1),
    zaak(5, { soort: null, reden: 'Inwoner vroeg om een latere week.', door: LEADER }),
    zaak(2),
    zaak(3, { week: null }),
    zaak(6, { status: 'vervallen', reden: 'loopt-al' }),
    zaak(7, { status: 'verwijderd', reden: 'Ligt in het ziekenhuis.', door: LEADER }),
  ],
};
