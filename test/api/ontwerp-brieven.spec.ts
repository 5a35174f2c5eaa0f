import { expect } from 'chai';
import { findBriefInhoud } from '../../db/queries/procesversie-brieven/find-brief-inhoud.ts';
import { inTransaction } from '../../db/transaction.ts';
import { letters } from '../../letters/registry.ts';
import {
  inUse,
  readSentencesText,
  type Sentences,
  sentencesOf,
} from '../../letters/sentences/sentences.ts';
import { checkLetter } from '../../studio/check-letter.ts';
import type { Client } from './client.ts';
import { createStudioWorld, publishProef } from './studio-world.ts';
import type { ApiWorld } from './world.ts';

const textOf = (zinnen: Sentences) => `${JSON.stringify(zinnen, null, 2)}\n`;
const aanmaning = (anders: Sentences = {}) => textOf({ ...sentencesOf('aanmaning'), ...anders });

describe('api/ontwerpen: brieven', () => {
  let world: ApiWorld;
  let designer: Client;
  let other: Client;
  let id: string;
  before(async () => {
    ({ world, designer, other } = await createStudioWorld());
    await publishProef(world, 'invordering');
  });
  after(() => world.close());
  beforeEach(async () => {
    await world.database.asOwner('delete from ontwerpen');
    id = (await designer.post('/ontwerpen', { proces: 'invordering' })).body.id;
  });

  const brief = (naam = 'aanmaning') => `/ontwerpen/${id}/bestanden/brieven/${naam}`;
  const save = (versie: number, inhoud: string) => designer.put(brief(), { versie, inhoud });
  const remarks = async () =>
    (await designer.get(`${brief()}/controle`)).body.opmerkingen.map(
      ({ plek, regel, melding, ernst }: Record<string, string>) =>
        `${ernst} ${plek} ${regel}: ${melding}`,
    );

  it('offers the letters that the steps of the process write, and shows what they say', async () => {
    const { body } = await designer.get(`/ontwerpen/${id}/brieven`);
    expect(body.brieven).to.deep.include({
      naam: 'aanmaning',
      titel: 'Aanmaning: u hebt niet op tijd betaald',
    });
    expect(body.brieven).to.have.length(4);
    const { body: read } = await designer.get(brief());
    expect(read).to.include({ soort: 'brief', versie: 0, inhoud: readSentencesText('aanmaning') });
  });

  it('keeps a sentence that is changed, shows the letter of a case of nobody with it, and takes it back', async () => {
    const saved = await save(0, aanmaning({ onderwerp: 'U bent te laat met betalen' }));
    expect(saved.status).to.equal(200);
    const { body } = await designer.get(`${brief()}/voorbeeld`);
    expect(body.onderwerp).to.equal('U bent te laat met betalen');
    expect(body.aanhef).to.match(/^Beste Inwoner Test/);
    expect(JSON.stringify(body.blokken)).to.contain('grondslag').and.contain('Hebt u vragen?');
    expect(body.gebruikt).to.include('onderwerp');
    expect((await designer.get(`/ontwerpen/${id}/bestanden`)).body.bestanden).to.have.length(1);
    expect((await designer.delete(`${brief()}?versie=1`)).body.versie).to.equal(0);
    expect((await designer.get(brief())).body.inhoud).to.equal(readSentencesText('aanmaning'));
  });

  it('says in Dutch what is wrong with a sentence, and does not let it be handed in', async () => {
    const [betaal, verjaring] = ['betaal-uiterlijk-op-zet-bij', 'door-deze-brief-begint-de'];
    await save(
      0,
      aanmaning({
        onderwerp: ' ',
        [betaal]: 'Betaal {bedrag}, of {alles}. Zet { bij uw betaling: {zaaknummer}.',
        [verjaring]: '<b>Derhalve</b> telt het opnieuw 😀.',
      }),
    );
    expect(await remarks()).to.deep.equal([
      'fout /onderwerp brief-leeg: Deze zin is leeg. Schrijf wat er moet staan.',
      `fout /${betaal} brief-plek-onbekend: De brief kent ‘alles’ hier niet. Haal het weg, of herstel de naam tussen de accolades.`,
      `fout /${betaal} brief-plek-weg: Hier moet ‘uiterlijkOp’ tussen accolades in staan: de brief vult dat in.`,
      `fout /${betaal} brief-accolade: Hier staat een losse accolade. Accolades zijn alleen voor wat de brief invult.`,
      `fout /${verjaring} brief-teken: Het teken ‘😀’ kan niet worden gedrukt.`,
      `fout /${verjaring} opmaak: Hier staat opmaak of code in een tekst: <b>Derhalve</b> telt het opnieuw 😀.`,
      `let-op /${verjaring} brief-tijd-weg: Hier stond ‘vijf jaar’. Klopt het dat dit er niet meer staat?`,
      `let-op /${verjaring} formulier-moeilijk: Schrijf het gewoner: Derhalve → daarom`,
    ]);
    const { body } = await designer.get(`${brief()}/voorbeeld`);
    expect(JSON.stringify(body.blokken), 'shown as it is').to.contain('‹alles›');
    const refused = await designer.post(`/ontwerpen/${id}/indiening`, {
      versie: 1,
      toelichting: 'Duidelijker.',
    });
    expect(refused.status).to.equal(409);
  });

  it('what came with the software has no fault, and an article of law stays', () => {
    for (const naam of Object.keys(letters))
      expect(
        checkLetter(naam, sentencesOf(naam)).filter(({ ernst }) => ernst === 'fout'),
        naam,
      ).to.deep.equal([]);
    const afwijzing = sentencesOf('afwijzing');
    const [zin] = Object.entries(afwijzing).find(([, woorden]) =>
      woorden.includes('artikel 58'),
    ) ?? [''];
    const said = checkLetter('afwijzing', {
      ...afwijzing,
      [zin]: 'U hebt {voorschotBetaald} gekregen.',
    });
    expect(said.map(({ regel, waarde }) => `${regel} ${waarde}`)).to.deep.equal([
      'brief-artikel-weg 58',
    ]);
  });

  for (const [what, inhoud, melding] of [
    ['no JSON', '{', 'Dit is geen JSON'],
    ['a list', '[]', 'Een brief is een lijst van zinnen met een naam'],
    ['a sentence less', '{}', 'De zin ‘onderwerp’ ontbreekt'],
    ['a sentence more', aanmaning({ extra: 'Meer' }), 'geen zin die ‘extra’ heet'],
    ['code', aanmaning({ onderwerp: 1 as never }), 'Hier klopt iets niet: onderwerp'],
    ['too much', aanmaning({ onderwerp: 'a'.repeat(60_000) }), 'Deze brief is te groot'],
  ] as const)
    it(`refuses ${what}`, async () => {
      const { status, body } = await save(0, inhoud);
      expect(status).to.equal(400);
      expect(body.fouten[0].melding).to.contain(melding);
    });

  it('refuses a letter of another process, and one that no template writes', async () => {
    const elsewhere = await designer.put(brief('toekenning'), {
      versie: 0,
      inhoud: readSentencesText('toekenning'),
    });
    expect(elsewhere.status).to.equal(409);
    expect(elsewhere.body.detail).to.contain(
      'De stappen van ‘invordering’ schrijven deze brief niet.',
    );
    expect((await designer.put(brief('brief'), { versie: 0, inhoud: '{}' })).status).to.equal(404);
    expect((await designer.get(brief('brief'))).status).to.equal(404);
  });

  describe('when it is published', () => {
    beforeEach(() =>
      world.database.asOwner(
        "delete from engine_process_definitions where bpmn_process_id in ('invordering', 'aanvraag', 'termijnbewaking') and version > 1",
      ),
    );
    /** Two designers put a letter into use; the engine then tells of the new version. */
    const publish = async (version: number) => {
      const { versie } = (await designer.get(`/ontwerpen/${id}`)).body;
      await designer.post(`/ontwerpen/${id}/indiening`, { versie, toelichting: 'Duidelijker.' });
      const { body: control } = await other.get(`/ontwerpen/${id}/controle`);
      const published = await other.post(`/ontwerpen/${id}/oordeel`, {
        versie: versie + 1,
        akkoord: true,
        notities: 'De brief is duidelijker.',
      });
      expect(published.body.status, JSON.stringify(published.body)).to.equal('gepubliceerd');
      const [{ proces, motor_xml }] = (await world.database.asOwner(
        'select proces, motor_xml from ontwerpen where id = $1',
        [id],
      )) as [{ proces: string; motor_xml: string }];
      await world.database.asOwner(
        `insert into engine_process_definitions (key, bpmn_process_id, version, resource_name, xml, deployed_at, position)
         values ($1 || $2::int::text, $1, $2::int, $1 || '.bpmn', $3, now(), $2::int)`,
        [proces, version, motor_xml],
      );
      world.state.now = new Date(world.state.now.getTime() + 60_000);
      return control;
    };
    const begin = async (body: object) => {
      id = (await designer.post('/ontwerpen', body)).body.id;
    };
    const said = async (versie: number | null, sjabloon = 'aanmaning', proces = 'invordering') =>
      inUse(
        sjabloon,
        await inTransaction(world.database.db, '*', (trx) =>
          findBriefInhoud(trx, { proces, versie, sjabloon }),
        ),
      ).onderwerp;
    const SOFTWARE = sentencesOf('aanmaning').onderwerp;

    it('the judge sees what differs; new cases say it, running ones keep theirs, and back is an earlier bundle', async () => {
      world.state.version = 2;
      await save(0, aanmaning({ onderwerp: 'Eerste' }));
      const control = await publish(2);
      expect(control.bestanden).to.deep.equal([
        {
          soort: 'brief',
          naam: 'aanmaning',
          titel: 'Eerste',
          nieuw: false,
          toegevoegd: [],
          verwijderd: [],
          gewijzigd: [{ id: '/onderwerp', naam: 'Eerste', soort: 'zin' }],
        },
      ]);
      expect([await said(1), await said(2), await said(null)]).to.deep.equal([
        SOFTWARE,
        'Eerste',
        'Eerste',
      ]);

      world.state.version = 3;
      await begin({ proces: 'invordering' });
      expect((await designer.get(brief())).body.inhoud).to.contain('Eerste');
      await save(0, aanmaning({ onderwerp: 'Tweede' }));
      await publish(3);
      expect([await said(1), await said(2), await said(3)]).to.deep.equal([
        SOFTWARE,
        'Eerste',
        'Tweede',
      ]);

      world.state.version = 4;
      await begin({ proces: 'invordering', vanafVersie: 2 });
      expect((await designer.get(brief())).body.inhoud).to.contain('Eerste');
      await publish(4);
      expect([await said(2), await said(3), await said(4)]).to.deep.equal([
        'Eerste',
        'Tweede',
        'Eerste',
      ]);
    });

    it('another process that writes the letter keeps its own until its next bundle', async () => {
      await publishProef(world, 'aanvraag');
      await publishProef(world, 'termijnbewaking');
      await begin({ proces: 'aanvraag' });
      world.state.version = 2;
      await designer.put(brief('verlengingsbericht'), {
        versie: 0,
        inhoud: textOf({ ...sentencesOf('verlengingsbericht'), onderwerp: 'Later' }),
      });
      await publish(2);
      const name = 'verlengingsbericht';
      expect(await said(2, name, 'aanvraag')).to.equal('Later');
      for (const versie of [1, null])
        expect(await said(versie, name, 'termijnbewaking')).to.equal(sentencesOf(name).onderwerp);
      expect(await said(2, name, 'termijnbewaking')).to.equal('Later');
    });

    it('a release that changes the letter takes its place', () => {
      const published = { inhoud: aanmaning({ onderwerp: 'Eerste' }), bestand_hash: 'of before' };
      expect(inUse('aanmaning', published).onderwerp).to.equal(SOFTWARE);
    });
  });
});
