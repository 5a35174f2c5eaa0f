import { UITGESLOTEN } from './betrokkenen.ts';
import { VERVANGT } from './namens.ts';

/** A row of the tasklist with what the list shows of its case and its holder. */
export type TaakRij = {
  id: string;
  user_task_key: string;
  naam: string;
  proces: string;
  element_id: string;
  zaak_id: string;
  nummer: string;
  zaak_naam: string | null;
  regeling: string;
  gemeente: string;
  functie: string;
  kantoor_id: string;
  prioriteit: number;
  uiterste_datum: string;
  /** put away until this day */
  opvolgdatum: string | null;
  opvolgreden: string | null;
  status: 'open' | 'wordt-verwerkt' | 'afgerond' | 'vervallen';
  behandelaar_id: string | null;
  behandelaar_naam: string | null;
  /** for whom the holder does it */
  namens_id: string | null;
  namens_naam: string | null;
  /** the reader acts today for {@link namens_id}, or else for the holder */
  vervangt: boolean;
  /** of the case; `proces` may be a part of it */
  zaak_proces: string;
  geclaimd_op: Date | null;
  aangemaakt_op: Date;
  afgerond_door: string | null;
  afgerond_door_naam: string | null;
  afgerond_op: Date | null;
  beeindigd_op: Date | null;
  heeft_concept: boolean;
  formulier_id: string;
  formulier_versie: number;
  vier_ogen: string[];
  /** the reader had a hand in the decision that the case contests: not for him (art. 7:5 Awb) */
  uitgesloten: boolean;
  versie: number;
};

/** Who reads, and on which day: what he sees and may do depends on both. */
export type Lezer = { readonly medewerkerId: string; readonly vandaag: string };

/** Needs the bindings of a {@link Lezer}. */
export const TAAK_KOLOMMEN = `t.id, t.user_task_key, t.naam, t.proces, t.element_id, t.zaak_id, z.nummer, p.naam as zaak_naam, z.regeling,
  t.gemeente, t.functie, t.kantoor_id, t.prioriteit, t.uiterste_datum, t.opvolgdatum, t.opvolgreden, t.status, t.behandelaar_id, b.naam as behandelaar_naam,
  t.namens_id, n.naam as namens_naam, ${VERVANGT} as vervangt, z.proces as zaak_proces,
  t.geclaimd_op, t.aangemaakt_op, t.afgerond_door, a.naam as afgerond_door_naam, t.afgerond_op, t.beeindigd_op,
  exists (select from concepten c where c.taak_id = t.id) as heeft_concept, t.formulier_id, t.formulier_versie, t.vier_ogen,
  ${UITGESLOTEN} as uitgesloten, t.versie`;
export const TAAK_TABELLEN = `taken t join zaken z on z.id = t.zaak_id join personen p on p.id = z.persoon_id
  left join medewerkers b on b.id = t.behandelaar_id left join medewerkers a on a.id = t.afgerond_door
  left join medewerkers n on n.id = t.namens_id`;
