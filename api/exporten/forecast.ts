import { readForecast } from '../doorlooptijden/expected.ts';
import type { VerwachtingFilter } from '../doorlooptijden/schema.ts';
import type { Context } from '../doorlooptijden/selection.ts';
import { dag } from './csv.ts';
import { nameOf } from './names.ts';
import type { Table } from './table.ts';

/** Which running cases will probably be late, as the dashboard lists them. */
export async function forecastTable(context: Context, filter: VerwachtingFilter): Promise<Table> {
  const { proces, beoordeeld, nietBeoordeeld, verwachtTeLaat, zaken } = await readForecast(
    context,
    filter,
  );
  return {
    naam: 'verwachting',
    titel: 'Zaken die waarschijnlijk te laat worden',
    over: [
      ['Proces', nameOf('proces', proces)],
      ['Berekend voor lopende zaken', String(beoordeeld)],
      ['Niet te berekenen', String(nietBeoordeeld)],
      ['Naar verwachting te laat', String(verwachtTeLaat)],
    ],
    kop: [
      'Zaaknummer',
      'Gemeente',
      'Regeling',
      'Laatste dag van de termijn',
      'Waar de zaak is',
      'Dagen bij deze stap',
      'Kans op te laat (%)',
    ],
    rijen: zaken.map((zaak) => [
      zaak.nummer,
      nameOf('gemeente', zaak.gemeente),
      nameOf('regeling', zaak.regeling),
      dag(zaak.einddatum),
      zaak.stap,
      zaak.dagenBijStap,
      Math.round(zaak.kans * 100),
    ]),
    noten: [],
  };
}
