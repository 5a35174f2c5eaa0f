import type { BsnVault } from '../../db/bsn-vault.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';
import {
  findVerzegeldeStukken,
  findVerzegeldStuk,
} from '../../db/queries/verzegelde-stukken/find-verzegelde-stukken.ts';
import type { VerzegeldStukKop } from '../../db/queries/verzegelde-stukken/verzegeld-stuk-rij.ts';
import { NotFound } from '../errors.ts';
import { type Call, idParams, type Route, route } from '../http/route.ts';
import { seen } from '../zaken/seen.ts';
import * as schema from './schema.ts';

/** The sealed compartment of a case. Whoever looks is written down in the same transaction: no line, no look. */
export const verzegeldeStukkenRoutes = ({ bsnVault }: { bsnVault: BsnVault }): readonly Route[] => [
  route({
    method: 'get',
    path: '/zaken/{id}/verzegelde-stukken',
    operation: 'verzegeldeStukkenLezen',
    summary: 'Wat in het verzegelde deel van een zaak ligt; elke inzage komt in het auditspoor',
    right: 'zaken.verzegeld-lezen',
    params: idParams,
    answer: { status: 200, schema: schema.verzegeldeStukkenLijst },
    async handle(call) {
      const zaak = await sealed(call, call.params.id);
      const stukken = await findVerzegeldeStukken(call.trx, zaak.id);
      await audit(call, zaak, {
        actie: 'verzegelde-stukken.ingezien',
        objectSoort: 'zaak',
        objectId: zaak.id,
      });
      return { stukken: stukken.map(head) };
    },
  }),
  route({
    method: 'get',
    path: '/zaken/{id}/verzegelde-stukken/{stukId}',
    operation: 'verzegeldStukLezen',
    summary: 'Een verzegeld stuk lezen; elke inzage komt in het auditspoor',
    right: 'zaken.verzegeld-lezen',
    params: {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        stukId: { type: 'string', format: 'uuid' },
      },
      required: ['id', 'stukId'],
      additionalProperties: false,
    },
    answer: { status: 200, schema: schema.verzegeldStuk },
    async handle(call) {
      const zaak = await sealed(call, call.params.id);
      const stuk = await findVerzegeldStuk(call.trx, { zaakId: zaak.id, id: call.params.stukId });
      if (!stuk) throw new NotFound();
      await audit(call, zaak, {
        actie: 'verzegeld-stuk.gelezen',
        objectSoort: 'verzegeld-stuk',
        objectId: stuk.id,
      });
      return { ...head(stuk), ...JSON.parse(bsnVault.decrypt(stuk.inhoud)) };
    },
  }),
];

// helpers

/** Only a sealed case has this part. */
async function sealed(call: Call, id: string) {
  const zaak = await seen(call, id, 'zaken.verzegeld-lezen');
  if (!zaak.verzegeld) throw new NotFound();
  return zaak;
}

const head = (rij: VerzegeldStukKop): schema.VerzegeldStukKop => ({
  id: rij.id,
  soort: rij.soort,
  kenmerk: rij.kenmerk,
  geschrevenOp: rij.geschreven_op.toISOString(),
  ontvangenOp: rij.ontvangen_op.toISOString(),
});

const audit = (
  { trx, actor, now }: Pick<Call, 'trx' | 'actor' | 'now'>,
  zaak: { id: string; gemeente: string },
  what: { actie: string; objectSoort: string; objectId: string },
): Promise<void> =>
  appendAuditregel(
    trx,
    { gemeente: zaak.gemeente, actor: actor.id, zaakId: zaak.id, herkomst: 'api', ...what },
    now,
  );
