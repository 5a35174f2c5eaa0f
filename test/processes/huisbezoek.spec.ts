import { expect } from 'chai';
import { startAanvraag, untilVerification, usual } from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

const visit = { bezoekVoorstel: 'bezoeken', bezoekAangekondigd: true };
const told = { gelegitimeerd: true, redenVerteld: true, doelVerteld: true, gevolgVerteld: true };
const inside = { bezoekAfloop: 'binnen', ...told, toestemming: 'schriftelijk' };
const agreed = { aanleidingOordeel: 'akkoord' };

describe('process huisbezoek', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk(usual);
  });
  beforeEach(async () => {
    zaak = await startAanvraag(walk);
    await untilVerification(zaak);
    await zaak.complete('recht-verifieren', { verificatie: 'huisbezoek' });
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  /** What the calling process got, which it hands to the advice. */
  const outcome = async () => {
    await zaak.complete('recht-verifieren', { verificatie: 'akkoord' });
    return (await zaak.job('advies-vastleggen')).huisbezoekUitkomst;
  };

  it('art. 53a lid 2 Pw: announced, agreed by a second person, with consent; the evidence is judged by who was not there', async () => {
    await zaak.complete('aanleiding-vastleggen', visit);
    const check = await zaak.task('aanleiding-toetsen');
    await zaak.complete('aanleiding-toetsen', agreed);
    await zaak.complete('huisbezoek-afleggen', { ...inside, toestemmingIngetrokken: false });
    await zaak.complete('verslag-opstellen');
    const judge = await zaak.task('bewijs-beoordelen');
    await zaak.complete('bewijs-beoordelen');

    expect(await zaak.ended('huisbezoek')).to.deep.equal(['huisbezoek-afgelegd']);
    expect(check.value.customHeaders).to.include({ 'vier-ogen': 'aanleiding-vastleggen' });
    expect(judge.value.customHeaders).to.include({
      'vier-ogen': 'huisbezoek-afleggen,verslag-opstellen',
    });
    expect((await zaak.job('bewijs-adviseren')).huisbezoekbewijs).to.include({
      bewijs: 'rechtmatig',
    });
    expect(zaak.jobs()).to.include('bezoek-aankondigen');
    expect(await outcome()).to.equal('afgelegd');
  });

  it('at the door: no letter before; consent without telling why makes the evidence unlawful', async () => {
    await zaak.complete('aanleiding-vastleggen', { ...visit, bezoekAangekondigd: false });
    await zaak.complete('aanleiding-toetsen', agreed);
    await zaak.complete('huisbezoek-afleggen', {
      ...inside,
      doelVerteld: false,
      toestemmingIngetrokken: false,
    });
    await zaak.complete('verslag-opstellen');
    await zaak.complete('bewijs-beoordelen');

    expect(await outcome()).to.equal('afgelegd');
    expect((await zaak.job('bewijs-adviseren')).huisbezoekbewijs).to.include({
      bewijs: 'onrechtmatig',
    });
    expect(zaak.jobs()).not.to.include('bezoek-aankondigen');
  });

  it('no lighter means: when there is one, nobody goes', async () => {
    await zaak.complete('aanleiding-vastleggen', {
      bezoekVoorstel: 'lichter-middel',
      bezoekAangekondigd: null,
    });

    expect(await zaak.ended('huisbezoek')).to.deep.equal(['lichter-middel']);
    expect(await outcome()).to.equal('vervallen');
  });

  it('the second person sends the reason back, and in the end refuses it', async () => {
    await zaak.complete('aanleiding-vastleggen', visit);
    await zaak.complete('aanleiding-toetsen', { aanleidingOordeel: 'aanvullen' });
    await zaak.complete('aanleiding-vastleggen', visit);
    await zaak.complete('aanleiding-toetsen', { aanleidingOordeel: 'geen-bezoek' });

    expect(await zaak.ended('huisbezoek')).to.deep.equal(['huisbezoek-vervallen']);
    expect(await outcome()).to.equal('vervallen');
  });

  it('nobody at home: tried again as often as wanted', async () => {
    await zaak.complete('aanleiding-vastleggen', visit);
    await zaak.complete('aanleiding-toetsen', agreed);
    await zaak.complete('huisbezoek-afleggen', { bezoekAfloop: 'niet-thuis', nogmaals: true });
    await zaak.complete('huisbezoek-afleggen', { bezoekAfloop: 'niet-thuis', nogmaals: false });

    expect(await zaak.ended('huisbezoek')).to.deep.equal(['niet-thuis']);
    expect(await outcome()).to.equal('niet-thuis');
  });

  it('art. 17 lid 2 Pw: a refusal counts only after a clear warning; else a letter warns and it is asked once more', async () => {
    await zaak.complete('aanleiding-vastleggen', visit);
    await zaak.complete('aanleiding-toetsen', agreed);
    await zaak.complete('huisbezoek-afleggen', {
      bezoekAfloop: 'geweigerd',
      ...told,
      gevolgVerteld: false,
    });
    await zaak.job('weigering-waarschuwen');
    await zaak.complete('huisbezoek-afleggen', { bezoekAfloop: 'geweigerd', ...told });

    expect(await zaak.ended('huisbezoek')).to.deep.equal(['huisbezoek-geweigerd']);
    expect(await outcome()).to.equal('geweigerd');
  });
});
