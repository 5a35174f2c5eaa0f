import { openZaak } from '../../cases/open-zaak.ts';
import type { BsnVault } from '../../db/bsn-vault.ts';
import { findBesluit } from '../../db/queries/besluiten/find-besluit.ts';
import {
  type BerichtFormulier,
  findBerichtFormulieren,
} from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import { upsertPersoon } from '../../db/queries/personen/upsert-persoon.ts';
import { findZaak, findZaakByNummer } from '../../db/queries/zaken/find-zaak.ts';
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
import { type Actor, fulfils } from '../policy/decide.ts';
import type { ZaakStand, ZaakStart } from './schema.ts';

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
 * case and codes.
 */
export async function startZaak(
  context: Context,
  { proces, gemeente, formulierVersie, gegevens, mijlpaal }: ZaakStart,
  bsnVault: BsnVault,
): Promise<ZaakStand> {
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
  const { gegevens: open, geheim } = takeSecrets(form.schema, eigen);
  const { regeling, meldingOp, ...variabelen } = procesVariabelen(form, volledig);
  const subject = await subjectOf(context, form.bericht, { gemeente, volledig, geheim }, bsnVault);

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
  const pointer = bericht.besluit ?? '';
  const besluitId = String(valueAt(volledig, pointer) ?? '');
  const besluit = UUID.test(besluitId) ? await findBesluit(trx, besluitId) : undefined;
  const zaak = besluit && (await findZaak(trx, besluit.zaak_id));
  if (!besluit || zaak?.gemeente !== gemeente) throw wrong(pointer, 'zaak.besluit-onbekend');
  return { persoonId: zaak.persoon_id, zaak, besluitId: besluit.id };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const wrong = (pointer: Pointer, code: Parameters<typeof text>[0]) =>
  new InvalidForm([{ pointer, melding: text(code) }]);
