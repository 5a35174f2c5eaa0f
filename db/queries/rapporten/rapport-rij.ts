export type RapportRij = {
  id: string;
  medewerker_id: string;
  naam: string;
  selectie: Record<string, string>;
  ritme: 'week' | 'maand';
  volgende_op: string;
  laatst_op: Date | null;
  gestopt_op: Date | null;
};

export const RAPPORT_KOLOMMEN =
  'id, medewerker_id, naam, selectie, ritme, volgende_op, laatst_op, gestopt_op';
