import type { Trx } from '../../connect.ts';

/** What a person put into the letter of a decision that is not written yet. */
export type BriefTekst = {
  readonly aanhef: string | null;
  readonly toelichting: string | null;
  readonly versie: number;
  readonly door: string;
  readonly naam: string;
  readonly op: Date;
};

type Letter = { readonly zaakId: string; readonly soort: string };

/** The words for the letter of a decision of this sort in this case, as long as the letter is not written. */
export async function findBriefTekst(
  trx: Trx,
  { zaakId, soort }: Letter,
): Promise<BriefTekst | undefined> {
  return trx('brief_teksten as b')
    .join('medewerkers as m', 'm.id', 'b.door')
    .where({ 'b.zaak_id': zaakId, 'b.soort': soort, 'b.besluit_id': null })
    .first('b.aanhef', 'b.toelichting', 'b.versie', 'b.door', 'm.naam', 'b.op');
}

/** The words as their next version; who writes holds the lock of the task. @returns the version they have now */
export async function putBriefTekst(
  trx: Trx,
  tekst: Letter & {
    readonly gemeente: string;
    readonly aanhef: string | null;
    readonly toelichting: string | null;
    readonly door: string;
    readonly op: Date;
  },
): Promise<number> {
  const { rows } = await trx.raw(
    `insert into brief_teksten as b (zaak_id, gemeente, soort, aanhef, toelichting, door, op)
     values (:zaakId, :gemeente, :soort, :aanhef, :toelichting, :door, :op)
     on conflict (zaak_id, soort) where besluit_id is null do update
       set aanhef = excluded.aanhef, toelichting = excluded.toelichting, door = excluded.door, op = excluded.op, versie = b.versie + 1
     returning versie`,
    { ...tekst },
  );
  return rows[0].versie;
}

/** The words for the letter of this decision: from now on they belong to it and do not change. The second time they are the same. */
export async function takeBriefTekst(
  trx: Trx,
  besluit: { readonly id: string; readonly zaak_id: string; readonly soort: string },
): Promise<Pick<BriefTekst, 'aanhef' | 'toelichting'> | undefined> {
  const taken = () => trx('brief_teksten').where({ besluit_id: besluit.id });
  if (!(await taken().first('id')))
    await trx('brief_teksten')
      .where({ zaak_id: besluit.zaak_id, soort: besluit.soort, besluit_id: null })
      .update({ besluit_id: besluit.id });
  return taken().first('aanhef', 'toelichting');
}
