import type { Trx } from '../../connect.ts';

export type GepubliceerdModel = {
  id: string;
  proces: string;
  /** as it was drawn */
  xml: string;
  /** as the engine got it */
  motor_xml: string;
  bestand_hash: string | null;
  gepubliceerd_op: Date;
};

const FIELDS = 'id, proces, xml, motor_xml, bestand_hash, gepubliceerd_op';

/** Per process the model that was published last in the studio. */
export async function findGepubliceerdeModellen(trx: Trx): Promise<GepubliceerdModel[]> {
  const { rows } = await trx.raw(
    `select distinct on (proces) ${FIELDS} from ontwerpen where status = 'gepubliceerd'
     order by proces, gepubliceerd_op desc`,
  );
  return rows;
}

/** The publication that the engine got as this model; none for what came with the software. */
export async function findPublicatieVanModel(
  trx: Trx,
  { proces, motorXml }: { proces: string; motorXml: string },
): Promise<GepubliceerdModel | undefined> {
  const { rows } = await trx.raw(
    `select ${FIELDS} from ontwerpen where status = 'gepubliceerd' and proces = :proces and motor_xml = :motorXml
     order by gepubliceerd_op desc limit 1`,
    { proces, motorXml },
  );
  return rows[0];
}
