import { expect } from 'chai';
import type { GepubliceerdBestand } from '../../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';
import type { GepubliceerdModel } from '../../db/queries/ontwerpen/find-gepubliceerde-modellen.ts';
import { readSentencesText } from '../../letters/sentences/sentences.ts';
import { resources, softwareFile } from '../../platform.ts';
import { withPublished } from '../../publications/at-start.ts';
import {
  bindTables,
  calledIn,
  marked,
  ownId,
  renamedTable,
  unbound,
} from '../../publications/bundle.ts';
import { exported } from '../../publications/export.ts';
import { hashOf } from '../../publications/files.ts';
import { readTable } from '../../studio/table.ts';

const files = resources();
const software = softwareFile(files);
const textOf = (name: string) => files.find((file) => file.name === name)?.content.toString() ?? '';
const DRAFT = '1a2b3c4d-0000-4000-8000-000000000001';
const model = (proces: string, anders: Partial<GepubliceerdModel> = {}): GepubliceerdModel => ({
  id: DRAFT,
  proces,
  xml: textOf(`${proces}.bpmn`),
  motor_xml: textOf(`${proces}.bpmn`),
  bestand_hash: hashOf(textOf(`${proces}.bpmn`)),
  gepubliceerd_op: new Date(0),
  ...anders,
});
const table = (naam: string, anders: Partial<GepubliceerdBestand> = {}): GepubliceerdBestand => ({
  ontwerp_id: DRAFT,
  proces: 'aanvraag',
  soort: 'beslistabel',
  naam,
  inhoud: textOf(`${naam}.dmn`),
  bestand_hash: hashOf(textOf(`${naam}.dmn`)),
  ...anders,
});

describe('publications', () => {
  it('a model comes back from the engine as it was drawn, byte for byte', () => {
    for (const { name, content } of files.filter((file) => file.name.endsWith('.bpmn'))) {
      const xml = content.toString();
      const ids = new Map(calledIn(xml).map((id) => [id, ownId(id, DRAFT)]));
      const motor = marked(bindTables(xml, ids), DRAFT);
      expect(motor, name).not.to.equal(xml);
      expect(unbound(motor), name).to.equal(xml);
    }
  });

  it('every table can be given an id of its own, and decides the same', async () => {
    for (const { name, content } of files.filter((file) => file.name.endsWith('.dmn'))) {
      const naam = name.replace('.dmn', '');
      const id = ownId(naam, DRAFT);
      const before = await readTable(naam, content.toString());
      const after = await readTable(id, renamedTable(content.toString(), naam, id));
      expect({ ...after, id: naam }, name).to.deep.equal(before);
    }
  });

  it('a start deploys what was published, until a release changes the file', () => {
    const id = ownId('routering', DRAFT);
    const motor_xml = bindTables(textOf('aanvraag.bpmn'), new Map([['routering', id]]));
    const started = (models: GepubliceerdModel[], tables: GepubliceerdBestand[]) =>
      new Map(
        withPublished(files, { models, tables }, software).map(({ name, content }) => [
          name,
          content.toString(),
        ]),
      );

    const published = started([model('aanvraag', { motor_xml })], [table('routering')]);
    expect(published.get('aanvraag.bpmn')).to.equal(motor_xml);
    expect(published.get(`${id}.dmn`)).to.include(`<decision id="${id}"`);

    const released = started([model('aanvraag', { motor_xml, bestand_hash: 'of before' })], []);
    expect(released.get('aanvraag.bpmn')).to.equal(textOf('aanvraag.bpmn'));

    const newTable = started(
      [model('aanvraag', { motor_xml })],
      [table('routering', { bestand_hash: 'of before' })],
    );
    expect(newTable.get('aanvraag.bpmn')).to.equal(textOf('aanvraag.bpmn'));
    expect([...newTable.keys()]).not.to.include(`${id}.dmn`);

    const own = started(
      [model('aanvraag', { proces: 'sportkorting', bestand_hash: null, motor_xml: '<x/>' })],
      [],
    );
    expect(own.get('sportkorting.bpmn')).to.equal('<x/>');
  });

  it('exports to the places where the files are; what nobody changed is not written', () => {
    const paths = ['processes/aanvraag/aanvraag.bpmn', 'processes/aanvraag/routering.dmn'];
    expect(exported(paths, { models: [], files: [] })).to.deep.equal([]);
    const written = exported(paths, {
      models: [model('aanvraag')],
      files: [
        table('routering', { proces: 'heronderzoek' }),
        table('nieuw', { inhoud: '<x/>' }),
        table('aanvraag/route', { soort: 'formulier', inhoud: '{}' }),
        table('aanmaning', { soort: 'brief', inhoud: readSentencesText('aanmaning') as string }),
      ],
    });
    expect(written).to.deep.equal([
      { path: 'processes/aanvraag/aanvraag.bpmn', text: textOf('aanvraag.bpmn') },
      { path: 'processes/aanvraag/routering.dmn', text: textOf('routering.dmn') },
      { path: 'processes/aanvraag/nieuw.dmn', text: '<x/>' },
      { path: 'forms/aanvraag/route.json', text: '{}' },
      { path: 'letters/texts/aanmaning.json', text: readSentencesText('aanmaning') },
    ]);
  });
});
