import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import {
  findUitgaandeBerichten,
  lockUitgaandBericht,
  reopenBericht,
  type UitgaandRij,
} from '../../db/queries/outbox/find-uitgaande-berichten.ts';
import { countingSealed } from '../../db/transaction.ts';
import { NotFound, NotPossible } from '../errors.ts';
import { type Route, route } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { reach } from '../policy/decide.ts';
import { type UitgaandBericht, uitgaandeBerichten, uitgaandRef } from './schema.ts';

const SHOWN = 200;

/** What did not reach its receiver: the queue after a failed try, and what was given up and may be sent again. */
export const uitgaandeBerichtenRoutes = ({ nudge }: { readonly nudge: () => void }): Route[] => [
  route({
    method: 'get',
    path: '/uitgaande-berichten',
    operation: 'uitgaandeBerichtenLijst',
    summary: 'Berichten die niet zijn aangekomen: eerst wat is opgegeven, dan wat wacht',
    right: 'incidenten.behandelen',
    answer: { status: 200, schema: uitgaandeBerichten },
    async handle({ trx, actor }) {
      const { gemeenten } = reach(actor, 'incidenten.behandelen');
      const rows = await countingSealed(trx, gemeenten, () =>
        findUitgaandeBerichten(trx, { gemeenten, limiet: SHOWN + 1 }),
      );
      return { berichten: rows.slice(0, SHOWN).map(view), meer: rows.length > SHOWN };
    },
  }),
  route({
    method: 'post',
    path: '/uitgaande-berichten/{id}/nieuwe-poging',
    operation: 'uitgaandBerichtOpnieuw',
    summary: 'Een opgegeven bericht opnieuw versturen, met dezelfde sleutel',
    right: 'incidenten.behandelen',
    params: uitgaandRef,
    answer: { status: 202, schema: uitgaandRef },
    idempotent: true,
    async handle({ trx, actor, params, now, afterCommit }) {
      const { gemeenten } = reach(actor, 'incidenten.behandelen');
      await countingSealed(trx, gemeenten, async () => {
        const rij = await lockUitgaandBericht(trx, params.id);
        if (!rij || !gemeenten.includes(rij.gemeente)) throw new NotFound();
        if (rij.status === 'bezorgd') throw new NotPossible(text('uitgaand.bezorgd'));
        if (rij.status === 'open') throw new NotPossible(text('uitgaand.onderweg'));
        await reopenBericht(trx, rij);
        afterCommit(nudge);
        await appendAuditregel(
          trx,
          {
            gemeente: rij.gemeente,
            actor: actor.id,
            actie: 'bericht.opnieuw-verstuurd',
            objectSoort: 'outbox',
            objectId: rij.id,
            zaakId: rij.zaak_id,
            herkomst: 'api',
            details: { soort: rij.soort },
          },
          now,
        );
      });
      return { id: params.id };
    },
  }),
];

const view = (rij: UitgaandRij): UitgaandBericht => ({
  id: rij.id,
  soort: rij.soort,
  status: rij.status === 'onbestelbaar' ? 'onbestelbaar' : 'wacht',
  gemeente: rij.gemeente as UitgaandBericht['gemeente'],
  zaakNummer: rij.verzegeld ? null : rij.nummer,
  sinds: rij.aangemaakt_op.toISOString(),
  volgendePogingOp: rij.volgende_poging_op.toISOString(),
  pogingen: rij.pogingen,
  fout: rij.laatste_fout,
});
