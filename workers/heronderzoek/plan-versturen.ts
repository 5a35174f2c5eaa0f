import type { Variables } from '../../processes/heronderzoek/variables.ts';
import { defineWorker } from '../define-worker.ts';
import { caseFile, needed } from '../shared/case-file.ts';
import { writeLetter } from '../shared/write-letter.ts';

const TRAJECT: Record<string, string> = {
  werkervaring: 'een werkervaringsplaats of proefplaatsing',
  werkgeversadviseur: 'de werkgeversadviseur helpt u naar werk',
  'beschut-werk': 'wij onderzoeken of beschut werk bij u past',
  'ingekochte-begeleiding': 'u krijgt begeleiding naar werk',
  'meedoen-toz': 'u doet mee in de buurt, met hulp van TOZ',
  ondersteuning: 'u krijgt ondersteuning en hoeft nu niet te zoeken naar werk',
};

/** Sends what was agreed after the screening (art. 44a Pw). */
export const planVersturen = defineWorker<Variables>()({
  type: 'heronderzoek.plan-versturen',
  reads: ['zaakId'],
  async run(_, context) {
    const vervolg = (await caseFile(context))('vervolg');
    await writeLetter(context, 'plan-van-aanpak', {
      doel: needed(vervolg.text('doel'), 'het doel van het plan'),
      traject: needed(TRAJECT[vervolg.text('traject') ?? ''], 'het vervolg'),
      afspraken: vervolg.texts('afspraken'),
    });
  },
});
