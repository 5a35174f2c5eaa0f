import type {
  OntwerpControle,
  OntwerpDetail,
  OntwerpenLijst,
  OntwerpKeuzes,
} from '../../../api/ontwerpen/schema.ts';
import { proefModel } from '../../api/proef-model.ts';
import { at } from './answers.ts';

const DESIGNER = { id: '00000000-0000-4000-8000-000000000005', naam: 'Procesontwerper' };
const OTHER = { id: '00000000-0000-4000-8000-000000000006', naam: 'Procesontwerper 2' };

export const ontwerp: OntwerpDetail = {
  id: '00000000-0000-4000-8000-000000000b01',
  proces: 'proef',
  naam: 'Proef',
  status: 'concept',
  versie: 3,
  gewijzigdDoor: DESIGNER,
  gewijzigdOp: at(-1),
  ingediendDoor: DESIGNER,
  ingediendOp: at(-2),
  beoordeeldDoor: null,
  beoordeeldOp: null,
  toelichting: 'De stap heeft een duidelijker naam.',
  opmerking: 'Noem de stap zoals de wet hem noemt.',
  xml: proefModel({ taak: 'Opnieuw tellen' }),
  mag: ['bewerken', 'indienen', 'intrekken'],
};
export const ingediend: OntwerpDetail = {
  ...ontwerp,
  id: '00000000-0000-4000-8000-000000000b02',
  proces: 'proef-2',
  naam: 'Proef 2',
  status: 'ingediend',
  mag: ['beoordelen', 'intrekken'],
  opmerking: null,
};
const { xml: _, mag: __, ...regel } = ontwerp;
export const ontwerpen: OntwerpenLijst = {
  ontwerpen: [
    regel,
    {
      ...regel,
      id: '00000000-0000-4000-8000-000000000b03',
      proces: 'aanvraag',
      naam: 'Aanvraag',
      status: 'gepubliceerd',
      beoordeeldDoor: OTHER,
      beoordeeldOp: at(-30),
      opmerking: null,
    },
  ],
};
export const controle: OntwerpControle = {
  problemen: [
    {
      elementId: 'tellen',
      regel: 'taaktype-onbekend',
      melding: 'Er is niets dat ‘proef.niets’ uitvoert: de zaak zou hier blijven staan.',
    },
  ],
  toegevoegd: [],
  verwijderd: [{ id: 'wegen', naam: 'Wegen', soort: 'ServiceTask' }],
  gewijzigd: [{ id: 'tellen', naam: 'Opnieuw tellen', soort: 'ServiceTask' }],
};
export const keuzes: OntwerpKeuzes = {
  formulieren: [{ id: 'aanvraag/volledigheid-beoordelen', titel: 'Volledigheid beoordelen' }],
  taaktypen: ['proef.tellen'],
  processen: ['aanvraag'],
  beslistabellen: ['routering'],
  functies: [{ id: 'fo', titel: 'Consulent front office' }],
};
