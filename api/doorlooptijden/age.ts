import type { VoorraadRij } from '../../db/queries/doorlooptijden/find-voorraad.ts';
import { LEEFTIJDEN, RESTEN } from '../../db/queries/doorlooptijden/klassen.ts';
import type { Doorlooptijden } from './schema.ts';
import { shown } from './smallest-group.ts';

/** The stock of today by age and by the days that are left, every class in its order; of a small group no number. */
export function ageOfStock(
  rows: readonly VoorraadRij[],
  kleinsteGroep: number,
): Doorlooptijden['ouderdom'] {
  const of = (wanted: string) => rows.find(({ klasse }) => klasse === wanted)?.aantal ?? 0;
  const count = (aantal: number) => shown(aantal, kleinsteGroep);
  const met = [...RESTEN.map(({ code }) => code), 'staat-stil' as const];
  const zonder = of('alles') - met.reduce((sum, code) => sum + of(code), 0);
  return {
    voorraad: count(of('alles')),
    leeftijd: LEEFTIJDEN.map(({ code }) => ({ klasse: code, aantal: count(of(code)) })),
    termijn: [
      ...met.map((code) => ({ klasse: code, aantal: count(of(code)) })),
      { klasse: 'geen', aantal: count(zonder) },
    ],
  };
}
