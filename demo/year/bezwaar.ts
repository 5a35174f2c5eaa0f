import { daysBetween } from '../../law/calendar.ts';
import type { Draw } from '../play/draw.ts';
import type { Scene, YearProcess } from '../play/year-process.ts';

/** As many as the neighbours who work together had: Borne, Hengelo and Haaksbergen counted 32 objections in a year. */
const PER_YEAR = 32;
const SHARE = { solved: 0.4, founded: 0.25 };
/** Art. 6:7 Awb: six weeks; somebody who objects does so before they are over. */
const WITHIN_DAYS = 40;

export const bezwaar: YearProcess = {
  slug: 'bezwaar',
  perYear: PER_YEAR,
  from: 0.3,
  begin(scene) {
    const decided = decisionsToObjectTo(scene);
    if (decided.length === 0) return undefined;
    const refused = decided.filter(({ uitkomst }) => uitkomst === 'afwijzing');
    const zaak = scene.draw.pick(refused.length > 0 ? refused : decided, 'welk');
    return {
      account: 'bo-bezwaar',
      gemeente: zaak.gemeente,
      formulier: 'bezwaar/bezwaar-ontvangen',
      changes: {
        bezwaar: {
          besluit: zaak.nummer,
          ontvangenOp: scene.today,
          gronden: 'De inwoner vindt dat wij niet van de juiste feiten zijn uitgegaan.',
        },
      },
    };
  },
  tasks: {
    'informeel-bespreken': ({ draw }) => ({
      days: draw.between(3, 9, 'gesprek'),
      like: {
        informeelContact: {
          uitkomst: draw.chance(SHARE.solved, 'opgelost') ? 'ingetrokken' : 'verder',
        },
      },
    }),
    'hoorzitting-houden': ({ draw }) => ({ days: draw.between(14, 28, 'zitting') }),
    'advies-schrijven': ({ draw }) => ({
      days: draw.between(5, 12, 'advies'),
      changes: { commissieadvies: { advies: outcome(draw) } },
    }),
    'beslissing-opstellen': ({ draw }) => ({
      days: draw.between(3, 8, 'beslissing'),
      like: { beslissing: { uitkomst: outcome(draw) } },
    }),
  },
};

// helpers

const outcome = (draw: Draw): string =>
  draw.chance(SHARE.founded, 'gegrond') ? 'gegrond' : 'ongegrond';

/** Decisions that can still be objected to, of residents who have not objected yet; newest first would favour one month. */
function decisionsToObjectTo({ zaken, today }: Scene) {
  const objected = new Set(
    zaken.filter(({ proces }) => proces === 'bezwaar').map(({ bsn }) => bsn),
  );
  return zaken.filter(
    ({ proces, beslotenOp, bsn }) =>
      ['aanvraag', 'terugvordering'].includes(proces) &&
      beslotenOp !== null &&
      daysBetween(beslotenOp, today) <= WITHIN_DAYS &&
      !objected.has(bsn),
  );
}
