import { GEMEENTECODES } from '../../registers/brp/port.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { toldBy } from '../play/household.ts';
import type { Sections } from '../play/sections.ts';
import type { Doing, Turn, YearProcess } from '../play/year-process.ts';

/**
 * About one resident in a hundred has a benefit: 275 of 26,470 in Dinkelland on 1 December 2019; the same share of 79,581 in the
 * three municipalities. That three in ten leave and come in a year, and what becomes of applications, is an assumption.
 */
const STOCK = 830;
const INFLOW = 330;

const SHARE = {
  incomplete: 0.22,
  noAnswer: 0.15,
  withdrawn: 0.05,
  sentBack: 0.1,
  visit: 0.06,
};

export const aanvraag: YearProcess = {
  slug: 'aanvraag',
  perYear: INFLOW,
  stock: STOCK,
  begin({ today, draw, free }) {
    if (free.length === 0) return undefined;
    const inwoner = draw.pick(free, 'wie');
    const gemeente =
      livesIn(inwoner) ?? draw.pick(['dinkelland', 'tubbergen', 'oldenzaal'], 'waar');
    const { brp, suwinet } = inwoner;
    const zelfstandige = suwinet.inkomstenverhoudingen.some(
      ({ soort }) => soort === 'zelfstandige',
    );
    return {
      account: `consulent-${gemeente}`,
      gemeente,
      formulier: 'aanvraag/melding',
      changes: {
        melding: {
          bsn: inwoner.bsn,
          meldingsdatum: today,
          kanaal: draw.pick(['balie', 'telefoon', 'werk-nl'], 'kanaal'),
          partner: brp.huisgenoten.some(({ relatie }) => relatie === 'partner'),
          zelfstandige,
          ...(zelfstandige && { regeling: 'bbz' }),
        },
      },
    };
  },
  tasks: {
    'volledigheid-beoordelen': ({ draw, round }) => ({
      like: {
        volledigheid: { volledig: round > 0 || !draw.chance(SHARE.incomplete, 'onvolledig') },
      },
    }),
    // Who lets the days pass is told so by the term: nobody fills anything in.
    'aanvulling-verwerken': ({ draw }) => ({
      days: draw.chance(SHARE.noAnswer, 'blijft-uit') ? 60 : draw.between(4, 12, 'aanvulling'),
    }),
    'intakegesprek-voeren': (turn) => ({
      days: turn.draw.between(3, 12, 'intake'),
      changes: told(turn),
    }),
    'recht-verifieren': (turn) => {
      const visit = turn.round === 0 && turn.draw.chance(SHARE.visit, 'huisbezoek');
      return {
        days: turn.draw.between(2, 9, 'verificatie'),
        like: { verificatie: { uitkomst: visit ? 'huisbezoek' : 'akkoord' } },
        changes: {
          ...told(turn),
          ...(!visit && { verificatie: { uitsluitingsgrond: excluded(turn), ...reasons(turn) } }),
        },
      };
    },
    'toetsing-aanvullen': (turn) => ({ changes: told(turn) }),
    'toetsing-regeling/recht-vaststellen': ({ gegevens: { rozAdvies } }) => weighed(rozAdvies),
    'recht-vaststellen': ({ gegevens: { advies } }) => {
      const uitkomst = outcomeOf(advies);
      const confirmed = uitkomst === (advies?.uitkomst ?? uitkomst);
      return {
        like: { vaststelling: { uitkomst: 'toekennen' } },
        changes: {
          vaststelling: {
            uitkomst,
            bevestigd: confirmed,
            ...(uitkomst === 'afwijzen' && { afwijzingsgrond: groundOf(advies) }),
            ...(!confirmed && { motivering: 'Het inkomen is hoger dan de norm (art. 19 Pw).' }),
          },
        },
      };
    },
    'conceptbesluit-opstellen': ({ gegevens: { advies, rozAdvies, concept }, zaak, draw }) => {
      if (rozAdvies) return draftOfBbz(concept ?? {}, zaak.meldingOp);
      const uitkomst = outcomeOf(advies);
      if (uitkomst === 'afwijzen') {
        const zienswijzeNodig = draw.chance(0.4, 'zienswijze');
        return {
          like: { concept: { soort: 'afwijzing' } },
          changes: {
            concept: {
              zienswijzeNodig,
              ...(!zienswijzeNodig && {
                redenNietHoren: 'De afwijzing rust op wat de inwoner zelf opgaf (art. 4:7 Awb).',
              }),
            },
          },
        };
      }
      const bedragPerMaand = advies?.uitkeringPerMaand ?? 1401.5;
      return {
        days: draw.between(1, 5, 'concept'),
        like: { concept: { soort: 'toekenning' } },
        changes: {
          concept: {
            bedragPerMaand,
            ingangsdatum: zaak.meldingOp,
            ...(uitkomst === 'toekennen-lening' && {
              soort: 'toekenning-lening',
              redenLening: 'De waarde van uw huis is hoger dan wat niet meetelt.',
            }),
          },
        },
      };
    },
    'besluit-toetsen': ({ draw, round }) => ({
      like: {
        toetsing: {
          oordeel: round === 0 && draw.chance(SHARE.sentBack, 'terug') ? 'terug' : 'akkoord',
        },
      },
    }),
    'zoektermijn-bewaken': () => ({ days: 60 }),
    'voorschot-vaststellen': ({ draw }) => ({
      days: 1,
      like: { voorschot: { toekennen: !draw.chance(0.1, 'voorschot') } },
    }),
  },
  happenings: (_, draw) =>
    draw.chance(SHARE.withdrawn, 'ingetrokken')
      ? [
          {
            days: draw.between(6, 25, 'ingetrokken-na'),
            account: 'bo-inkomen-1',
            bericht: 'aanvraag/aanvraag-ingetrokken',
          },
        ]
      : [],
};

// helpers

/** Bbz: what ROZ Twente advised is followed; without an advice nothing is granted. */
function weighed(rozAdvies: Sections[string] | undefined): Doing {
  const positive = rozAdvies !== undefined && rozAdvies.advies !== 'negatief';
  const asLoan = rozAdvies?.vorm === 'lening';
  return {
    days: 2,
    changes: {
      regelingoordeel: {
        uitkomst: positive ? (asLoan ? 'toekennen-lening' : 'toekennen') : 'afwijzen',
        bevestigd: rozAdvies !== undefined,
        ...(!rozAdvies && {
          motivering: 'ROZ Twente adviseerde niet en het bedrijf levert te weinig op (Bbz 2004).',
        }),
      },
    },
  };
}

/** What stands ready in the draft, with its reasons. */
function draftOfBbz(concept: Sections[string], meldingOp: string): Doing {
  const granted = concept.soort !== 'afwijzing';
  return {
    days: 2,
    like: { concept: { soort: granted ? 'toekenning' : 'afwijzing' } },
    changes: {
      concept: {
        bedragPerMaand: undefined,
        ...concept,
        artikel: 'Bbz 2004',
        motivering: `Uw bedrijf levert ${granted ? 'op termijn genoeg' : 'ook later te weinig'} op. Dat adviseerde ROZ Twente.`,
        zienswijzeNodig: false,
        ...(granted
          ? { ingangsdatum: meldingOp }
          : { redenNietHoren: 'De afwijzing rust op wat de inwoner zelf opgaf (art. 4:7 Awb).' }),
        ...(concept.soort === 'toekenning-lening' && {
          redenLening: 'Geld voor een bedrijf is een lening.',
        }),
      },
    },
  };
}

function livesIn({ brp }: TestInwoner): string | undefined {
  const code = brp.gemeenteVanInschrijving?.code;
  return code ? GEMEENTECODES[code] : undefined;
}

const told = ({ inwoner, today }: Turn) => (inwoner ? toldBy(inwoner, today) : {});

const reasons = (turn: Turn) => (excluded(turn) === 'geen' ? {} : { dringendeRedenen: false });

/** Art. 13 lid 2 onder c Pw: who studies with student finance. */
const excluded = ({ inwoner }: Turn): string =>
  inwoner?.suwinet.duo?.studiefinancieringPerMaand ? 'onderwijs' : 'geen';

/** The table looks at means and exclusion; that an income is enough shows in the amount. */
function outcomeOf(advies: Sections[string] | undefined): unknown {
  return advies?.uitkeringPerMaand === 0 ? 'afwijzen' : (advies?.uitkomst ?? 'toekennen');
}

function groundOf(advies: Sections[string] | undefined): string {
  if (String(advies?.uitsluiting).startsWith('Uitgesloten')) return 'uitsluiting';
  return String(advies?.vermogen).startsWith('Boven') ? 'vermogen' : 'inkomen';
}
