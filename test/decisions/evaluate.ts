import { expect } from 'chai';
import { deployUntilDone } from '../../engine/deploy-until-done.ts';
import { type Gateway, openGateway } from '../../engine/gateway.ts';
import { EngineUnavailable } from '../../engine/port.ts';
import { resources } from '../../platform.ts';
import { readTableFile } from '../../studio/rules-table.ts';
import { tryTable } from '../../studio/try-table.ts';
import { silent } from '../support/log.ts';
import { sharedBroker } from '../support/services.ts';
import { until } from '../support/until.ts';

/** The decision tables of the platform; its processes would only cost the engine time. */
export const tables = resources().filter(({ name }) => name.endsWith('.dmn'));

/** A case of a decision table: what it shows, the facts that differ from the usual ones, the answer. */
export type Row = readonly [title: string, facts: Record<string, unknown>, answer: unknown];

/**
 * Lets the real engine answer each row. `usual` holds the facts of an ordinary case, so that a row names only
 * what matters for its rule. An answer that is an object need not name every output. A rule that no row matches fails, and
 * so does a row out of the order of the rules, which is the order of the law. What the studio says when a designer tries the table
 * must be what the engine says.
 */
export function decision(id: string, usual: Record<string, unknown>, rows: readonly Row[]): void {
  describe(`decision ${id}`, () => {
    const matched = new Set<string>();
    let gateway: Gateway;
    let table: Awaited<ReturnType<typeof readTableFile>>;
    before(async () => {
      gateway = openGateway((await sharedBroker()).gatewayAddress, silent);
      await deployUntilDone(() => gateway.deploy(tables), silent);
      table = await readTableFile(id, xmlOf(id));
    });
    after(() => gateway.close());

    for (const [title, facts, answer] of rows) {
      it(title, async () => {
        // A question changes nothing, so an engine that is still busy with what was deployed is asked again.
        const { decisionOutput, evaluatedDecisions, failureMessage } = await until(
          'an answer of the engine',
          () =>
            gateway
              .call((client) =>
                client.evaluateDecision({
                  decisionId: id,
                  variables: { ...usual, ...facts } as never,
                }),
              )
              .catch((error) => {
                if (error instanceof EngineUnavailable) return undefined;
                throw error;
              }),
        );
        const rules = evaluatedDecisions.flatMap(({ matchedRules }) =>
          matchedRules.map(({ ruleId }) => ruleId),
        );
        for (const rule of rules) matched.add(rule);
        expect(failureMessage).to.equal('');
        const output: unknown = JSON.parse(decisionOutput);
        const tried = tryTable(table, { ...usual, ...facts });
        expect(tried, 'in the studio').to.deep.equal({ antwoord: output, regels: rules });
        if (answer === null || output === null) expect(output).to.equal(answer);
        else expect(output).to.deep.include(answer as object);
      });
    }

    it('the rows match every rule, in the order of the table', () => {
      const rules = [...xmlOf(id).matchAll(/<rule id="([^"]+)"/g)].map(
        ([, rule]) => rule as string,
      );
      expect(rules).not.to.deep.equal([]);
      // A set keeps the order in which its members came: each rule at the first row that it answered.
      expect([...matched], 'put the rows in the order of the rules').to.deep.equal(rules);
    });
  });
}

const xmlOf = (id: string): string =>
  tables.find(({ name }) => name === `${id}.dmn`)?.content.toString() ?? '';
