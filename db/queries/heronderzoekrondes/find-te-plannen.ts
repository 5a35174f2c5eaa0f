import type { Trx } from '../../connect.ts';

export type TePlannen = {
  id: string;
  zaak_id: string;
  soort: string;
  gepland_op: string;
};

/** Outcomes of a review after which there is no benefit to look at. */
const GEEINDIGD = ['intrekking', 'beeindiging', 'overleden', 'vertrokken', 'uitkering-geeindigd'];

/** Is somebody being looked at, or is there nothing left to look at? `w` is a case of the resident. */
const VOORBIJ = `w.proces = 'heronderzoek' and not w.verzegeld
  and (w.beeindigd_op is null or (w.gestart_op > z.gestart_op and w.uitkomst = any(:geeindigd)))`;

/**
 * The reviews of a municipality that are due up to a day and that no round has: of each resident the earliest. A plan that a later case
 * replaced, one that was begun, and one of somebody who is looked at now or has no benefit any more are not due. At most `limiet`.
 */
export async function findTePlannen(
  trx: Trx,
  vraag: { gemeente: string; totEn: string; limiet: number },
): Promise<TePlannen[]> {
  const { rows } = await trx.raw(
    `select * from (
       select distinct on (z.persoon_id) h.id, h.zaak_id, h.soort, h.gepland_op
       from heronderzoeken h join zaken z on z.id = h.zaak_id
       where h.gemeente = :gemeente and h.gepland_op <= :totEn::date
         and not exists (select from zaken w where w.persoon_id = z.persoon_id and ${VOORBIJ})
         and not exists (select from heronderzoeken later join zaken y on y.id = later.zaak_id
           where y.persoon_id = z.persoon_id and y.gestart_op > z.gestart_op)
         and not exists (select from heronderzoekronde_zaken r where r.heronderzoek_id = h.id and r.status = 'geopend')
         and not exists (select from heronderzoekronde_zaken r join zaken y on y.id = r.zaak_id
           where y.persoon_id = z.persoon_id and r.status = 'gepland' and r.week is not null)
       order by z.persoon_id, h.gepland_op, h.id) te_plannen
     order by gepland_op, id limit :limiet`,
    { ...vraag, geeindigd: GEEINDIGD },
  );
  return rows;
}

/** Why a review that was planned need not begin any more; null = it may. */
export async function findReden(
  trx: Trx,
  zaakId: string,
): Promise<'loopt-al' | 'uitkering-geeindigd' | null> {
  const { rows } = await trx.raw(
    `select bool_or(w.beeindigd_op is null) as loopt from zaken z join zaken w on w.persoon_id = z.persoon_id
     where z.id = :zaakId and ${VOORBIJ}`,
    { zaakId, geeindigd: GEEINDIGD },
  );
  const loopt = rows[0]?.loopt as boolean | null;
  return loopt === null ? null : loopt ? 'loopt-al' : 'uitkering-geeindigd';
}
