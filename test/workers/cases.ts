import { inTransaction } from '../../db/transaction.ts';
import { type NewTerm, openTermijn } from '../../terms/open-termijn.ts';
import { schortOp } from '../../terms/schort-op.ts';
import { verlengTot } from '../../terms/verleng-tot.ts';
import { besluitVastleggen } from '../../workers/aanvraag/besluit-vastleggen.ts';
import { briefOpstellen } from '../../workers/bekendmaking/brief-opstellen.ts';
import { submitted, type WorkerWorld } from './world.ts';

/** The case file as it is when the back office drafts a grant. */
export const DOSSIER = {
  melding: { regeling: 'bijstand', meldingsdatum: '2026-02-02', kanaal: 'balie' },
  aanvraag: { ontvangenOp: '2026-02-02', ondertekend: true },
  volledigheid: { volledig: false, ontbreekt: ['Bankafschriften van drie maanden'] },
  huishouden: {
    burgerlijkeStaat: 'ongehuwd',
    gezamenlijkeHuishouding: false,
    heeftKinderen: false,
    heeftMedebewoners: false,
    inrichting: 'geen',
  },
  inkomen: {
    heeftInkomen: true,
    posten: [{ soort: 'loon', van: 'aanvrager', nettoPerMaand: 400, wisselend: false }],
    vrijlatingsgrond: 'n',
    vrijlatingMaanden: 0,
  },
  vermogen: {
    heeftBezit: true,
    bezittingen: [
      { soort: 'spaarrekening', omschrijving: 'Spaarrekening', waarde: 2000 },
      { soort: 'voertuig', omschrijving: 'Auto', waarde: 1000 },
    ],
    heeftSchulden: true,
    schulden: [{ soort: 'lening', omschrijving: 'Bank', bedrag: 500 }],
    eigenWoning: false,
  },
  verificatie: {
    uitkomst: 'akkoord',
    conclusie: 'De auto staat niet in de opgave.',
    uitsluitingsgrond: 'geen',
    wekenBuitenland: 0,
    rechthebbendArt11: true,
  },
  advies: {
    uitkomst: 'toekennen',
    peildatum: '2026-02-02',
    leefvorm: 'alleenstaande (art. 4 lid 1 onder a Pw)',
    norm: 1401.5,
    normGrondslag: 'art. 21 onder a Pw',
    vrijlating: 100,
    korting: 300,
    uitkeringPerMaand: 1101.5,
  },
  concept: {
    soort: 'toekenning',
    ingangsdatum: '2026-02-02',
    bedragPerMaand: 1101.5,
    artikel: 'art. 11 Pw; art. 21 onder a Pw',
    motivering: 'U hebt te weinig inkomen om van te leven.',
  },
  buitenBehandeling: {
    buiten: true,
    motivering: 'Zonder deze gegevens kunnen wij niets vaststellen.',
  },
  zienswijze: { gehouden: true, verslag: 'U hebt verteld dat de auto van uw broer is.' },
  voorschot: { toekennen: true, bedrag: 1050, motivering: 'Er is nog geen besluit.' },
  besluit: { genomen: true },
};

/** Builds what a job needs to be there. */
export function cases(world: WorkerWorld) {
  const transact = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(world.database.db, '*', work);
  const clock = () => world.state.now;
  return {
    zaak: (anders: object = {}) => world.newZaak({ dossier: { ...DOSSIER, ...anders } }),

    term: (zaakId: string, soort: NewTerm['soort'], begintOp = '2026-02-02') =>
      transact((trx) =>
        openTermijn(trx, { zaakId, gemeente: 'dinkelland', soort, begintOp }, clock),
      ),

    suspended: (termijnId: string, grond = 'art. 4:15 lid 1 onder a Awb') =>
      transact((trx) => schortOp(trx, { termijnId, van: '2026-02-03', grond }, clock)),

    /** As somebody does it on the page of the case. */
    async extended(termijnId: string, anders: { tot: string; toelichting: string }) {
      const [medewerker] = await world.database.asOwner<{ id: string }>(
        "select id from medewerkers where subject = 'teamleider'",
      );
      const door = medewerker?.id ?? null;
      return transact((trx) => verlengTot(trx, { termijnId, door, ...anders }, clock));
    },

    /** A decision, drafted and taken by two people. @returns its id */
    async besluit(zaakId: string, besluitSoort = 'toekenning'): Promise<string> {
      const opsteller =
        besluitSoort === 'buiten-behandeling'
          ? 'buiten-behandeling-stellen'
          : 'conceptbesluit-opstellen';
      await submitted(world, zaakId, opsteller, 'bo-inkomen-1');
      await submitted(world, zaakId, 'besluit-nemen', 'bo-kwaliteit');
      const { besluitId } = await world.done(besluitVastleggen, { zaakId, besluitSoort });
      return String(besluitId);
    },

    /** A decision with its letter, taken by the post or not yet. */
    async brief(zaakId: string, { verzonden = true, soort = 'toekenning' } = {}) {
      const besluitId = await this.besluit(zaakId, soort);
      const { briefId } = await world.done(briefOpstellen, { zaakId, besluitId });
      if (verzonden)
        await world.database.asOwner('update brieven set verzonden_op = $2 where id = $1', [
          briefId,
          world.state.now,
        ]);
      return { besluitId, briefId: String(briefId) };
    },

    rows: <T extends object = Record<string, unknown>>(sql: string, ...values: unknown[]) =>
      world.database.asOwner<T>(sql, values),
  };
}
