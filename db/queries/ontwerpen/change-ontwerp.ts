import type { Trx } from '../../connect.ts';
import type { OntwerpRij } from './ontwerp-rij.ts';
import { tellOntwerp } from './tell-ontwerp.ts';

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
    | 'notities'
    | 'ingaat_op'
    | 'gepubliceerd_op'
    | 'publicatie_fout'
  > & { bestand_hash: string | null; motor_xml: string }
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
  await tellOntwerp(trx, id);
  return versie + 1;
}

const withEditor = (trx: Trx, door: string) =>
  trx.raw('array_append(array_remove(bewerkers, :door::uuid), :door::uuid)', { door });
