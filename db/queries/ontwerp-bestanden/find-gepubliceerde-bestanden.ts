import type { Trx } from '../../connect.ts';
import type { Bestandssoort } from './bestand-rij.ts';

export type GepubliceerdBestand = {
  ontwerp_id: string;
  /** of the process with whose model it was published */
  proces: string;
  soort: Bestandssoort;
  naam: string;
  inhoud: string;
  /** of the file of the software at the moment of publication; null when it had none */
  bestand_hash: string | null;
};

const FROM = `ontwerp_bestanden b join ontwerpen o on o.id = b.ontwerp_id and o.status = 'gepubliceerd'`;
const FIELDS = 'b.ontwerp_id, o.proces, b.soort, b.naam, b.inhoud, b.bestand_hash';

/** Of every file the text that was published last in the studio. @param tot published no later than then */
export async function findGepubliceerdeBestanden(
  trx: Trx,
  { tot = null }: { tot?: Date | null } = {},
): Promise<GepubliceerdBestand[]> {
  const { rows } = await trx.raw(
    `select distinct on (b.soort, b.naam) ${FIELDS} from ${FROM}
     where :tot::timestamptz is null or o.gepubliceerd_op <= :tot
     order by b.soort, b.naam, o.gepubliceerd_op desc limit 2000`,
    { tot },
  );
  return rows;
}

/** Every decision table that was ever published in the studio: a model may still call an older one. */
export async function findGepubliceerdeTabellen(trx: Trx): Promise<GepubliceerdBestand[]> {
  const { rows } = await trx.raw(
    `select ${FIELDS} from ${FROM} where b.soort = 'beslistabel' order by o.gepubliceerd_op desc limit 2000`,
  );
  return rows;
}
