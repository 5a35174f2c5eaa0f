import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { tellZaak } from '../../cases/tell-zaak.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import { lockDossier, putDossier } from '../../db/queries/dossiers/put-dossier.ts';
import {
  type BerichtFormulier,
  findBerichtFormulierenVanZaak,
} from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import type { ZaakMetTermijn } from '../../db/queries/zaken/find-zaken.ts';
import { startsZaak } from '../../forms/bericht.ts';
import { mergeDossier, receive, takeSecrets } from '../../forms/dossier.ts';
import { procesVariabelen } from '../../forms/proces-variabelen.ts';
import { type Data, valueAt } from '../../forms/schema.ts';
import { dayOf } from '../../law/clock.ts';
import { InvalidForm, NotAllowed, NotPossible } from '../errors.ts';
import { publishedForm } from '../formulieren/published.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { fulfils } from '../policy/decide.ts';
import type { BerichtVerzoek, ZaakStand } from './schema.ts';

type Context = Pick<Call, 'trx' | 'actor' | 'now'>;

/** The messages that the processes of a case listen to, as far as this reader may send them. */
export async function berichtenVoor(
  { trx, actor }: Context,
  zaak: ZaakMetTermijn,
): Promise<BerichtFormulier[]> {
  if (zaak.beeindigd_op) return [];
  return (await findBerichtFormulierenVanZaak(trx, zaak)).filter(
    ({ bericht }) => !startsZaak(bericht) && fulfils(actor, bericht.functies, zaak.gemeente),
  );
}

/** Records what happened outside (a form) and tells it to the process of the case. */
export async function sendBericht(
  context: Context,
  zaak: ZaakMetTermijn,
  { bericht: id, formulierVersie, gegevens }: BerichtVerzoek,
): Promise<ZaakStand> {
  const { trx, actor, now } = context;
  if (zaak.beeindigd_op) throw new NotPossible(text('zaak.beeindigd'));
  const known = (await berichtenVoor(context, zaak)).find((form) => form.id === id);
  if (!known) throw new NotAllowed(text('zaak.bericht-onbekend'));
  const form = await publishedForm(trx, id, formulierVersie);
  if (!form) throw new NotPossible(text('zaak.formulier-verouderd'));

  const dossier = (await lockDossier(trx, zaak.id)) as Data;
  const { eenmalig } = form.bericht ?? {};
  if (eenmalig !== undefined && valueAt(dossier, eenmalig) !== undefined)
    throw new NotPossible(text('zaak.bericht-al-gemeld'));
  const { volledig, eigen } = receive(form.schema, dossier, gegevens as Data);
  const fouten = form.validate(volledig, dayOf(now));
  if (fouten.length > 0) throw new InvalidForm(fouten);
  const next = mergeDossier(form.schema, dossier, takeSecrets(form.schema, eigen).gegevens);
  await putDossier(trx, {
    zaakId: zaak.id,
    gemeente: zaak.gemeente,
    gegevens: next,
    secties: Object.keys(next).filter(
      (sectie) => !isDeepStrictEqual(next[sectie], dossier[sectie]),
    ),
    taakId: null,
    door: actor.id,
    op: now,
  });
  await tellZaak(trx, zaak, {
    naam: known.bericht.naam,
    berichtId: `bericht-${randomUUID()}`,
    variabelen: {
      ...procesVariabelen(form, volledig),
      // It begins beside the case and knows nothing of it yet.
      ...(known.bericht.bijZaken && {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        regeling: zaak.regeling,
      }),
    },
  });
  await appendAuditregel(
    trx,
    {
      gemeente: zaak.gemeente,
      actor: actor.id,
      actie: 'zaak.bericht',
      objectSoort: 'zaak',
      objectId: zaak.id,
      zaakId: zaak.id,
      herkomst: 'api',
      details: { bericht: id },
    },
    now,
  );
  return { id: zaak.id, nummer: zaak.nummer, status: zaak.status, versie: zaak.versie };
}
