import { addDays, addPeriod } from '../../law/calendar.ts';
import type { Happening, Turn, YearProcess } from '../play/year-process.ts';

/** Claims that begin by themselves, beside those that follow from a review. Assumptions. */
const PER_YEAR = 60;
const SHARE = { inTerms: 0.75, pays: 0.8, waived: 0.05 };

/** Days after the beginning of a claim at which the first payment comes, and how many come by then. */
const FIRST_PAYMENT = 75;
const PAYMENTS = 8;

export const terugvordering: YearProcess = {
  slug: 'terugvordering',
  perYear: PER_YEAR,
  from: 0.3,
  begin({ zaken, draw, today }) {
    const granted = zaken.filter(
      ({ proces, uitkomst }) => proces === 'aanvraag' && uitkomst?.startsWith('toekenning'),
    );
    if (granted.length === 0) return undefined;
    const zaak = draw.pick(granted, 'welke');
    return {
      account: 'bo-terugvordering',
      gemeente: zaak.gemeente,
      formulier: 'terugvordering/vordering-gemeld',
      changes: {
        vordering: {
          zaaknummer: zaak.nummer,
          ontdektOp: today,
          periodeVan: addDays(today, -60),
          periodeTot: addDays(today, -1),
        },
      },
    };
  },
  tasks: {
    'bedrag-berekenen': ({ draw, today }) => ({
      changes: {
        vorderingsbedrag: {
          posten: [{ jaar: Number(today.slice(0, 4)), netto: amount(draw), loonheffing: 0 }],
          oudsteKostenOp: addDays(today, -60),
          jongsteKostenOp: addDays(today, -1),
        },
      },
    }),
    'redenen-wegen': ({ draw }) => ({
      changes: { weging: { horen: draw.chance(0.7, 'horen'), ...unheard(draw) } },
    }),
    'besluit-opstellen': ({ draw }) => ({
      changes: { terugvorderingsbesluit: { bedrag: amount(draw) } },
    }),
    'betaling-afspreken': ({ draw, today }) => ({
      days: draw.between(5, 30, 'afspraak'),
      like: { betaalafspraak: { wijze: 'termijnen' } },
      changes: { betaalafspraak: { perMaand: perMonth(draw), eersteOp: addPeriod(today, 'P1M') } },
    }),
  },
  happenings: (zaak, draw) =>
    draw.chance(SHARE.pays, 'betaalt')
      ? Array.from(
          { length: PAYMENTS },
          (_, number): Happening => ({
            days: FIRST_PAYMENT + 30 * number,
            account: 'bo-terugvordering',
            bericht: 'terugvordering/betaling-ontvangen',
            changes: (today) => ({
              betaling: {
                bedrag: perMonth(draw),
                ontvangenOp: today,
                nummer: Number(zaak.nummer.slice(-6)) * 100 + number,
              },
            }),
          }),
        )
      : [],
};

// helpers

const amount = (draw: Turn['draw']): number => draw.between(150, 2400, 'bedrag');
const perMonth = (draw: Turn['draw']): number => Math.ceil(amount(draw) / 8);
const unheard = (draw: Turn['draw']) =>
  draw.chance(0.7, 'horen') ? {} : { nietHoren: 'Het gaat om een bedrag en bezwaar is mogelijk.' };
