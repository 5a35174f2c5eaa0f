import { parentPort } from 'node:worker_threads';
import { layoutProcess } from 'bpmn-auto-layout';
import { BpmnModdle } from 'bpmn-moddle';

/** A thread for `layout.ts`: draws one model. The answer is `undefined` when it cannot. */
parentPort?.once('message', async (/** @type {string} */ xml) => {
  parentPort?.postMessage(await draw(xml).catch(() => undefined));
});

/** @param {string} xml */
async function draw(xml) {
  const moddle = new BpmnModdle();
  const { rootElement } = await moddle.fromXML(xml);
  const left = leaveOut(/** @type {Holder} */ (rootElement));
  const { xml: bare } = await moddle.toXML(rootElement);
  const drawn = await layoutProcess(bare).catch(() => otherwise(moddle, bare));
  return { xml: drawn, weggelaten: left };
}

/**
 * The program that draws fails on some loops, by the order in which it meets the arrows out of a step. It draws them the other way round;
 * in the answer they stand as they stood.
 *
 * @param {BpmnModdle} moddle
 * @param {string} xml
 */
async function otherwise(moddle, xml) {
  const turned = await turnArrows(moddle, xml);
  return turnArrows(moddle, await layoutProcess(turned));
}

/**
 * @param {BpmnModdle} moddle
 * @param {string} xml
 */
async function turnArrows(moddle, xml) {
  const { rootElement } = await moddle.fromXML(xml);
  turn(/** @type {Holder} */ (rootElement));
  return (await moddle.toXML(rootElement, { format: true })).xml;
}

/** @param {Holder} holder */
function turn(holder) {
  for (const part of ['rootElements', 'flowElements'])
    for (const element of /** @type {Holder[]} */ (holder[part] ?? [])) {
      /** @type {unknown[] | undefined} */ (element.outgoing)?.reverse();
      turn(element);
    }
}

/**
 * Pools, lanes and messages between pools say who does a step, and the program that draws knows no place for them; they do nothing when
 * the process runs. What stays is drawn whole.
 *
 * @typedef {{ $type: string, id?: string, name?: string, [part: string]: unknown }} Holder
 * @param {Holder} root
 * @returns {string[]} their names
 */
function leaveOut(root) {
  const elements = /** @type {Holder[]} */ (root.rootElements ?? []);
  /** @type {Holder[]} */
  const left = [];
  root.rootElements = elements.filter((element) => {
    if (element.$type !== 'bpmn:Collaboration') return true;
    left.push(.../** @type {Holder[]} */ (element.participants ?? []));
    return false;
  });
  for (const process of elements.filter(({ $type }) => $type === 'bpmn:Process')) {
    for (const set of /** @type {{ lanes?: Holder[] }[]} */ (process.laneSets ?? []))
      left.push(...(set.lanes ?? []));
    process.laneSets = [];
  }
  return left.map(({ name, id }) => name ?? id ?? '');
}
