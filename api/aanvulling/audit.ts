import { createHmac } from 'node:crypto';
import type { Request } from 'express';
import type { Trx } from '../../db/connect.ts';
import type { LinkRij } from '../../db/queries/aanvullingslinks/link-rij.ts';
import { appendAuditregel } from '../../db/queries/auditregels/append-auditregel.ts';

export type AuditResident = (
  trx: Trx,
  actie: string,
  link: Pick<LinkRij, 'id' | 'zaak_id' | 'gemeente'>,
  about: { readonly request: Request; readonly now: Date; readonly details?: object },
) => Promise<void>;

/** One line in the trail about what a resident did. The address he came from is a keyed hash: the same place can be seen, not which. */
export const createAuditResident =
  (secret: Buffer): AuditResident =>
  (trx, actie, { id, zaak_id, gemeente }, { request, now, details = {} }) =>
    appendAuditregel(
      trx,
      {
        gemeente,
        actor: 'inwoner',
        actie,
        objectSoort: 'aanvullingslink',
        objectId: id,
        zaakId: zaak_id,
        herkomst: 'api',
        details: { ...details, adres: hashOfAddress(secret, request) },
      },
      now,
    );

const hashOfAddress = (secret: Buffer, { ip }: Request): string =>
  createHmac('sha256', secret)
    .update(`adres ${ip ?? ''}`)
    .digest('base64url')
    .slice(0, 16);
