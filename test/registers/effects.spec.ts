import { expect } from 'chai';
import { PersoonOnbekend, RegisterOnbereikbaar, RegisterWeigert } from '../../registers/errors.ts';
import {
  claimOrder,
  forwarding,
  letter,
  type Parties,
  payment,
  setOffRequest,
  startParties,
  thrownBy,
} from './support.ts';

describe('opdrachten aan partijen', () => {
  let parties: Parties;
  beforeEach(async () => {
    parties = await startParties();
  });
  afterEach(() => parties.close());

  const CALLS: [
    party: 'uitkeringsadministratie' | 'post' | 'partner',
    call: (key: string) => Promise<{ kenmerk: string }>,
  ][] = [
    [
      'uitkeringsadministratie',
      (key) => parties.uitkeringsadministratie.geefBetaalopdracht(payment, key),
    ],
    [
      'uitkeringsadministratie',
      (key) => parties.uitkeringsadministratie.geefInvorderingsopdracht(claimOrder, key),
    ],
    ['partner', (key) => parties.partner.vraagVerrekening(setOffRequest, key)],
    ['post', (key) => parties.post.verzendBrief(letter, key)],
    ['partner', (key) => parties.partner.verstuurDoorzending(forwarding, key)],
  ];
  for (const [party, call] of CALLS) {
    it(`${party}: the same key has one effect and one answer`, async () => {
      const first = await call('sleutel-1');
      const again = await call('sleutel-1');
      const other = await call('sleutel-2');

      expect(again).to.deep.equal(first);
      expect(other.kenmerk).not.to.equal(first.kenmerk);
      expect(await parties.effects(party)).to.include({ aanroepen: 3, aantal: 2 });
    });

    it(`${party}: an answer that got lost is given again, nothing is done twice`, async () => {
      await parties.fail(party, { soort: 'antwoord-kwijt', aantal: 1 });
      expect(await thrownBy(call('sleutel-1'))).to.be.instanceOf(RegisterOnbereikbaar);
      expect((await call('sleutel-1')).kenmerk).to.match(/^[A-Z]+-[0-9A-F]{10}$/);
      expect(await parties.effects(party)).to.include({ aantal: 1 });
    });

    it(`${party}: refusing and being away have no effect`, async () => {
      await parties.fail(party, { soort: 'weigering', aantal: 1, code: 'rekening-onbekend' });
      expect(await thrownBy(call('sleutel-1'))).to.be.instanceOf(RegisterWeigert);
      await parties.fail(party, { soort: 'storing', aantal: 1 });
      expect(await thrownBy(call('sleutel-1'))).to.be.instanceOf(RegisterOnbereikbaar);
      expect(await parties.effects(party)).to.include({ aantal: 0 });
    });
  }

  it('the same key for something else is refused', async () => {
    await parties.uitkeringsadministratie.geefBetaalopdracht(payment, 'sleutel-1');
    const error = await thrownBy(
      parties.uitkeringsadministratie.geefBetaalopdracht({ ...payment, bedrag: 10 }, 'sleutel-1'),
    );
    expect(error).to.be.instanceOf(RegisterWeigert).and.include({ reden: 'sleutel-hergebruikt' });
  });

  it('gives the same reference after a restart', async () => {
    const { kenmerk } = await parties.post.verzendBrief(letter, 'sleutel-1');
    await parties.close();
    parties = await startParties();
    expect((await parties.post.verzendBrief(letter, 'sleutel-1')).kenmerk).to.equal(kenmerk);
  });

  it('dates what was done by the clock it was given', async () => {
    const { verzondenOp } = await parties.post.verzendBrief(letter, 'sleutel-1');
    expect(verzondenOp).to.equal('2026-11-23T09:00:00.000Z');
  });

  it('keeps no number and no PDF in the ledger', async () => {
    await Promise.all(CALLS.map(([, call], index) => call(`sleutel-${index}`)));
    const ledgers = JSON.stringify(
      await Promise.all(CALLS.map(([party]) => parties.effects(party))),
    );
    expect(ledgers)
      .not.to.contain(payment.bsn)
      .and.not.to.contain(forwarding.bsn)
      .and.not.to.contain('JVBER');
  });

  const WRONG_PAYMENTS: [why: string, anders: object, kind: new (...args: never[]) => Error][] = [
    ['an amount of zero', { bedrag: 0 }, RegisterWeigert],
    ['a negative amount', { bedrag: -5 }, RegisterWeigert],
    ['half a cent', { bedrag: 10.005 }, RegisterWeigert],
    ['a day that does not exist', { ingangsdatum: '2026-02-29' }, RegisterWeigert],
    ['an unknown kind', { soort: 'gift' }, RegisterWeigert],
    ['somebody it does not know', { bsn: '999990834' }, PersoonOnbekend],
  ];
  for (const [why, anders, kind] of WRONG_PAYMENTS) {
    it(`refuses ${why}, and pays nothing`, async () => {
      const order = { ...payment, ...anders } as typeof payment;
      expect(
        await thrownBy(parties.uitkeringsadministratie.geefBetaalopdracht(order, 'k')),
      ).to.be.instanceOf(kind);
      expect(await parties.effects('uitkeringsadministratie')).to.include({ aantal: 0 });
    });
  }

  const WRONG_ORDERS: [why: string, anders: object, kind: new (...args: never[]) => Error][] = [
    ['an amount of zero', { bedrag: 0 }, RegisterWeigert],
    ['a negative amount', { bedrag: -5 }, RegisterWeigert],
    ['an unknown kind', { soort: 'schenken' }, RegisterWeigert],
    ['a day that does not exist', { ingangsdatum: '2026-02-29' }, RegisterWeigert],
    ['somebody it does not know', { bsn: '999990834' }, PersoonOnbekend],
  ];
  for (const [why, anders, kind] of WRONG_ORDERS) {
    it(`refuses an order about a claim with ${why}`, async () => {
      const order = { ...claimOrder, ...anders } as typeof claimOrder;
      expect(
        await thrownBy(parties.uitkeringsadministratie.geefInvorderingsopdracht(order, 'k')),
      ).to.be.instanceOf(kind);
      expect(await parties.effects('uitkeringsadministratie')).to.include({ aantal: 0 });
    });
  }

  it('stops a set-off without an amount', async () => {
    const stop = { ...claimOrder, soort: 'verrekening-stoppen', bedrag: 0 } as const;
    await parties.uitkeringsadministratie.geefInvorderingsopdracht(stop, 'k');

    expect(await parties.effects('uitkeringsadministratie')).to.include({ aantal: 1 });
  });

  it('refuses a request to set off for nothing, or to a body that pays no benefit', async () => {
    for (const anders of [{ bedrag: 0 }, { partij: 'leergeld' }]) {
      const request = { ...setOffRequest, ...anders } as typeof setOffRequest;
      expect(await thrownBy(parties.partner.vraagVerrekening(request, 'k'))).to.be.instanceOf(
        RegisterWeigert,
      );
    }
  });

  describe('changes of a benefit', () => {
    const change = {
      zaakId: payment.zaakId,
      gemeente: payment.gemeente,
      bsn: payment.bsn,
      regeling: payment.regeling,
      soort: 'herzien',
      ingangsdatum: '2026-12-01',
      bedrag: 1001.5,
      percentage: null,
      maanden: null,
    } as const;
    const give = (anders: object, key = 'k') =>
      parties.uitkeringsadministratie.geefUitkeringswijziging({ ...change, ...anders }, key);

    for (const anders of [
      {},
      { bedrag: 0 },
      { soort: 'opschorten', bedrag: null },
      { soort: 'hervatten', bedrag: null },
      { soort: 'beeindigen', bedrag: null },
      { soort: 'verlagen', bedrag: null, percentage: 100, maanden: 1 },
    ]) {
      it(`takes ${JSON.stringify(anders)} once`, async () => {
        const first = await give(anders);
        expect(await give(anders)).to.deep.equal(first);
        const { aantal } = (await parties.effects('uitkeringsadministratie')) as { aantal: number };
        expect(aantal).to.equal(1);
        expect(JSON.stringify(await parties.effects('uitkeringsadministratie'))).not.to.contain(
          change.bsn,
        );
      });
    }

    const WRONG: [why: string, anders: object, kind: new (...args: never[]) => Error][] = [
      ['an unknown kind', { soort: 'pauze' }, RegisterWeigert],
      ['a day that does not exist', { ingangsdatum: '2026-02-29' }, RegisterWeigert],
      ['another amount without it', { bedrag: null }, RegisterWeigert],
      ['a negative amount', { bedrag: -1 }, RegisterWeigert],
      ['a reduction without percentage', { soort: 'verlagen', maanden: 1 }, RegisterWeigert],
      ['more than everything', { soort: 'verlagen', percentage: 101, maanden: 1 }, RegisterWeigert],
      ['a reduction without months', { soort: 'verlagen', percentage: 100 }, RegisterWeigert],
      ['somebody it does not know', { bsn: '999990834' }, PersoonOnbekend],
    ];
    for (const [why, anders, kind] of WRONG) {
      it(`refuses ${why}`, async () => {
        expect(await thrownBy(give(anders))).to.be.instanceOf(kind);
        expect(await parties.effects('uitkeringsadministratie')).to.include({ aantal: 0 });
      });
    }
  });

  it('refuses a letter without an address or without a PDF', async () => {
    const nowhere = { ...letter, geadresseerde: { naam: 'Inwoner Test 1', adresregels: [] } };
    expect(await thrownBy(parties.post.verzendBrief(nowhere, 'k'))).to.be.instanceOf(
      RegisterWeigert,
    );
    const empty = { ...letter, pdf: Buffer.from('') };
    expect(await thrownBy(parties.post.verzendBrief(empty, 'k'))).to.be.instanceOf(RegisterWeigert);
  });

  it('refuses a body that is no JSON, and a switch it does not know', async () => {
    const response = await fetch(`${parties.url}/post/brieven`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: '{',
    });
    expect(response.status).to.equal(400);
    expect(await response.json()).to.deep.equal({ code: 'onleesbaar' });
    expect(await parties.fail('post', { soort: 'onzin', aantal: 1 })).to.equal(400);
  });
});
