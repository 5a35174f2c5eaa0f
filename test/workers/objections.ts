import { beslissingVastleggen } from '../../workers/bezwaar/beslissing-vastleggen.ts';
import { termijnStarten } from '../../workers/bezwaar/termijn-starten.ts';
import type { Worker } from '../../workers/define-worker.ts';
import { cases } from './cases.ts';
import { submitted, type WorkerWorld } from './world.ts';

/** What the table says when a committee advises. */
export const TWELVE_WEEKS = {
  commissie: true,
  beslistermijn: {
    duur: 'P12W',
    grondslag: 'art. 7:10 lid 1 Awb',
    bron: 'Awb',
    geverifieerd: true,
  },
};

/** The case file of an objection, every section filled in as its form does. */
export const OBJECTION_DOSSIER = {
  bezwaar: {
    besluit: '2026-D-000123',
    ontvangenOp: '2026-02-02',
    kanaal: 'balie',
    gronden: 'De auto is van de broer van de inwoner.',
    spoed: false,
    gemachtigde: false,
  },
  bezwaaradvies: {
    besluitdatum: '2026-01-12',
    beslissenVoor: '2026-05-18',
    horenReden: 'De inwoner wil niet gehoord worden.',
  },
  bezwaarcontrole: {
    route: 'doorzenden',
    gronden: false,
    ondertekend: false,
    ontvanger: 'de rechtbank Overijssel',
    motivering: 'Wij hebben al op uw bezwaar beslist.',
  },
  hoorzitting: { zittingOp: '2026-02-23', tijdstip: '10.30 uur', plaats: 'gemeentehuis Denekamp' },
  hoorverslag: { uitkomst: 'gehouden', gehoordOp: '2026-02-23', verslag: 'De inwoner vertelde.' },
  commissieadvies: {
    nieuweFeiten: false,
    advies: 'gegrond',
    motivering: 'De auto is niet van de inwoner.',
  },
  beslissing: {
    nieuweFeiten: false,
    uitkomst: 'gedeeltelijk-gegrond',
    artikel: 'art. 34 Pw',
    motivering: 'De auto telt voor de helft mee.',
    advies: 'wijkt-af',
    afwijking: 'De auto stond op uw naam.',
    gevolg: 'gewijzigd',
    nieuwBesluit: 'U krijgt alsnog een uitkering vanaf 1 januari.',
    uitvoering: 'Ken toe vanaf 1 januari.',
    kostenGevraagd: true,
    kostenBedrag: 647,
    kostenToelichting: 'Eén punt voor het bezwaarschrift.',
  },
  uitvoering: { soort: 'vordering-verlagen', toelichting: 'Januari valt eruit.', bedrag: 200 },
  bezwaarintrekking: { ontvangenOp: '2026-02-02', wijze: 'schriftelijk' },
  verdaging: { soort: 'verdaging', weken: 6, reden: 'De commissie kan niet eerder.' },
  bezwaarvoortzetting: {
    uitkomst: 'voortgezet',
    aan: 'De erven van de inwoner',
    straat: 'Teststraat 1',
    postcode: '7591 ZZ',
    plaats: 'Denekamp',
  },
};

/** Builds what the jobs of an objection need to be there. */
export function objections(world: WorkerWorld) {
  const build = cases(world);
  return {
    /**
     * An objection against a decision made known on a Monday six weeks and two weeks before the term to object ends:
     * 12 January 2026, so the last day is 23 February.
     */
    async zaak(anders: object = {}, bekendgemaaktOp = '2026-01-12'): Promise<string> {
      const bestreden = await build.zaak();
      const besluitId = await build.besluit(bestreden, 'afwijzing');
      await build.rows(
        'update besluiten set bekendgemaakt_op = $2 where id = $1',
        besluitId,
        bekendgemaaktOp,
      );
      const zaakId = await world.newZaak({ dossier: { ...OBJECTION_DOSSIER, ...anders } });
      await build.rows(
        "update zaken set proces = 'bezwaar', oorzaak_zaak_id = $2, oorzaak_besluit_id = $3 where id = $1",
        zaakId,
        bestreden,
        besluitId,
      );
      return zaakId;
    },

    /** Its term to decide has been opened. */
    async started(anders: object = {}, bekendgemaaktOp?: string): Promise<string> {
      const zaakId = await this.zaak(anders, bekendgemaaktOp);
      await world.done(termijnStarten, { zaakId, ...TWELVE_WEEKS });
      return zaakId;
    },

    /** The case of the decision that an objection is about. */
    bestreden: async (zaakId: string): Promise<string> =>
      String(
        (
          await build.rows<{ id: string }>(
            'select oorzaak_zaak_id as id from zaken where id = $1',
            zaakId,
          )
        )[0]?.id,
      ),

    /** Makes the contested case one of recovery that still runs. */
    async contestsClaim(zaakId: string): Promise<string> {
      const id = await this.bestreden(zaakId);
      await build.rows("update zaken set proces = 'terugvordering' where id = $1", id);
      return id;
    },

    async decided(zaakId: string, beslissingUitkomst = 'gedeeltelijk-gegrond'): Promise<string> {
      await submitted(world, zaakId, 'beslissing-opstellen', 'bo-bezwaar');
      await submitted(world, zaakId, 'beslissing-nemen', 'college-dinkelland');
      const { besluitId } = await world.done(beslissingVastleggen, { zaakId, beslissingUitkomst });
      return String(besluitId);
    },

    outcome: async (worker: Worker, variables: Record<string, unknown>) =>
      world.run(worker, variables as never),
  };
}
