import type { GezetteInstelling } from '../../db/queries/instellingen/find-instellingen.ts';
import { vormOf } from '../../db/queries/instellingen/sleutels.ts';
import type { Day } from '../../law/calendar.ts';
import { describeWaarde } from './describe.ts';
import { type Instelling, onderwerp, type Waarde } from './schema.ts';
import { type InstellingTekst, textOf } from './texts.ts';

/** Rows in the order in which they hold, as settings with what holds today, what follows and what went before. */
export function instellingenView(rows: readonly GezetteInstelling[], op: Day): Instelling[] {
  const settings = new Map<string, GezetteInstelling[]>();
  for (const row of rows) {
    const key = `${row.gemeente}/${row.sleutel}`;
    settings.set(key, [...(settings.get(key) ?? []), row]);
  }
  return [...settings.values()].flatMap((values) => instelling(values, op)).sort(bySubject);
}

/** With those of which nothing was ever laid down, as settings without a value. */
export function withUnset(
  settings: readonly Instelling[],
  sleutels: readonly string[],
  gemeenten: readonly string[],
): Instelling[] {
  const set = new Set(settings.map(({ gemeente, sleutel }) => `${gemeente}/${sleutel}`));
  const unset = gemeenten.flatMap((gemeente) =>
    sleutels
      .filter((sleutel) => !set.has(`${gemeente}/${sleutel}`))
      .map((sleutel): Instelling => {
        const { onderwerp, naam, uitleg } = textOf(sleutel);
        return {
          sleutel,
          gemeente: gemeente as Instelling['gemeente'],
          onderwerp,
          naam,
          uitleg,
          vorm: vormOf(sleutel) ?? null,
          versie: 0,
          nu: null,
          later: [],
          eerder: [],
        };
      }),
  );
  return [...settings, ...unset].sort(bySubject);
}

function instelling(values: readonly GezetteInstelling[], op: Day): Instelling[] {
  const [first] = values;
  if (!first) return [];
  const tekst = textOf(first.sleutel);
  const begun = values.filter(({ geldig_vanaf }) => geldig_vanaf <= op).reverse();
  const [nu, ...eerder] = begun.map((row) => view(row, tekst));
  return [
    {
      sleutel: first.sleutel,
      gemeente: first.gemeente as Instelling['gemeente'],
      onderwerp: tekst.onderwerp,
      naam: tekst.naam,
      uitleg: tekst.uitleg,
      vorm: vormOf(first.sleutel) ?? null,
      versie: first.stand,
      nu: nu ?? null,
      later: values.filter(({ geldig_vanaf }) => geldig_vanaf > op).map((row) => view(row, tekst)),
      eerder,
    },
  ];
}

const view = (rij: GezetteInstelling, tekst: InstellingTekst): Waarde => ({
  waarde: rij.waarde,
  regels: describeWaarde(rij.waarde, tekst),
  status: rij.status,
  bron: rij.bron,
  geldigVanaf: rij.geldig_vanaf,
  reden: rij.reden,
  door: rij.door && rij.door_naam ? { id: rij.door, naam: rij.door_naam } : null,
  op: rij.op?.toISOString() ?? null,
});

const bySubject = (one: Instelling, other: Instelling): number =>
  one.gemeente.localeCompare(other.gemeente) ||
  onderwerp.enum.indexOf(one.onderwerp) - onderwerp.enum.indexOf(other.onderwerp) ||
  one.naam.localeCompare(other.naam, 'nl');
