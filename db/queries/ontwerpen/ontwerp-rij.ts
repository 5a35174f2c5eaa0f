import type { Trx } from '../../connect.ts';

export type OntwerpRij = {
  id: string;
  proces: string;
  status: 'concept' | 'ingediend' | 'goedgekeurd' | 'gepubliceerd' | 'ingetrokken';
  versie: number;
  xml: string;
  /** as it was published when the draft began; null of a process that is new */
  basis_xml: string | null;
  toelichting: string | null;
  gemaakt_op: Date;
  gewijzigd_door: string;
  gewijzigd_door_naam: string;
  gewijzigd_op: Date;
  /** everybody who began or changed it */
  bewerkers: string[];
  ingediend_door: string | null;
  ingediend_door_naam: string | null;
  ingediend_op: Date | null;
  beoordeeld_door: string | null;
  beoordeeld_door_naam: string | null;
  beoordeeld_op: Date | null;
  opmerking: string | null;
  /** of the release, for the staff */
  notities: string | null;
  /** when it is given to the engine */
  ingaat_op: Date | null;
  gepubliceerd_op: Date | null;
  /** what the engine said when it refused */
  publicatie_fout: string | null;
};

/** Drafts with the names of who worked on them; the caller adds what it looks for. */
export const ontwerpen = (trx: Trx) =>
  trx('ontwerpen as o')
    .join('medewerkers as w', 'w.id', 'o.gewijzigd_door')
    .leftJoin('medewerkers as i', 'i.id', 'o.ingediend_door')
    .leftJoin('medewerkers as b', 'b.id', 'o.beoordeeld_door')
    .select(
      'o.*',
      'w.naam as gewijzigd_door_naam',
      'i.naam as ingediend_door_naam',
      'b.naam as beoordeeld_door_naam',
    );
