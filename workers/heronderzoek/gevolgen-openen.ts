import { openZaak } from '../../cases/open-zaak.ts';
import { findBerichtFormulieren } from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, type Section, writeSection } from '../shared/case-file.ts';

type Gevolg = { readonly proces: string; readonly naam: string; readonly dossier: object };

/**
 * Opens what follows, once: recovery of what was overpaid (art. 58 Pw), a fine for not reporting (art. 18a Pw) and a referral (art. 17, 64
 * Pw). A fine over damage is examined with the recovery, which fixes the amount. What cannot be opened here goes to a person.
 */
export const gevolgenOpenen = defineWorker<Variables>()({
  type: 'heronderzoek.gevolgen-openen',
  reads: ['zaakId'],
  writes: ['vervolgMetDeHand'],
  async run(_, context) {
    const { trx, zaak, clock, audit } = context;
    const besluit = (await caseFile(context))('heronderzoeksbesluit');
    const startbaar = new Set(
      (await findBerichtFormulieren(trx)).map(({ bericht }) => bericht.naam),
    );
    const geopend: string[] = [];
    const teStarten: string[] = [];
    for (const { proces, naam, dossier } of consequences(context, besluit)) {
      if (!startbaar.has(`${proces}-gestart`)) {
        teStarten.push(naam);
        continue;
      }
      const { id, nummer } = await openZaak(
        trx,
        {
          proces,
          gemeente: zaak.gemeente,
          regeling: zaak.regeling,
          persoonId: zaak.persoon_id,
          meldingOp: today(clock),
          dossier: { ...dossier },
          oorzaakZaakId: zaak.id,
          verzegeld: proces === 'srt-verwijzing',
          door: null,
          sleutel: `${proces}-na-${zaak.id}`,
        },
        clock,
      );
      audit({
        actie: 'zaak.vervolg-geopend',
        objectSoort: 'zaak',
        objectId: id,
        details: { proces },
      });
      // The number of a sealed case stays with enforcement.
      geopend.push(proces === 'srt-verwijzing' ? naam : `${naam} ${nummer}`);
    }
    if (geopend.length + teStarten.length > 0)
      await writeSection(context, 'vervolgzaken', 'boekhouding', { geopend, teStarten });
    return { vervolgMetDeHand: teStarten.length > 0 };
  },
});

function consequences({ zaak, clock }: WorkerContext, besluit: Section): Gevolg[] {
  const geschonden = besluit.flag('inlichtingenGeschonden') === true;
  const teVeel = besluit.flag('teVeelBetaald') === true;
  const toelichting = besluit.text('motivering') ?? '';
  const ontdektOp = today(clock);
  const gevolgen: Gevolg[] = [];
  if (teVeel) {
    const vordering = {
      zaaknummer: zaak.nummer,
      soort: 'terugvordering',
      oorzaak: geschonden ? 'inlichtingenplicht' : 'te-veel-verleend',
      ontdektOp,
      periodeVan: needed(besluit.text('periodeVan'), 'de eerste dag van de periode'),
      periodeTot: needed(besluit.text('periodeTot'), 'de laatste dag van de periode'),
      toelichting,
    };
    gevolgen.push({ proces: 'terugvordering', naam: 'Terugvordering', dossier: { vordering } });
  }
  if (geschonden && !teVeel) {
    const signaal = { zaaknummer: zaak.nummer, bron: 'heronderzoek', ontdektOp, toelichting };
    gevolgen.push({ proces: 'boete', naam: 'Boeteonderzoek', dossier: { signaal } });
  }
  if (besluit.flag('vermoeden') === true) {
    const feiten = needed(besluit.text('vermoedenFeiten'), 'de feiten van het vermoeden');
    const signaal = {
      zaaknummer: zaak.nummer,
      bron: 'heronderzoek',
      ontdektOp,
      toelichting: feiten,
    };
    gevolgen.push({
      proces: 'srt-verwijzing',
      naam: 'Signaal sociale recherche',
      dossier: { signaal },
    });
  }
  return gevolgen;
}
