/** A row of `vorderingen`, in the column names of the database. What is owed is not here: it is the sum of the bookings. */
export type VorderingRij = {
  id: string;
  zaak_id: string;
  gemeente: string;
  soort: 'terugvordering' | 'boete' | 'verhaal';
  oorzaak: string;
  periode_van: string | null;
  periode_tot: string | null;
  karakter: 'verplicht' | 'bevoegd' | null;
  status: 'in-onderzoek' | 'vastgesteld' | 'afgesloten';
  besluit_id: string | null;
  opgelegd_op: string | null;
  vervaldatum: string | null;
  dwangbevel_op: string | null;
  onderzoek_op: string | null;
  rust_tot: string | null;
  sluitreden: string | null;
  geopend_op: Date;
  gesloten_op: Date | null;
  versie: number;
  sleutel: string;
};

/** A row of the view `vordering_saldi`; amounts are euros with two decimals, as text. */
export type SaldoRij = {
  vordering_id: string;
  /** what is still owed: the sum of all bookings */
  saldo: string;
  /** principal, gross-up, interest, costs and corrections */
  gevorderd: string;
  /** paid or set off */
  ontvangen: string;
  /** received beyond what was owed */
  te_veel_ontvangen: string;
};
