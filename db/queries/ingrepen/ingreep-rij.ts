/** What an operator did to a running process by hand, or asks somebody else to agree to. */
export type IngreepRij = {
  id: string;
  soort: 'variabele' | 'verplaatsen';
  gemeente: string;
  zaak_id: string;
  nummer: string;
  verzegeld: boolean;
  instantie: string;
  proces: string;
  bereik: string | null;
  naam: string | null;
  oud: unknown;
  nieuw: unknown;
  incident: string | null;
  van_instantie: string | null;
  van_element: string | null;
  naar_element: string | null;
  binnen: string | null;
  reden: string;
  status: 'gevraagd' | 'bezig' | 'uitgevoerd' | 'mislukt' | 'geweigerd' | 'ingetrokken';
  gevraagd_door: string;
  gevraagd_door_naam: string;
  gevraagd_op: Date;
  verloopt_op: Date;
  beslist_door: string | null;
  beslist_door_naam: string | null;
  beslist_op: Date | null;
};
