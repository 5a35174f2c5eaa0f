import { submitted, type WorkerWorld } from './world.ts';

/** The case file of a sealed case, every section filled in as its form does. */
export const SEALED_DOSSIER = {
  vermoeden: {
    zaaknummer: '2026-D-000001',
    bron: 'gemeente',
    ontdektOp: '2026-01-20',
    toelichting: 'De woning was drie keer leeg.',
  },
  srtWeging: {
    verklaard: false,
    motivering: 'Niet verklaard na een gesprek.',
    feitenConcreet: true,
    kleineCorrectie: false,
    briefVolstaat: false,
    eigenMiddelen: 'uitgeput',
    schatting: 18000,
    opsporingNodig: true,
    georganiseerd: false,
    meerGemeenten: false,
  },
  schadevaststelling: {
    schade: 18250.5,
    periodeVan: '2025-03-01',
    periodeTot: '2025-10-31',
    berekening: 'Acht maanden uitkering.',
    bijzonderheid: 'geen',
  },
  srtGevolg: {
    recht: 'heronderzoek',
    sanctie: 'boete',
    motivering: 'Uit de waarnemingen van SRT blijkt het.',
    signaalcode: 'wonen',
    samenvatting: 'Het hoofdverblijf was niet in de gemeente.',
  },
  doorlopendeSchade: { gezienOp: '2026-01-28', feiten: 'Loon op de loonlijst.' },
  opschortingsoordeel: {
    oordeel: 'heronderzoek',
    motivering: 'Een feit dat wij zelf kunnen onderzoeken.',
    samenvatting: 'De polisadministratie kent loon.',
  },
};

/** Builds what the jobs of a referral need to be there. */
export function referrals(world: WorkerWorld) {
  return {
    /** A sealed case, after the case that the signal came from. */
    async zaak(herkomst: string | null, anders: object = {}): Promise<string> {
      const id = await world.newZaak({ dossier: { ...SEALED_DOSSIER, ...anders } });
      await world.database.asOwner(
        "update zaken set verzegeld = true, proces = 'srt-verwijzing', oorzaak_zaak_id = $2 where id = $1",
        [id, herkomst],
      );
      return id;
    },

    /** A sealed case whose referral was drafted and approved. */
    async approved(): Promise<string> {
      const id = await this.zaak(null);
      await submitted(world, id, 'verwijzing-opstellen', 'bo-handhaving');
      await submitted(world, id, 'verwijzing-goedkeuren', 'teamleider');
      return id;
    },
  };
}
