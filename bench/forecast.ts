import { parseArgs } from 'node:util';
import { chances } from '../api/doorlooptijden/expected.ts';
import { connect } from '../db/connect.ts';
import { findDuren, findLopend } from '../db/queries/doorlooptijden/find-verwachting.ts';
import { inTransaction } from '../db/transaction.ts';
import { addDays } from '../law/calendar.ts';
import { today } from '../law/clock.ts';
import { measuredKinds } from '../terms/measured.ts';

/**
 * How well the forecast of late cases would have done: on every day of the past it is made with what was known then, and held
 * against what became of the cases. Well calibrated means that of the cases with a chance of 30 % some 30 % were late.
 * `DATABASE_URL=… npm run bench:forecast -- --proces aanvraag`
 */
const { values } = parseArgs({
  options: {
    proces: { type: 'string', default: 'aanvraag' },
    dagen: { type: 'string', default: '300' },
    stap: { type: 'string', default: '7' },
  },
});
const url = process.env.DATABASE_URL;
if (!url)
  throw new Error(
    'Set DATABASE_URL to a database with finished cases, such as a year that was played.',
  );
const db = connect(url);
const BANDS = [0, 0.1, 0.25, 0.5, 0.75, 1.01];
const bands = BANDS.slice(1).map((tot, at) => ({
  van: BANDS[at] ?? 0,
  tot,
  aantal: 0,
  kans: 0,
  laat: 0,
}));
let unknown = 0;
let brier = 0;
let base = 0;
const vraag = {
  proces: values.proces,
  soorten: measuredKinds(values.proces),
  gemeenten: ['dinkelland', 'tubbergen', 'oldenzaal'],
};
for (let back = Number(values.dagen); back > 0; back -= Number(values.stap)) {
  const op = addDays(
    today(() => new Date()),
    -back,
  );
  const [duren, lopend] = await inTransaction(db, '*', async (trx) => [
    await findDuren(trx, { ...vraag, op }),
    await findLopend(trx, { ...vraag, regeling: null, op }),
  ]);
  for (const { rij, kans } of chances(duren, lopend, op)) {
    if (rij.gesloten === null) continue; // nobody knows yet
    if (kans === null) {
      unknown += 1;
      continue;
    }
    const laat = rij.gesloten > rij.einddatum ? 1 : 0;
    const band = bands.find(({ tot }) => kans < tot);
    if (!band) continue;
    band.aantal += 1;
    band.kans += kans;
    band.laat += laat;
    brier += (kans - laat) ** 2;
    base += laat;
  }
}
await db.destroy();

const total = bands.reduce((sum, { aantal }) => sum + aantal, 0);
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
console.log(
  `forecast of ${values.proces}, ${total} forecasts of the last ${values.dagen} days, ${unknown} cases too unlike earlier ones\n`,
);
console.log('chance          forecasts   mean chance   were late');
for (const { van, tot, aantal, kans, laat } of bands)
  console.log(
    `${share(van, 1).padStart(5)} – ${share(Math.min(tot, 1), 1).padEnd(6)} ${String(aantal).padStart(10)} ${share(kans, aantal).padStart(13)} ${share(laat, aantal).padStart(11)}`,
  );
const rate = total === 0 ? 0 : base / total;
console.log(
  `\nBrier score ${(brier / Math.max(total, 1)).toFixed(3)}; saying ${share(base, total)} of every case would score ${(rate * (1 - rate)).toFixed(3)} (lower is better)`,
);
