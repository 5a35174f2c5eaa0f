import type { Trx } from '../../connect.ts';
import type { OntwerpRij } from './ontwerp-rij.ts';

type Change = Partial<
  Pick<
    OntwerpRij,
    | 'status'
    | 'xml'
    | 'toelichting'
    | 'gewijzigd_door'
    | 'gewijzigd_op'
    | 'ingediend_door'
    | 'ingediend_op'
    | 'beoordeeld_door'
    | 'beoordeeld_op'
    | 'opmerking'
  > & { bestand_hash: string | null }
>;

/** Changes a draft that the caller holds. @returns its new version */
export async function changeOntwerp(
  trx: Trx,
  { id, versie }: Pick<OntwerpRij, 'id' | 'versie'>,
  change: Change,
): Promise<number> {
  await trx('ontwerpen')
    .where({ id, versie })
    .update({
      ...change,
      ...(change.gewijzigd_door && { bewerkers: withEditor(trx, change.gewijzigd_door) }),
      versie: versie + 1,
    });
  return versie + 1;
}

const withEditor = (trx: Trx, door: string) =>
  trx.raw('array_append(array_remove(bewerkers, :door::uuid), :door::uuid)', { door });
