import type { Blok, Zeg } from './letter.ts';
import { alinea, inlichtingenplicht } from './parts.ts';
import { defineSchemeGrant, type SchemeGrantData } from './scheme-grant.ts';

export type ToekenningBbzData = SchemeGrantData & {
  /** What the money is for; `null` when the decision does not say. */
  readonly bbzSoort: 'levensonderhoud' | 'bedrijfskapitaal' | null;
  /** How long an income lasts, or in how long capital is paid back. */
  readonly maanden: number | null;
};

/** The decision on assistance for the self-employed, after the advice of ROZ Twente (Bbz 2004). */
export const toekenningBbz = defineSchemeGrant<ToekenningBbzData>('toekenning-bbz', {
  artikelen: [
    'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)',
    'artikel 17 van de Participatiewet (veranderingen doorgeven)',
  ],
  // Whether and how it is a loan stands in the Bbz itself, not in art. 48 and 51 Pw.
  artikelenLening: [],
  vervolg: purpose,
  plichten: inlichtingenplicht,
});

function purpose({ bbzSoort, maanden, ritme, redenLening }: ToekenningBbzData, zeg: Zeg): Blok[] {
  if (bbzSoort === null) return [];
  const duur = maanden !== null && `${maanden} ${maanden === 1 ? 'maand' : 'maanden'}`;
  if (bbzSoort === 'levensonderhoud')
    return [
      alinea(
        zeg('dit-geld-is-om-van'),
        duur && ritme === 'maandelijks' && zeg('u-krijgt-het-daarna-stopt', { duur }),
      ),
    ];
  return [
    alinea(
      zeg('dit-geld-is-voor-uw'),
      duur && redenLening !== null && zeg('u-betaalt-het-terug-in', { duur }),
    ),
  ];
}
