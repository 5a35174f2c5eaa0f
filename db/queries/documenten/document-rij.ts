/** A row of `documenten` with its names and versions. */
export type DocumentRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: string;
  titel: string | null;
  ontvangen_op: string;
  status: 'concept' | 'definitief' | 'verwijderd';
  versie: number;
  /** `null` = the resident */
  toegevoegd_door: string | null;
  toegevoegd_naam: string | null;
  van_inwoner: boolean;
  toegevoegd_op: Date;
  afgesloten_door: string | null;
  afgesloten_naam: string | null;
  afgesloten_op: Date | null;
  verwijderd_reden: string | null;
  /** newest first */
  versies: DocumentVersie[];
};

export type Viruscontrole =
  | 'schoon'
  | 'niet-gecontroleerd'
  | 'quarantaine'
  | 'vrijgegeven'
  | 'besmet';

/** A version as a list shows it; moments as ISO text. */
export type DocumentVersie = {
  id: string;
  nummer: number;
  bestandsnaam: string | null;
  media: string;
  grootte: number;
  delen: number;
  paginas: number | null;
  viruscontrole: Viruscontrole;
  toegevoegdDoor: string | null;
  toegevoegdNaam: string | null;
  toegevoegdOp: string;
  vrijgegevenDoor: string | null;
  vrijgegevenNaam: string | null;
  vrijgegevenOp: string | null;
  vrijgegevenReden: string | null;
};
