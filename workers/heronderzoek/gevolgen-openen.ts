import { openZaak } from '../../cases/open-zaak.ts';
import { isVerzegeld } from '../../cases/sealed.ts';
import { findBerichtFormulieren } from '../../db/queries/formulier-versies/find-bericht-formulieren.ts';
import { today } from '../../law/clock.ts';
import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker, type WorkerContext } from '../define-worker.ts';
import { caseFile, needed, type Section, writeSection } from '../shared/case-file.ts';

type Gevolg = {
  readonly proces: string;
  readonly naam: string;
  readonly dossier: object;
  readonly mijlpaal?: string;
};

/**
 * Opens what follows, once: recovery of what was overpaid (art. 58 Pw), a fine for not reporting (art. 18a Pw) and a referral (art. 17, 64
 * Pw). A fine over damage is examined with the recovery, which fixes the amount; a fine without damage is the same kind of case, begun at the
 * fine, because payments, insolvency and death are dealt with there. What cannot be opened here goes to a person.
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
    for (const { proces, naam, dossier, mijlpaal = null } of consequences(context, besluit)) {
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
          mijlpaal,
          door: null,
          sleutel: `${proces}-na-${zaak.id}`,
        },
        clock,
      );
      // A sealed case leaves no id and no number in this one; its own trail says that it began.
      if (!isVerzegeld(proces))
        audit({
          actie: 'zaak.vervolg-geopend',
          objectSoort: 'zaak',
          objectId: id,
          details: { proces },
        });
      geopend.push(isVerzegeld(proces) ? naam : `${naam} ${nummer}`);
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
    const vordering = {
      zaaknummer: zaak.nummer,
      soort: 'boete',
      oorzaak: 'inlichtingenplicht',
      ontdektOp,
      toelichting,
    };
    gevolgen.push({
      proces: 'terugvordering',
      naam: 'Boeteonderzoek',
      dossier: { vordering },
      mijlpaal: 'boete',
    });
  }
  if (besluit.flag('vermoeden') === true) {
    const vermoeden = {
      zaaknummer: zaak.nummer,
      bron: 'heronderzoek',
      ontdektOp,
      toelichting: needed(besluit.text('vermoedenFeiten'), 'de feiten van het vermoeden'),
    };
    gevolgen.push({
      proces: 'srt-verwijzing',
      naam: 'Signaal sociale recherche',
      dossier: { vermoeden },
    });
  }
  return gevolgen;
}
