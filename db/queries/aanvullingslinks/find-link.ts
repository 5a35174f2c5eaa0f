import type { Trx } from '../../connect.ts';
import type { LinkRij } from './link-rij.ts';

/** The link whose code begins so; locked, because a wrong code is counted. */
export async function findLinkByVerwijzing(
  trx: Trx,
  verwijzing: string,
): Promise<LinkRij | undefined> {
  return trx<LinkRij>('aanvullingslinks').where({ verwijzing }).forUpdate().first();
}

/** One link; with `lock` nobody else changes it until the transaction ends. */
export async function findLink(
  trx: Trx,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<LinkRij | undefined> {
  const query = trx<LinkRij>('aanvullingslinks').where({ id });
  return (lock ? query.forUpdate() : query).first();
}

/** The open link of a case; there is at most one (index `aanvullingslinks_een_open`). Nobody else gives or changes one until the transaction ends. */
export async function lockOpenLink(trx: Trx, zaakId: string): Promise<LinkRij | undefined> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('aanvullingslinks/' || ?, 0))", [
    zaakId,
  ]);
  return trx<LinkRij>('aanvullingslinks')
    .where({ zaak_id: zaakId, status: 'open' })
    .forUpdate()
    .first();
}

export type LinkMetNamen = LinkRij & {
  gegeven_naam: string | null;
  ingetrokken_naam: string | null;
  bestanden: number;
};

/** The link of a case that was given last, with who gave and who withdrew it. */
export async function findLaatsteLink(trx: Trx, zaakId: string): Promise<LinkMetNamen | undefined> {
  const { rows } = await trx.raw(
    `select l.*, g.naam as gegeven_naam, i.naam as ingetrokken_naam,
       (select count(*)::int from aanvullingsbestanden b where b.link_id = l.id) as bestanden
     from aanvullingslinks l left join medewerkers g on g.id = l.gegeven_door left join medewerkers i on i.id = l.ingetrokken_door
     where l.zaak_id = ? order by l.gegeven_op desc, l.id limit 1`,
    [zaakId],
  );
  return rows[0];
}
