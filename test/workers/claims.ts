import { book } from '../../claims/book.ts';
import { openClaim } from '../../claims/open-claim.ts';
import { updateVordering } from '../../db/queries/vorderingen/update-vordering.ts';
import type { VorderingRij } from '../../db/queries/vorderingen/vordering-rij.ts';
import { inTransaction } from '../../db/transaction.ts';
import { submitted, type WorkerWorld } from './world.ts';

/** The case file of a recovery, every section filled in as its form does. */
export const CLAIM_DOSSIER = {
  vordering: {
    zaaknummer: '2026-D-000123',
    soort: 'terugvordering',
    oorzaak: 'inlichtingenplicht',
    ontdektOp: '2026-01-20',
    periodeVan: '2025-07-01',
    periodeTot: '2026-01-31',
    toelichting: 'De inwoner werkte en gaf dat niet door.',
  },
  overname: {
    hoofdsom: 2400,
    ontvangen: 400,
    besluitOp: '2025-03-03',
    vervaldatum: '2025-04-14',
    verplicht: true,
    gestuitOp: '2026-01-12',
  },
  vorderingsbedrag: {
    posten: [
      { jaar: 2025, netto: 900, loonheffing: 210.5 },
      { jaar: 2026, netto: 300, loonheffing: 70 },
    ],
    oudsteKostenOp: '2025-07-01',
    jongsteKostenOp: '2026-01-31',
    bruteringVervalt: false,
    aansprakelijk: 'inwoner',
    berekening: 'Het loon van elke maand is van de uitkering afgetrokken.',
  },
  terugvorderingsadvies: { totaal: 1410.5 },
  weging: { keuze: 'geheel', motivering: 'Er zijn geen bijzondere omstandigheden bekend.' },
  terugvorderingsbesluit: {
    soort: 'terugvordering',
    artikel: 'art. 58 lid 1 Pw; art. 17 lid 1 Pw',
    motivering: 'U werkte van juli tot en met januari en gaf dat niet door.',
    bedrag: 1410.5,
    brutering: 210.5,
  },
  betaalafspraak: {
    wijze: 'termijnen',
    besprokenOp: '2026-02-02',
    toelichting: 'De inwoner kan honderd euro per maand missen.',
    perMaand: 100,
    eersteOp: '2026-03-01',
    beslagvrijeVoet: 1400,
  },
  dwangbevel: { keuze: 'dwangbevel', uitvoering: 'deurwaarder', rente: 12.34, kosten: 40 },
  debiteurenonderzoek: { uitkomst: 'doorgaan', capaciteit: 'ja' },
  verjaring: { oordeel: 'gestuit', gestuitOp: '2026-01-05', grond: 'art. 4:106 Awb (aanmaning)' },
  kwijtscheldingsverzoek: {
    aanleiding: 'verzoek',
    aandeelIneens: 50,
    opzetOfGroveSchuld: false,
    herhalingBinnenJaar: false,
    betalingOnwaarschijnlijk: false,
    achterstandIngehaald: false,
  },
  kwijtscheldingsoordeel: {
    oordeel: 'kwijtschelding',
    artikel: 'art. 58 lid 7 onder d Pw',
    motivering: 'U hebt meer dan de helft in één keer betaald.',
  },
  nalatenschap: {
    uitkomst: 'vorderen',
    aan: 'De erven',
    straat: 'Notarisplein 1',
    postcode: '7591 ZZ',
    plaats: 'Denekamp',
  },
  insolventie: { soort: 'wsnp', van: '2025-08-01', verwachtTot: '2027-02-01' },
  insolventieAfloop: { afloop: 'hervatten', beeindigdOp: '2026-02-01' },
  verhuizing: {
    verhuisdOp: '2026-01-15',
    buitenGemeente: true,
    straat: 'Teststraat 2',
    postcode: '7571 ZZ',
    plaats: 'Oldenzaal',
  },
  verlaging: { bedrag: 200, besluitOp: '2026-02-02' },
  vernietigingAfloop: { rente: 12.5, berekening: 'De rente is vanaf elke betaling berekend.' },
};

type Booking = Parameters<typeof book>[1];

/** Builds cases with a claim. */
export function claims(world: WorkerWorld) {
  const clock = () => world.state.now;
  const transact = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(world.database.db, '*', work);
  let payments = 0;
  return {
    transact,
    zaak: (anders: object = {}) =>
      world.newZaak({ aanvraagOp: null, dossier: { ...CLAIM_DOSSIER, ...anders } }),

    /** A claim that was laid down: 1.000 euros, due on 16 March 2026, unless told otherwise. */
    async claim(
      zaakId: string,
      {
        hoofdsom = 1000,
        soort = 'terugvordering' as VorderingRij['soort'],
        ...anders
      }: Partial<VorderingRij> & { hoofdsom?: number } = {},
    ): Promise<string> {
      return transact(async (trx) => {
        const { id } = await openClaim(
          trx,
          {
            zaakId,
            gemeente: 'dinkelland',
            soort,
            oorzaak: 'inlichtingenplicht',
            sleutel: `${soort}-${zaakId}`,
          },
          clock,
        );
        if (hoofdsom > 0)
          await book(
            trx,
            {
              vorderingId: id,
              soort: 'hoofdsom',
              bedrag: Math.round(hoofdsom * 100),
              op: '2026-02-02',
              kenmerk: `hoofdsom-${id}`,
            },
            clock,
          );
        await updateVordering(trx, id, {
          status: 'vastgesteld',
          karakter: 'verplicht',
          opgelegd_op: '2026-02-02',
          vervaldatum: '2026-03-16',
          onderzoek_op: '2027-02-02',
          ...anders,
        });
        return id;
      });
    },

    booked: (vorderingId: string, soort: Booking['soort'], euros: number, op = '2026-02-02') => {
      payments += 1;
      const kenmerk = `proef-${payments}`;
      return transact((trx) =>
        book(trx, { vorderingId, soort, bedrag: Math.round(euros * 100), op, kenmerk }, clock),
      );
    },

    async twoPeople(zaakId: string, opgesteld: string, genomen: string) {
      await submitted(world, zaakId, opgesteld, 'bo-terugvordering');
      await submitted(world, zaakId, genomen, 'bo-kwaliteit');
    },

    rows: <T extends object = Record<string, unknown>>(sql: string, ...values: unknown[]) =>
      world.database.asOwner<T>(sql, values),

    bookings: (zaakId: string) =>
      world.database.asOwner<{ soort: string; bedrag: string }>(
        `select b.soort, b.bedrag::text from vordering_boekingen b join vorderingen v on v.id = b.vordering_id
         where v.zaak_id = $1 order by b.id`,
        [zaakId],
      ),
    orders: (zaakId: string) =>
      world.database.asOwner<{ soort: string; bedrag: string }>(
        `select o.soort, o.bedrag::text from invorderingsopdrachten o join vorderingen v on v.id = o.vordering_id
         where v.zaak_id = $1 order by o.volgnummer`,
        [zaakId],
      ),
    letters: async (zaakId: string) =>
      (
        await world.database.asOwner<{ sjabloon: string }>(
          'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op, sjabloon',
          [zaakId],
        )
      ).map(({ sjabloon }) => sjabloon),
    told: async (zaakId: string) =>
      (
        await world.database.asOwner<{ naam: string }>(
          "select inhoud ->> 'naam' as naam from outbox where zaak_id = $1 and soort = 'proces-bericht' and inhoud ->> 'naam' not like 'termijn%'",
          [zaakId],
        )
      ).map(({ naam }) => naam),
  };
}
