import { findDossier } from '../../db/queries/dossiers/find-dossier.ts';
import { findVorigDossier } from '../../db/queries/heronderzoeken/find-vorig-dossier.ts';
import { findZonderSignaalSinds } from '../../db/queries/heronderzoeken/find-zonder-signaal-sinds.ts';
import { findPersoon } from '../../db/queries/personen/find-persoon.ts';
import { ageGroup, ageOn } from '../../law/age-group.ts';
import { today } from '../../law/clock.ts';
import type { Aanleiding, Variables } from '../../processes/heronderzoek/variables.ts';
import { openTermijn } from '../../terms/open-termijn.ts';
import { defineWorker } from '../define-worker.ts';
import { needed, sectionOf, writeSection } from '../shared/case-file.ts';
import { incomeOf } from '../shared/means.ts';
import { setting } from '../shared/terms-of-case.ts';

/** What the last case knew and a review builds on; findings, decisions and money stay where they are. */
const SECTIES = [
  'persoon',
  'contact',
  'huishouden',
  'wonen',
  'werk',
  'inkomen',
  'vermogen',
  'plan',
  'afspraken',
];

/** Begins the review with the facts of the last case and starts its own term (policy). */
export const dossierOvernemen = defineWorker<Variables>()({
  type: 'heronderzoek.dossier-overnemen',
  reads: ['zaakId'],
  writes: [
    'aanleiding',
    'gevraagdeSoort',
    'jarenZonderSignaal',
    'afstandArbeidsmarkt',
    'leeftijdsgroep',
    'openSignaal',
    'wisselendInkomen',
    'planVanAanpak',
  ],
  async run(_, context) {
    const { trx, zaak, clock } = context;
    const wie = { zaakId: zaak.id, persoonId: zaak.persoon_id };
    const op = today(clock);
    const vorige = (await findVorigDossier(trx, wie)) ?? {};
    const eigen = await findDossier(trx, zaak.id);
    for (const sectie of SECTIES) {
      const gegevens = vorige[sectie];
      if (gegevens && !eigen[sectie]) await writeSection(context, sectie, 'medewerker', gegevens);
    }
    // Lawful residence does not end by itself; grounds of exclusion are looked for again.
    const art11 = vorige.verificatie?.rechthebbendArt11;
    if (typeof art11 === 'boolean')
      await writeSection(context, 'verificatie', 'medewerker', { rechthebbendArt11: art11 });
    await openTermijn(
      trx,
      {
        zaakId: zaak.id,
        gemeente: zaak.gemeente,
        soort: 'heronderzoektermijn',
        begintOp: op,
        duur: await setting(context, 'heronderzoektermijn', 'P8W'),
      },
      clock,
    );
    const vraag = sectionOf(eigen.heronderzoek ?? {});
    const sinds = await findZonderSignaalSinds(trx, wie);
    const geboren = (await findPersoon(trx, zaak.persoon_id))?.geboortedatum;
    return {
      aanleiding: needed(
        vraag.text('aanleiding'),
        'de aanleiding van het heronderzoek',
      ) as Aanleiding,
      gevraagdeSoort: vraag.text('soort') as Variables['gevraagdeSoort'],
      jarenZonderSignaal: sinds && sinds <= op ? ageOn(sinds, op) : 0,
      afstandArbeidsmarkt: distance(vorige),
      leeftijdsgroep: ageGroup(needed(geboren, 'de geboortedatum'), op),
      openSignaal: false,
      wisselendInkomen: incomeOf(sectionOf(vorige.inkomen ?? {}))?.wisselend ?? false,
      // No form ends a plan: it is followed as long as it is in the file.
      planVanAanpak: vorige.plan !== undefined,
    };
  },
});

/** As the last screening said, else as agreed at the grant. */
const distance = (vorige: Record<string, Record<string, unknown> | undefined>) =>
  (vorige.vervolg?.afstand ??
    vorige.afspraken?.afstand ??
    null) as Variables['afstandArbeidsmarkt'];
