import type { Trx } from '../../connect.ts';

export type Bestandssoort = 'formulier' | 'beslistabel' | 'brief';

export type BestandRij = {
  ontwerp_id: string;
  soort: Bestandssoort;
  /** of a form `<proces>/<element id>`, of a table its id, of a letter its template */
  naam: string;
  inhoud: string;
  /** as it was published when the draft began to change it; null when it is new */
  basis: string | null;
  versie: number;
  gewijzigd_door: string;
  gewijzigd_door_naam: string;
  gewijzigd_op: Date;
};

/** Files of drafts with the name of who changed them last; the caller adds what it looks for. */
export const bestanden = (trx: Trx) =>
  trx('ontwerp_bestanden as b')
    .join('medewerkers as w', 'w.id', 'b.gewijzigd_door')
    .select('b.*', 'w.naam as gewijzigd_door_naam');
