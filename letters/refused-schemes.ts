import { BriefgegevenOnjuist } from './errors.ts';
import type { Briefgegevens } from './letter.ts';

type Refused = {
  /** The law of the scheme, written out. */
  readonly wet: string;
  /** What the resident can do now, a sentence each. */
  readonly vervolg: readonly string[];
};

const PARTICIPATIEWET = 'de Participatiewet';

/** Who then asks for assistance without delay keeps the day of the first notification (VNG, 2021). */
const bijstandDaarna = (uitkering: string): readonly string[] => [
  'Hebt u te weinig geld om van te leven? Misschien kunt u bijstand krijgen.',
  `Vraag dat dan meteen aan. Dan telt de dag waarop u zich meldde voor ${uitkering}.`,
];

const SCHEMES: Readonly<Record<string, Refused>> = {
  bijstand: {
    wet: PARTICIPATIEWET,
    vervolg: [
      'Verandert uw situatie? Dan mag u altijd opnieuw bijstand aanvragen. Dat doet u op werk.nl.',
    ],
  },
  ioaw: {
    wet: 'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW)',
    vervolg: [
      'Verandert uw situatie? Dan mag u opnieuw een IOAW-uitkering aanvragen. Dat doet u op werk.nl.',
      ...bijstandDaarna('de IOAW-uitkering'),
    ],
  },
  ioaz: {
    wet: 'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen (IOAZ)',
    vervolg: [
      'Bent u nog niet gestopt met uw bedrijf? Dan mag u opnieuw een IOAZ-uitkering aanvragen. Doe dat voordat u stopt.',
      ...bijstandDaarna('de IOAZ-uitkering'),
    ],
  },
  bbz: {
    wet: 'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)',
    vervolg: [
      'Verandert er iets in uw bedrijf of in uw inkomen? Dan mag u opnieuw een Bbz-uitkering aanvragen. ROZ Twente kijkt dan opnieuw naar uw bedrijf.',
      ...bijstandDaarna('de Bbz-uitkering'),
    ],
  },
  'bijzondere-bijstand': {
    wet: PARTICIPATIEWET,
    vervolg: [
      'Krijgt u andere kosten, of verandert uw inkomen? Dan mag u opnieuw bijzondere bijstand aanvragen. Dat doet u bij ons.',
    ],
  },
  iit: {
    wet: PARTICIPATIEWET,
    vervolg: [
      'Verandert uw situatie? Dan mag u opnieuw een individuele inkomenstoeslag aanvragen. U kunt deze toeslag één keer in de twaalf maanden krijgen.',
    ],
  },
  studietoeslag: {
    wet: PARTICIPATIEWET,
    vervolg: [
      'Verandert uw studie of uw gezondheid? Dan mag u opnieuw een studietoeslag aanvragen. Dat doet u bij ons.',
    ],
  },
  'maatschappelijke-participatie': {
    wet: 'de regels van onze gemeente voor maatschappelijke participatie',
    vervolg: [
      'Gaat u aan iets anders meedoen, of verandert uw inkomen? Dan mag u deze vergoeding opnieuw aanvragen. Dat doet u bij ons.',
    ],
  },
};

/**
 * What a rejection tells beside its reasons, by scheme.
 * @throws BriefgegevenOnjuist for a scheme on which we do not decide
 */
export const refused = (sjabloon: string, { regeling }: Briefgegevens): Refused => {
  const found = SCHEMES[regeling];
  if (!found) throw new BriefgegevenOnjuist(sjabloon, 'regeling');
  return found;
};
