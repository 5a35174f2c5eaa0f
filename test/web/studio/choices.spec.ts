import { expect } from 'chai';
import type { BestandRegel } from '../../../api/ontwerpen/bestand-schema.ts';
import { choicesIn, sourcesIn } from '../../../web/studio/choices.ts';
import { keuzes } from '../support/answers-of-studio.ts';

const file = (soort: BestandRegel['soort'], naam: string, nieuw: boolean): BestandRegel => ({
  soort,
  naam,
  titel: naam.toUpperCase(),
  nieuw,
  versie: 1,
  gewijzigdDoor: null,
  gewijzigdOp: null,
  bericht: null,
  geeft: [`van-${naam}`],
});

describe('web/studio: what a step may refer to', () => {
  it('has the files that the draft brings, its own forms first, and each once', () => {
    const known = {
      ...keuzes,
      formulieren: [
        { id: 'aanvraag/melding', titel: 'Melding' },
        { id: 'sport/oud', titel: 'Oud' },
      ],
      beslistabellen: ['dwangsom'],
    };
    const files = [
      file('formulier', 'sport/beoordelen', true),
      file('formulier', 'sport/oud', false),
      file('beslistabel', 'korting', true),
      file('beslistabel', 'dwangsom', false),
    ];

    const { formulieren, beslistabellen } = choicesIn(known, files, 'sport');
    expect(formulieren.map(({ id }) => id)).to.deep.equal([
      'sport/beoordelen',
      'sport/oud',
      'aanvraag/melding',
    ]);
    expect(beslistabellen).to.deep.equal(['korting', 'dwangsom']);
  });

  it('hands on what its forms say in this draft, by task and by message', () => {
    const gegevens = [
      { id: 'sport/oud', bericht: null, namen: ['vroeger'] },
      { id: 'aanvraag/melding', bericht: 'aanvraag-gestart', namen: ['meldingOp'] },
    ];
    const files = [
      file('formulier', 'sport/oud', false),
      { ...file('formulier', 'sport/start', true), bericht: 'sport-gestart' },
    ];
    const { formulieren, berichten } = sourcesIn({ ...keuzes, gegevens }, files, 'sport');
    expect(formulieren.get('sport/oud')).to.deep.equal(['van-sport/oud']);
    expect(berichten.get('sport-gestart')).to.deep.equal(['van-sport/start']);
    expect(berichten.get('aanvraag-gestart')).to.deep.equal(['meldingOp']);
  });
});
