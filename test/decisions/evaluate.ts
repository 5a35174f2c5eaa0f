import { expect } from 'chai';
import { type Gateway, openGateway } from '../../engine/gateway.ts';
import { resources } from '../../platform.ts';
import { silent } from '../support/log.ts';
import { sharedBroker } from '../support/services.ts';

/** A case of a decision table: what it shows, the facts that differ from the usual ones, the answer. */
export type Row = readonly [title: string, facts: Record<string, unknown>, answer: unknown];

/**
 * Lets the real engine answer each row. `usual` holds the facts of an ordinary case, so that a row names only
 * what matters for its rule. An answer that is an object need not name every output.
 */
export function decision(id: string, usual: Record<string, unknown>, rows: readonly Row[]): void {
  describe(`decision ${id}`, () => {
    let gateway: Gateway;
    before(async function () {
      this.timeout(120_000);
      gateway = openGateway((await sharedBroker()).gatewayAddress, silent);
      await gateway.deploy(resources());
    });
    after(() => gateway.close());

    for (const [title, facts, answer] of rows) {
      it(title, async () => {
        const { decisionOutput, failureMessage } = await gateway.call((client) =>
          client.evaluateDecision({ decisionId: id, variables: { ...usual, ...facts } as never }),
        );
        expect(failureMessage).to.equal('');
        const output: unknown = JSON.parse(decisionOutput);
        if (answer === null || output === null) expect(output).to.equal(answer);
        else expect(output).to.deep.include(answer as object);
      });
    }
  });
}
