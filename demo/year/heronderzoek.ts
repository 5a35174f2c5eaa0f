import { addDays, daysBetween } from '../../law/calendar.ts';
import { toldBy } from '../play/household.ts';
import type { PlayedZaak, Scene, YearProcess } from '../play/year-process.ts';

/** Each benefit is looked at about once a year; one look in eight begins with a signal of the Inlichtingenbureau. Assumptions. */
const PER_YEAR = 830;
const SHARE = { signal: 0.12, changed: 0.15, stops: 0.05, noPapers: 0.12, explained: 0.3 };

/** A benefit runs at least so long before it is looked at again. */
const NOT_BEFORE = 60;

export const heronderzoek: YearProcess = {
  slug: 'heronderzoek',
  perYear: PER_YEAR,
  from: 0.35,
  begin(scene) {
    const granted = benefitsToReview(scene);
    if (granted.length === 0) return undefined;
    const zaak = scene.draw.pick(granted, 'welke');
    const signal = scene.draw.chance(SHARE.signal, 'signaal');
    const { today } = scene;
    return {
      account: signal ? 'bo-handhaving' : 'bo-inkomen-1',
      gemeente: zaak.gemeente,
      formulier: 'heronderzoek/heronderzoek-gemeld',
      like: { heronderzoek: { aanleiding: signal ? 'signaal' : 'planning' } },
      changes: {
        heronderzoek: {
          zaaknummer: zaak.nummer,
          ...(signal && { signaalVan: addDays(today, -80), signaalTot: addDays(today, -10) }),
        },
      },
    };
  },
  tasks: {
    'signaal-duiden': ({ draw }) => ({
      like: {
        signaalduiding: {
          oordeel: draw.chance(SHARE.explained, 'uitleg') ? 'verklaard' : 'onderzoeken',
        },
      },
    }),
    'stukken-verwerken': ({ draw, round }) => ({
      days: draw.between(4, 11, 'stukken'),
      like: { stukken: { compleet: round > 0 || !draw.chance(SHARE.noPapers, 'stukken-niet') } },
    }),
    'gesprek-voeren': ({ draw }) => ({ days: draw.between(5, 14, 'gesprek') }),
    'feiten-vaststellen': ({ inwoner, today }) => ({
      changes: inwoner ? toldBy(inwoner, today) : {},
    }),
    'besluit-opstellen': ({ draw, gegevens: { advies }, today }) => {
      const soort = draw.chance(SHARE.stops, 'einde')
        ? 'beeindiging'
        : draw.chance(SHARE.changed, 'anders')
          ? 'herziening'
          : 'voortzetting';
      if (soort === 'voortzetting') return { like: { heronderzoeksbesluit: { soort } } };
      const overpaid = soort === 'herziening';
      return {
        like: { heronderzoeksbesluit: { soort: 'voortzetting' } },
        changes: {
          heronderzoeksbesluit: {
            soort,
            motivering:
              soort === 'herziening'
                ? 'U werkt sinds kort enkele uren per week. Uw loon telt mee.'
                : 'U hebt werk gevonden. Uw inkomen is hoger dan de norm.',
            ingangsdatum: overpaid ? addDays(today, -45) : today,
            artikel: overpaid ? 'art. 17 lid 1 Pw; art. 54 lid 3 Pw' : 'art. 19 lid 1 Pw',
            ...(overpaid && {
              bedragPerMaand: Math.max(0, Number(advies?.uitkeringPerMaand ?? 1401.5) - 200),
              teVeelBetaald: true,
              inlichtingenGeschonden: true,
              periodeVan: addDays(today, -45),
              periodeTot: addDays(today, -1),
              teVeelBedrag: draw.between(120, 900, 'te-veel'),
            }),
          },
        },
      };
    },
  },
};

/** Benefits that run long enough and that no review looks at yet or again. */
function benefitsToReview({ zaken, today }: Scene): PlayedZaak[] {
  const looked = new Set(
    zaken.filter(({ proces }) => proces === 'heronderzoek').map(({ bsn }) => bsn),
  );
  return zaken.filter(
    ({ proces, uitkomst, beeindigdOp, bsn }) =>
      proces === 'aanvraag' &&
      uitkomst?.startsWith('toekenning') &&
      beeindigdOp !== null &&
      daysBetween(beeindigdOp, today) >= NOT_BEFORE &&
      !looked.has(bsn),
  );
}
