/** A row of `heronderzoekrondes`, in the column names of the database. */
export type RondeRij = {
  id: string;
  gemeente: string;
  /** Monday of the first and of the last week */
  van: string;
  tot: string;
  per_week: number;
  boven_capaciteit: boolean;
  status: 'concept' | 'gestart' | 'afgerond';
  gemaakt_door: string;
  gemaakt_op: Date;
  gestart_door: string | null;
  gestart_op: Date | null;
};

/** A row of `heronderzoekronde_zaken`. */
export type RondezaakRij = {
  ronde_id: string;
  /** the case in which the benefit or the review was decided */
  zaak_id: string;
  gemeente: string;
  /** null: added by hand */
  heronderzoek_id: string | null;
  soort: string | null;
  gepland_op: string;
  /** Monday; null = it did not fit */
  week: string | null;
  status: 'gepland' | 'verwijderd' | 'geopend' | 'vervallen';
  reden: string | null;
  door: string | null;
  op: Date;
  geopende_zaak_id: string | null;
};
