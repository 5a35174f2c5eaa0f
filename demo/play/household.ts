import { ageOn } from '../../law/age-group.ts';
import type { Day } from '../../law/calendar.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import type { Sections } from './sections.ts';

/** What a resident would tell at the intake: the facts that the registers hold of him, in the sections of the case file. */
export function toldBy({ brp, suwinet }: TestInwoner, today: Day): Sections {
  const alive = brp.huisgenoten.filter(({ geboortedatum }) => geboortedatum <= today);
  const partner = alive.find(({ relatie }) => relatie === 'partner');
  const kinderen = alive.filter(
    ({ relatie, geboortedatum }) => relatie === 'kind' && ageOn(geboortedatum, today) < 18,
  );
  const others = alive.filter((one) => one !== partner && !kinderen.includes(one));
  const married = ['gehuwd', 'geregistreerd-partner'].includes(brp.burgerlijkeStaat);
  const burgerlijkeStaat = !married
    ? 'ongehuwd'
    : partner
      ? brp.burgerlijkeStaat
      : 'duurzaam-gescheiden';
  const work = suwinet.inkomstenverhoudingen.filter(
    ({ begonnenOp, geeindigdOp }) =>
      begonnenOp <= today && (geeindigdOp === null || geeindigdOp > today),
  );
  const benefits = suwinet.uitkeringen.filter(
    ({ soort, begonnenOp, geeindigdOp }) =>
      soort !== 'kinderbijslag' &&
      begonnenOp <= today &&
      (geeindigdOp === null || geeindigdOp > today),
  );
  const posten = [
    ...work.map(({ soort, nettoPerMaand }) => ({
      soort: soort === 'zelfstandige' ? 'zelfstandig' : 'loon',
      van: 'aanvrager',
      nettoPerMaand,
      wisselend: soort === 'oproep',
    })),
    ...benefits.map(({ nettoPerMaand }) => ({
      soort: 'uitkering',
      van: 'aanvrager',
      nettoPerMaand,
      wisselend: false,
    })),
  ];
  const home = suwinet.onroerendGoed.find(({ soort }) => soort === 'woning (eigen bewoning)');
  return {
    huishouden: {
      burgerlijkeStaat,
      gezamenlijkeHuishouding: partner !== undefined,
      ...(partner && !married
        ? {
            grondHuishouding: kinderen.length > 0 ? ['zorg', 'kind'] : ['zorg'],
            partnerGeboortedatum: partner.geboortedatum,
          }
        : {}),
      ...(partner ? { partnerRechthebbend: true } : {}),
      heeftKinderen: kinderen.length > 0,
      ...(kinderen.length > 0 && {
        kinderen: kinderen.map(({ naam, geboortedatum }) => ({
          naam,
          geboortedatum,
          tenLaste: true,
        })),
      }),
      ...(!partner &&
        others.length > 0 && {
          geenHuishouding: others.every(({ relatie }) => RELATIE[relatie] === 'eerste-graad')
            ? 'eerste-graad'
            : 'geen-zorg',
        }),
      heeftMedebewoners: others.length > 0,
      ...(others.length > 0 && {
        medebewoners: others.map(({ naam, geboortedatum, relatie }) => ({
          naam,
          geboortedatum,
          relatie: RELATIE[relatie],
          uitzondering: 'geen',
        })),
      }),
      inrichting: 'geen',
    },
    inkomen: {
      heeftInkomen: posten.length > 0,
      ...(posten.length > 0 && { posten }),
      ...(work.length > 0 && { vrijlatingsgrond: 'geen' }),
    },
    vermogen: {
      heeftBezit: true,
      bezittingen: [
        { soort: 'betaalrekening', waarde: 640 },
        ...suwinet.voertuigen.map(({ dagwaarde }) => ({ soort: 'voertuig', waarde: dagwaarde })),
        ...suwinet.onroerendGoed
          .filter((one) => one !== home)
          .map(({ waarde }) => ({ soort: 'ander-huis', waarde })),
      ],
      heeftSchulden: false,
      eigenWoning: home !== undefined,
      ...(home && { wozWaarde: home.waarde, hypotheek: 180_000 }),
    },
  };
}

const RELATIE = {
  partner: 'geen-familie',
  kind: 'eerste-graad',
  ouder: 'eerste-graad',
  'broer-zus': 'tweede-graad',
  'geen-familie': 'geen-familie',
} as const;
