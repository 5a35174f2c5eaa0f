import { addDays } from '../../law/calendar.ts';
import type { YearProcess } from '../play/year-process.ts';

/** Suspicions in a year; how many the three municipalities have is not known. An assumption. */
const PER_YEAR = 20;
const SHARE = { explained: 0.2 };

export const srtVerwijzing: YearProcess = {
  slug: 'srt-verwijzing',
  perYear: PER_YEAR,
  from: 0.3,
  begin({ zaken, draw, today }) {
    const suspected = new Set(
      zaken.filter(({ proces }) => proces === 'srt-verwijzing').map(({ bsn }) => bsn),
    );
    const benefits = zaken.filter(
      ({ proces, uitkomst, bsn }) =>
        proces === 'aanvraag' && uitkomst?.startsWith('toekenning') && !suspected.has(bsn),
    );
    if (benefits.length === 0) return undefined;
    const zaak = draw.pick(benefits, 'wie');
    return {
      account: 'bo-handhaving',
      gemeente: zaak.gemeente,
      formulier: 'srt-verwijzing/signaal-gemeld',
      changes: { vermoeden: { zaaknummer: zaak.nummer, ontdektOp: today } },
    };
  },
  tasks: {
    'signaal-wegen': ({ draw }) => ({
      like: { srtWeging: { verklaard: draw.chance(SHARE.explained, 'verklaard') } },
    }),
    'verwijzing-opstellen': ({ today }) => ({
      changes: { verwijzing: { periodeVan: addDays(today, -240) } },
    }),
    'schade-vaststellen': ({ draw, today }) => ({
      changes: {
        schadevaststelling: {
          schade: draw.between(900, 9000, 'schade'),
          periodeVan: addDays(today, -240),
          periodeTot: addDays(today, -20),
        },
      },
    }),
  },
};
