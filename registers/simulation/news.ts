import { addDays, type Day } from '../../law/calendar.ts';
import type { Nieuws } from '../test-inwoner.ts';

/** What a party writes about a resident: its kind and content, as the postbus reads them. */
export function newsOf(
  nieuws: Nieuws,
  bsn: string,
  gemeente: string,
  op: Day,
): { soort: string; gegevens: Record<string, unknown> } {
  const who = { bsn, gemeente };
  switch (nieuws.soort) {
    case 'samenloopsignaal': {
      const { code, omschrijving, weken } = nieuws;
      const periodeVan = addDays(op, -7 * weken);
      return {
        soort: nieuws.soort,
        gegevens: { ...who, signaalOp: op, code, periodeVan, omschrijving },
      };
    }
    case 'overlijden':
      return { soort: nieuws.soort, gegevens: { ...who, overledenOp: op } };
    case 'verhuizing': {
      const elders = { straat: 'Teststraat 900', postcode: '7607 ZZ', plaats: 'Almelo' };
      const binnen = { straat: 'Teststraat 901', postcode: '7571 ZZ', plaats: 'Oldenzaal' };
      const { buitenGemeente } = nieuws;
      return {
        soort: nieuws.soort,
        gegevens: {
          ...who,
          verhuisdOp: op,
          buitenGemeente,
          ...(buitenGemeente ? elders : binnen),
        },
      };
    }
  }
}
