import { expect } from 'chai';
import { createBreaker } from '../../registers/breaker.ts';
import { RegisterOnbereikbaar, RegisterWeigert } from '../../registers/errors.ts';
import { thrownBy } from './support.ts';

describe('registers/breaker', () => {
  const down = async () => {
    throw new RegisterOnbereikbaar('de partij', 'antwoord 503');
  };
  const up = async () => 'antwoord';

  it('fails at once after a number of failures in a row, until its pause is over', async () => {
    let now = 0;
    const breaker = createBreaker({ failures: 2, pauseMs: 1000, now: () => now });
    await thrownBy(breaker.guard('de partij', down));
    await thrownBy(breaker.guard('de partij', down));

    const error = await thrownBy(breaker.guard('de partij', up));
    expect(error).to.be.instanceOf(RegisterOnbereikbaar);
    expect(error.message).to.equal('de partij is niet bereikbaar: rust na storingen');

    now = 1001;
    expect(await breaker.guard('de partij', up)).to.equal('antwoord');
    expect(await breaker.guard('de partij', up)).to.equal('antwoord');
  });

  it('lets one call try when the pause is over', async () => {
    let now = 0;
    const breaker = createBreaker({ failures: 1, pauseMs: 1000, now: () => now });
    await thrownBy(breaker.guard('de partij', down));
    now = 1001;

    const [first, second] = await Promise.allSettled([
      breaker.guard('de partij', up),
      breaker.guard('de partij', up),
    ]);

    expect([first.status, second.status]).to.deep.equal(['fulfilled', 'rejected']);
  });

  it('takes a refusal for an answer', async () => {
    const breaker = createBreaker({ failures: 2, pauseMs: 1000, now: () => 0 });
    const refused = async () => {
      throw new RegisterWeigert('de partij', 'onbekend');
    };
    await thrownBy(breaker.guard('de partij', down));
    await thrownBy(breaker.guard('de partij', refused));
    await thrownBy(breaker.guard('de partij', down));

    expect(await breaker.guard('de partij', up)).to.equal('antwoord');
  });
});
