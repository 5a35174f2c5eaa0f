import { today } from '../../law/clock.ts';
import type { Uitsluitingsgrond, Variables } from '../../processes/aanvraag/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile } from '../shared/case-file.ts';

/** The facts of the case file as the codes and amounts that the decision tables ask for, and nothing more; null = not known yet. */
export const toetsingVoorbereiden = defineWorker<Variables>()({
  type: 'aanvraag.toetsing-voorbereiden',
  reads: ['zaakId', 'partnerLeeftijdsgroep'],
  writes: [
    'peildatum',
    'burgerlijkeStaat',
    'gezamenlijkeHuishouding',
    'kinderen',
    'kostendelers',
    'inrichting',
    'partnerRechthebbend',
    'uitsluitingsgrond',
    'wekenBuitenland',
    'rechthebbendArt11',
    'dringendeRedenen',
    'vermogen',
    'overwaardeWoning',
    'inkomstenArbeid',
    'vrijlatingsgrond',
    'vrijlatingMaanden',
    'openSignaal',
    'wisselendInkomen',
  ],
  async run({ partnerLeeftijdsgroep }, context) {
    const dossier = await caseFile(context);
    const huishouden = dossier('huishouden');
    const inkomen = dossier('inkomen');
    const vermogen = dossier('vermogen');
    const verificatie = dossier('verificatie');
    const bezittingen = vermogen.number('bezittingen');
    return {
      peildatum: today(context.clock),
      burgerlijkeStaat: huishouden.text('burgerlijkeStaat') as Variables['burgerlijkeStaat'],
      gezamenlijkeHuishouding: huishouden.flag('gezamenlijkeHuishouding'),
      kinderen: huishouden.number('kinderen'),
      kostendelers: huishouden.number('kostendelers'),
      inrichting: huishouden.text('inrichting') as Variables['inrichting'],
      partnerRechthebbend:
        partnerLeeftijdsgroep === 'geen' ? true : huishouden.flag('partnerRechthebbend'),
      uitsluitingsgrond: verificatie.text('uitsluitingsgrond') as Uitsluitingsgrond | null,
      wekenBuitenland: verificatie.number('wekenBuitenland'),
      rechthebbendArt11: verificatie.flag('rechthebbendArt11'),
      dringendeRedenen: verificatie.flag('dringendeRedenen') ?? false,
      vermogen: bezittingen === null ? null : bezittingen - (vermogen.number('schulden') ?? 0),
      overwaardeWoning: vermogen.number('overwaardeWoning') ?? 0,
      inkomstenArbeid: inkomen.number('arbeidPerMaand'),
      vrijlatingsgrond: inkomen.text('vrijlatingsgrond') as Variables['vrijlatingsgrond'],
      vrijlatingMaanden: inkomen.number('vrijlatingMaanden') ?? 0,
      openSignaal: verificatie.flag('openSignaal') ?? false,
      wisselendInkomen: inkomen.flag('wisselend') ?? false,
    };
  },
});
