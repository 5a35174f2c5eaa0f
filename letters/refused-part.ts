import type { Blok, Zeg } from './letter.ts';
import { alineas, kop } from './parts.ts';

/** What a grant does not give of what was asked (art. 3:46 and 4:7 Awb). */
export type RefusedPart = {
  /** As it stands in the application: 'de kosten van de bril boven € 200'. */
  readonly deel: string;
  readonly reden: string;
  /** Written out: 'artikel 35 lid 1 van de Participatiewet'. */
  readonly artikel: string;
};
export type PartlyGranted = {
  /** Empty when all that was asked is granted. */
  readonly afgewezenDelen: readonly RefusedPart[];
  /** What the applicant said before the decision and what we did with it; `null` when not asked (art. 4:7 Awb). */
  readonly zienswijze: string | null;
};

/** 'deze', or 'deze voor een deel': what was asked and is now granted. */
export const granted = ({ afgewezenDelen }: PartlyGranted): string =>
  afgewezenDelen.length > 0 ? 'deze voor een deel krijgt' : 'deze krijgt';

/** What is not granted and why, each part with its article; nothing when all is. */
export const refusedParts = ({ afgewezenDelen, zienswijze }: PartlyGranted, zeg: Zeg): Blok[] => [
  ...(afgewezenDelen.length === 0 ? [] : [kop(zeg('wat-krijgt-u-niet'))]),
  ...afgewezenDelen.flatMap(({ deel, reden, artikel }) => [
    ...alineas(zeg('u-krijgt-niet', { deel })),
    ...alineas(zeg('dat-staat-in', { reden, artikel })),
  ]),
  ...(zienswijze === null ? [] : [kop(zeg('wat-hebben-wij-met-uw')), ...alineas(zienswijze)]),
];
