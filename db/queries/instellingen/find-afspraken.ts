import type { Trx } from '../../connect.ts';

export type AfspraakRij = {
  gemeente: string;
  sleutel: string;
  /** a number, or 'geen' from the day on which an agreement ended */
  waarde: unknown;
  geldig_vanaf: string;
};

/** Enough for every figure of every process of three municipalities, some years long. */
const ROWS = 4000;

/** What these municipalities agreed on figures, each from its day on; of one day the last version. */
export async function findAfspraken(
  trx: Trx,
  gemeenten: readonly string[],
): Promise<AfspraakRij[]> {
  const { rows } = await trx.raw(
    `select distinct on (gemeente, sleutel, geldig_vanaf) gemeente, sleutel, waarde, geldig_vanaf
     from instellingen where gemeente = any(:gemeenten) and sleutel >= 'afspraak-' and sleutel < 'afspraak.'
     order by gemeente, sleutel, geldig_vanaf desc, versie desc limit ${ROWS}`,
    { gemeenten: [...gemeenten] } as never,
  );
  return rows;
}
