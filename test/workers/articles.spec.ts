import { expect } from 'chai';
import { inFull } from '../../workers/shared/articles.ts';

const IOAW =
  'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW)';
const IOAZ =
  'de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen (IOAZ)';
const BBZ = 'het Besluit bijstandverlening zelfstandigen 2004 (Bbz)';

describe('articles in full', () => {
  for (const [short, full] of [
    ['art. 34 lid 3 Pw', 'artikel 34 lid 3 van de Participatiewet'],
    ['art. 2 IOAW', `artikel 2 van ${IOAW}`],
    ['artikel 5 van de IOAZ', `artikel 5 van ${IOAZ}`],
    ['art. 2 en 5 IOAW en IOAZ', `artikel 2 en 5 van ${IOAW} en van ${IOAZ}`],
    ['art. 2 lid 1 Bbz 2004', `artikel 2 lid 1 van ${BBZ}`],
    ['art. 20 van het Bbz', `artikel 20 van ${BBZ}`],
    ['Bbz 2004, uitvoering door ROZ Twente', `${BBZ}, uitvoering door ROZ Twente`],
    [`artikel 2 van ${IOAW}`, `artikel 2 van ${IOAW}`],
    ['de IOAW kent geen vermogensgrens', 'de IOAW kent geen vermogensgrens'],
    ['de Bbz-uitkering', 'de Bbz-uitkering'],
  ])
    it(`${short}`, () => expect(inFull(short as string)).to.equal(full));
});
