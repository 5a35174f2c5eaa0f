import { openZaak } from '../../cases/open-zaak.ts';
import { isVerzegeld } from '../../cases/sealed.ts';
import type { BsnVault } from '../../db/bsn-vault.ts';
import { findBekendeBesluiten } from '../../db/queries/besluiten/find-bekende-besluiten.ts';
import {
  type BerichtFormulier,
  findBerichtFormulieren,
} from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import { upsertPersoon } from '../../db/queries/personen/upsert-persoon.ts';
import { findSchuldenaren } from '../../db/queries/vordering-schuldenaren/find-schuldenaren.ts';
import { findZaakByNummer } from '../../db/queries/zaken/find-zaak.ts';
import { findZakenVanPersoon } from '../../db/queries/zaken/find-zaken-van-persoon.ts';
import type { ZaakRij } from '../../db/queries/zaken/zaak-rij.ts';
import type { Bericht } from '../../forms/bericht.ts';
import { receive, takeSecrets } from '../../forms/dossier.ts';
import { procesVariabelen } from '../../forms/proces-variabelen.ts';
import { type Data, type Pointer, valueAt } from '../../forms/schema.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidForm, NotAllowed, NotPossible } from '../errors.ts';
import { publishedForm } from '../formulieren/published.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { type Actor, fulfils, permits } from '../policy/decide.ts';
import type { ZaakGestart, ZaakStart } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;
/** Whom and what the new case is about. */
type Subject = {
  readonly persoonId: string;
  readonly zaak?: ZaakRij;
  readonly besluitId?: string;
};

/** The start forms by process: a form whose message is `<slug>-gestart`. */
export async function startForms(trx: Call['trx']): Promise<Map<string, BerichtFormulier>> {
  const forms = await findBerichtFormulieren(trx);
  return new Map(
    forms.flatMap((form) => {
      const slug = form.id.split('/')[0] as string;
      return form.bericht.naam === `${slug}-gestart` ? [[slug, form] as const] : [];
    }),
  );
}

/** Where a case of this process may begin half-way. */
export async function mijlpalenVan(trx: Call['trx'], proces: string): Promise<readonly string[]> {
  return (await startForms(trx)).get(proces)?.bericht.mijlpalen ?? [];
}

/** The municipalities for which somebody may start a process with this form. */
export const startableFor = (actor: Actor, { bericht }: BerichtFormulier): string[] => [
  ...new Set(
    actor.aanstellingen
      .filter(({ functie }) => bericht.functies.includes(functie))
      .flatMap(({ gemeenten }) => gemeenten),
  ),
];

/**
 * Starts a case with the start form of its process. A BSN is taken out of the form and kept encrypted; the engine gets the id of the
 * case and codes. Who starts a sealed case without being able to read it hears only that it was handed on.
 */
export async function startZaak(
  context: Context,
  { proces, gemeente, formulierVersie, gegevens, mijlpaal }: ZaakStart,
  bsnVault: BsnVault,
): Promise<ZaakGestart> {
  const { trx, actor, now } = context;
  const start = (await startForms(trx)).get(proces);
  if (!start) throw new NotPossible(text('zaak.proces-niet-startbaar'));
  if (!fulfils(actor, start.bericht.functies, gemeente))
    throw new NotAllowed(text('zaak.gemeente'));
  const form = await publishedForm(trx, start.id, formulierVersie);
  if (!form?.bericht) throw new NotPossible(text('zaak.formulier-verouderd'));
  if (mijlpaal !== undefined && !form.bericht.mijlpalen?.includes(mijlpaal))
    throw new NotPossible(text('zaak.mijlpaal'));

  const { volledig, eigen } = receive(form.schema, {}, gegevens as Data);
  const fouten = form.validate(volledig, dayOf(now));
  if (fouten.length > 0) throw new InvalidForm(fouten);
  const { overname } = form.bericht;
  if (
    mijlpaal !== undefined &&
    overname?.bij.includes(mijlpaal) &&
    !valueAt(volledig, overname.sectie)
  )
    throw wrong(overname.sectie, 'zaak.overname-ontbreekt');
  const { gegevens: open, geheim } = takeSecrets(form.schema, eigen);
  const { regeling, meldingOp, ...variabelen } = procesVariabelen(form, volledig);
  const subject = await subjectOf(context, form.bericht, { gemeente, volledig, geheim }, bsnVault);
  if (!isVerzegeld(proces))
    await mustBeOnly(context, form.bericht, { proces, subject, volledig, regeling });

  const { id, nummer } = await openZaak(
    trx,
    {
      proces,
      gemeente,
      regeling: String(regeling ?? subject.zaak?.regeling),
      persoonId: subject.persoonId,
      meldingOp: String(meldingOp ?? dayOf(now)),
      dossier: open,
      oorzaakZaakId: subject.zaak?.id ?? null,
      oorzaakBesluitId: subject.besluitId ?? null,
      mijlpaal: mijlpaal ?? null,
      door: actor.id,
      sleutel: null,
      variabelen,
    },
    () => now,
  );
  if (isVerzegeld(proces) && !permits(actor, 'zaken.verzegeld-lezen', { gemeente }))
    return { status: 'doorgegeven' };
  return { id, nummer, status: 'wordt-gestart', versie: 1 };
}

/** Follows what the form says to the resident; what does not exist, or not in this municipality, is a fault of that field. */
async function subjectOf(
  { trx, now }: Context,
  bericht: Bericht,
  {
    gemeente,
    volledig,
    geheim,
  }: { gemeente: string; volledig: Data; geheim: Record<Pointer, unknown> },
  bsnVault: BsnVault,
): Promise<Subject> {
  if (bericht.bsn) {
    const bsn = geheim[bericht.bsn];
    if (typeof bsn !== 'string') throw wrong(bericht.bsn, 'zaak.bsn');
    const persoonId = await upsertPersoon(trx, {
      gemeente,
      bsnVersleuteld: bsnVault.encrypt(bsn),
      bsnHash: bsnVault.hash(bsn),
      op: now,
    });
    return { persoonId };
  }
  if (bericht.zaaknummer) {
    const nummer = String(valueAt(volledig, bericht.zaaknummer) ?? '').toUpperCase();
    const zaak = await findZaakByNummer(trx, nummer);
    if (zaak?.gemeente !== gemeente) throw wrong(bericht.zaaknummer, 'zaak.nummer-onbekend');
    return { persoonId: zaak.persoon_id, zaak };
  }
  return contested(trx, bericht, { gemeente, volledig });
}

/**
 * The decision by the number of its case; where that case has several, by the day of the letter. A decision of which
 * nobody was told yet cannot be contested by its letter.
 */
async function contested(
  trx: Call['trx'],
  { besluit: pointer = '', besluitdatum = '', indiener = '' }: Bericht,
  { gemeente, volledig }: { gemeente: string; volledig: Data },
): Promise<Subject> {
  const nummer = String(valueAt(volledig, pointer) ?? '')
    .trim()
    .toUpperCase();
  const zaak = await findZaakByNummer(trx, nummer);
  if (zaak?.gemeente !== gemeente) throw wrong(pointer, 'zaak.nummer-onbekend');
  const besluiten = await findBekendeBesluiten(trx, zaak.id);
  if (besluiten.length === 0) throw wrong(pointer, 'zaak.besluit-onbekend');
  const mede =
    indiener !== '' && valueAt(volledig, indiener) === 'medeschuldenaar'
      ? await coDebtor(trx, indiener, zaak.id)
      : undefined;
  const dag = valueAt(volledig, besluitdatum);
  // The letter carries the day on which it was written, the post may have taken it a day later.
  const gekozen =
    typeof dag === 'string'
      ? besluiten.filter(
          ({ bekendgemaakt_op, genomen_op }) =>
            bekendgemaakt_op === dag || dayOf(genomen_op) === dag || mede?.bekendgemaaktOp === dag,
        )
      : besluiten;
  const [besluit, ...meer] = gekozen;
  if (!besluit) throw wrong(besluitdatum, 'zaak.besluitdatum-onbekend');
  if (meer.length > 0) throw wrong(besluitdatum, 'zaak.besluitdatum-nodig');
  return { persoonId: mede?.persoonId ?? zaak.persoon_id, zaak, besluitId: besluit.id };
}

/** Who got the decision because she owes the whole as well; whom staff filled in has no number, and cannot have a case. */
async function coDebtor(
  trx: Call['trx'],
  pointer: Pointer,
  zaakId: string,
): Promise<{ persoonId: string; bekendgemaaktOp: string | null }> {
  const known = (await findSchuldenaren(trx, zaakId)).filter(
    ({ rol, bekendgemaakt_op }) => rol === 'medeschuldenaar' && bekendgemaakt_op !== null,
  );
  const mede = known.find(({ persoon_id }) => persoon_id !== null);
  if (!mede?.persoon_id)
    throw wrong(
      pointer,
      known.length > 0 ? 'zaak.medeschuldenaar-ingevuld' : 'zaak.medeschuldenaar-onbekend',
    );
  return { persoonId: mede.persoon_id, bekendgemaaktOp: mede.bekendgemaakt_op };
}

/**
 * Refuses a second running case of the same kind, naming the first, unless the form says that it is meant. The row of the person is
 * held by then, so two starts at once do not both find nothing.
 */
async function mustBeOnly(
  { trx }: Context,
  { eenLopend }: Bericht,
  {
    proces,
    subject,
    volledig,
    regeling,
  }: { proces: string; subject: Subject; volledig: Data; regeling: unknown },
): Promise<void> {
  if (!eenLopend?.regelingen.includes(String(regeling))) return;
  if (valueAt(volledig, eenLopend.tenzij) === true) return;
  const running = await findZakenVanPersoon(trx, subject.persoonId, { lopend: true });
  const known = running.find((zaak) => zaak.proces === proces && zaak.regeling === regeling);
  if (known) throw wrong(eenLopend.tenzij, 'zaak.loopt-al', { nummer: known.nummer });
}

const wrong = (pointer: Pointer, ...[code, places]: Parameters<typeof text>) =>
  new InvalidForm([{ pointer, melding: text(code, places) }]);
