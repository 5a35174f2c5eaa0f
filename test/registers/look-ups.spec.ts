import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { BSN_ONBEKEND, resident } from '../../demo/residents.ts';
import { connectRegisters, urlsBelow } from '../../registers/connect.ts';
import { PersoonOnbekend, RegisterOnbereikbaar, RegisterWeigert } from '../../registers/errors.ts';
import { type Parties, startParties, thrownBy } from './support.ts';

const ask = (bsn: string) => ({ bsn, zaakId: 'z-1', gemeente: 'dinkelland' });
const BSN = resident('echtpaarDinkelland').bsn;

describe('raadplegen van BRP en Suwinet', () => {
  let parties: Parties;
  before(async () => {
    parties = await startParties();
  });
  after(() => parties.close());

  it('gives what the registers know about a resident', async () => {
    const person = await parties.brp.raadpleegPersoon(ask(BSN));
    const means = await parties.suwinet.raadpleegPersoon(ask(BSN));

    expect(person).to.deep.equal(resident('echtpaarDinkelland').brp);
    expect(means).to.deep.equal(resident('echtpaarDinkelland').suwinet);
    expect(person.huisgenoten[0]).to.include({ relatie: 'partner' });
  });

  it('gives with whom a resident is married, by number; of who is not, nobody', async () => {
    expect(
      await parties.brp.raadpleegPartners(ask(resident('echtpaarOldenzaal').bsn)),
    ).to.deep.equal([{ bsn: resident('partnerOldenzaal').bsn, sinds: '2011-06-17', tot: null }]);
    expect(await parties.brp.raadpleegPartners(ask(resident('samenwonend').bsn))).to.deep.equal([]);
    expect(await thrownBy(parties.brp.raadpleegPartners(ask(BSN_ONBEKEND)))).to.be.instanceOf(
      PersoonOnbekend,
    );
  });

  it('says that nobody has a number', async () => {
    const error = await thrownBy(parties.brp.raadpleegPersoon(ask(BSN_ONBEKEND)));
    expect(error).to.be.instanceOf(PersoonOnbekend);
  });

  it('refuses a number that fails the eleven-test', async () => {
    const error = await thrownBy(parties.brp.raadpleegPersoon(ask('123456789')));
    expect(error).to.be.instanceOf(RegisterWeigert).and.include({ reden: 'bsn-ongeldig' });
  });

  it('tells refusing from being away, and comes back after the number of calls it was told', async () => {
    await parties.fail('brp', { soort: 'storing', aantal: 2 });
    expect(await thrownBy(parties.brp.raadpleegPersoon(ask(BSN)))).to.be.instanceOf(
      RegisterOnbereikbaar,
    );
    expect(await thrownBy(parties.brp.raadpleegPersoon(ask(BSN)))).to.be.instanceOf(
      RegisterOnbereikbaar,
    );
    expect((await parties.brp.raadpleegPersoon(ask(BSN))).naam).to.equal('Inwoner Test 2');

    await parties.fail('suwinet', { soort: 'weigering', aantal: 1, code: 'geen-autorisatie' });
    const error = await thrownBy(parties.suwinet.raadpleegPersoon(ask(BSN)));
    expect(error).to.be.instanceOf(RegisterWeigert).and.include({ reden: 'geen-autorisatie' });
  });

  it('gives up on a slow party', async () => {
    await parties.fail('brp', { soort: 'traag', aantal: 1, ms: 2000 });
    const { brp } = connectRegisters(urlsBelow(parties.url), { timeoutMs: 200 });
    const error = await thrownBy(brp.raadpleegPersoon(ask(BSN)));
    expect(error).to.be.instanceOf(RegisterOnbereikbaar);
    expect(error.message).to.contain('binnen de tijd');
  });

  it('a party that nobody answers for is out of reach', async () => {
    const { brp } = connectRegisters(urlsBelow('http://127.0.0.1:9'), { timeoutMs: 500 });
    expect(await thrownBy(brp.raadpleegPersoon(ask(BSN)))).to.be.instanceOf(RegisterOnbereikbaar);
  });

  describe('from a party that answers nonsense', () => {
    let answer = { status: 200, body: '' };
    let server: Server;
    const seen: string[] = [];
    before((done) => {
      server = createServer((request, response) => {
        seen.push(`${request.url}`);
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      }).listen(0, '127.0.0.1', done);
    });
    after((done) => void server.close(done));
    const brp = () =>
      connectRegisters(urlsBelow(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).brp;

    const CASES: [
      what: string,
      status: number,
      body: string,
      error: new (...args: never[]) => Error,
    ][] = [
      ['no JSON', 200, '<html>', RegisterOnbereikbaar],
      ['an empty answer', 200, '{}', RegisterWeigert],
      [
        'a birth date of which the day is unknown',
        200,
        '{"naam":"X","geboortedatum":"1960-00-00","huisgenoten":[]}',
        RegisterWeigert,
      ],
      ['an unknown path', 404, '{}', RegisterWeigert],
      ['too many calls', 429, '{}', RegisterOnbereikbaar],
      ['a gateway error', 502, 'bad gateway', RegisterOnbereikbaar],
      ['a refusal that repeats the number', 400, `{"code":"${BSN}"}`, RegisterWeigert],
      ['a refusal that is no object', 403, 'null', RegisterWeigert],
    ];
    for (const [what, status, body, kind] of CASES) {
      it(`${what} is ${kind.name}`, async () => {
        answer = { status, body };
        const error = await thrownBy(brp().raadpleegPersoon(ask(BSN)));
        expect(error).to.be.instanceOf(kind);
        expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.to.contain(BSN);
      });
    }

    it('never puts the number in an address', () => {
      expect(seen).to.have.lengthOf.at.least(CASES.length);
      expect(seen.every((url) => url === '/brp/personen')).to.equal(true);
    });
  });
});
