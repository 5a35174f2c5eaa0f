import { besluitVastleggen } from '../../workers/heronderzoek/besluit-vastleggen.ts';
import { maatregelVastleggen } from '../../workers/heronderzoek/maatregel-vastleggen.ts';
import { rechtOpschorten } from '../../workers/heronderzoek/recht-opschorten.ts';
import { DOSSIER } from './cases.ts';
import { submitted, type WorkerWorld } from './world.ts';

const { huishouden, inkomen, vermogen, verificatie, advies } = DOSSIER;

/** The case file of a review, every section filled in as its form does. */
export const REVIEW_DOSSIER = {
  huishouden,
  inkomen,
  vermogen,
  verificatie,
  advies,
  heronderzoek: {
    zaaknummer: '2026-D-000001',
    aanleiding: 'planning',
    aanleidingOp: '2026-02-02',
    soort: 'gesprek',
  },
  verzuim: {
    oordeel: 'opschorten',
    motivering: 'U stuurde de bankafschriften niet.',
    verzuimVan: '2026-01-31',
    ontbreekt: ['Bankafschriften van drie maanden'],
  },
  vervolg: {
    traject: 'werkervaring',
    afstand: 'kort',
    doel: 'Werken met dieren, met begeleiding.',
    afspraken: ['Proefplaatsing vanaf 1 maart'],
    rechtOnderzoeken: false,
  },
  heronderzoeksbesluit: {
    soort: 'herziening',
    motivering: 'U werkt sinds januari acht uur per week. Uw loon telt mee.',
    ingangsdatum: '2026-01-01',
    artikel: 'art. 17 lid 1 Pw; art. 54 lid 3 Pw',
    bedragPerMaand: 1001.5,
    zienswijzeNodig: false,
    inlichtingenGeschonden: true,
    teVeelBetaald: true,
    periodeVan: '2026-01-01',
    periodeTot: '2026-01-31',
    teVeelBedrag: 100,
    werkplichtGeschonden: true,
    vermoeden: true,
    vermoedenFeiten: 'Drie voertuigen die elke maand wisselen.',
  },
  maatregelvoorstel: {
    soort: 'maatregel',
    motivering: 'U weigerde werk dat u kon doen.',
    artikel: 'art. 18 lid 4 en 5 Pw',
    percentage: 100,
    maanden: 1,
    ingangsdatum: '2026-03-01',
    omstandigheden: 'U hebt geen kinderen en geen schulden.',
  },
  overlijden: { overledenOp: '2026-01-30', bron: 'brp' },
  vertrek: { vertrokkenOp: '2026-01-30', gemeente: 'Enschede', bron: 'brp' },
};

/** Builds what the jobs of a review need to be there. */
export function reviews(world: WorkerWorld) {
  return {
    zaak: (anders: object = {}) => world.newZaak({ dossier: { ...REVIEW_DOSSIER, ...anders } }),

    /** The start form of a process, as if it had been published: then the process can be started. */
    async startable(proces: string): Promise<void> {
      const schema = {
        title: 'Start',
        'x-bericht': { naam: `${proces}-gestart`, functies: ['fo'] },
      };
      await world.database.asOwner(
        `insert into formulier_versies (id, versie, inhoud_hash, schema, validator, gepubliceerd_op)
         values ($1, 1, '', $2, '', now()) on conflict do nothing`,
        [`${proces}/start`, JSON.stringify(schema)],
      );
    },

    async besluit(zaakId: string, besluitSoort = 'herziening'): Promise<string> {
      await submitted(world, zaakId, 'besluit-opstellen', 'bo-inkomen-1');
      await submitted(world, zaakId, 'besluit-nemen', 'bo-kwaliteit');
      return String((await world.done(besluitVastleggen, { zaakId, besluitSoort })).besluitId);
    },

    async maatregel(zaakId: string, maatregelSoort = 'maatregel'): Promise<string> {
      await submitted(world, zaakId, 'maatregel-opstellen', 'bo-inkomen-1');
      await submitted(world, zaakId, 'maatregel-nemen', 'bo-kwaliteit');
      return String((await world.done(maatregelVastleggen, { zaakId, maatregelSoort })).besluitId);
    },

    async suspended(zaakId: string): Promise<Record<string, unknown>> {
      await submitted(world, zaakId, 'verzuim-beoordelen', 'bo-inkomen-1');
      return world.done(rechtOpschorten, { zaakId });
    },
  };
}
