import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { enqueue } from '../../db/queries/outbox/enqueue.ts';
import { findStoringen } from '../../db/queries/wachtende-stappen/find-storingen.ts';
import { inTransaction } from '../../db/transaction.ts';
import { resident } from '../../demo/residents.ts';
import type { Engine } from '../../engine/port.ts';
import type { RelayDeps } from '../../outbox/delivery.ts';
import { type Relay, startRelay } from '../../outbox/relay.ts';
import { startPostbus } from '../../postbus/postbus.ts';
import { connectRegisters, urlsBelow } from '../../registers/connect.ts';
import { identiteitControleren } from '../../workers/aanvraag/identiteit-controleren.ts';
import type { Worker } from '../../workers/define-worker.ts';
import { brpRaadplegen } from '../../workers/gegevens-ophalen/brp-raadplegen.ts';
import { suwinetRaadplegen } from '../../workers/gegevens-ophalen/suwinet-raadplegen.ts';
import { runJob } from '../../workers/run-job.ts';
import { silent } from '../support/log.ts';
import { until } from '../support/until.ts';
import { createWorkerWorld, type WorkerWorld } from '../workers/world.ts';

/** Everything a party can be told to do that makes nobody's work void: the step is later, and done once. */
const TROUBLES: readonly { readonly soort: string; readonly aantal: number; ms?: number }[] = [
  { soort: 'traag', aantal: 2, ms: 1500 },
  { soort: 'storing', aantal: 3 },
  { soort: 'antwoord-kwijt', aantal: 2 },
  { soort: 'onleesbaar', aantal: 2 },
  { soort: 'onvolledig', aantal: 2 },
  { soort: 'dubbel', aantal: 1 },
];
const WAITING = ['traag', 'storing', 'antwoord-kwijt', 'onleesbaar'];

describe('parties in trouble: a later step, never a lost or a double one', () => {
  let world: WorkerWorld;
  let relay: Relay;
  let zaakId: string;
  before(async () => {
    world = await createWorkerWorld();
    // A party that is slow is one that answers after the time we give it.
    const registers = connectRegisters(urlsBelow(world.simulatorsUrl), { timeoutMs: 1000 });
    Object.assign(world.deps, { registers });
    relay = startRelay({ ...world.deps, engine: {} as Engine, log: silent } as RelayDeps);
  });
  after(async () => {
    await relay.close();
    await world.close();
  });

  const tell = (party: string, what: string, body: object) =>
    fetch(`${world.simulatorsUrl}/${party}/${what}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const storingen = () =>
    inTransaction(world.database.db, '*', (trx) => findStoringen(trx, zaakId));

  describe('orders', () => {
    const ORDERS: Record<string, { party: string; inhoud: () => Promise<object> }> = {
      'betaling-opdragen': {
        party: 'uitkeringsadministratie',
        async inhoud() {
          const betalingId = randomUUID();
          await world.database.asOwner(
            `insert into betalingen (id, zaak_id, gemeente, soort, bedrag, ingangsdatum, ritme, opgedragen_op, sleutel)
             values ($1, $2, 'dinkelland', 'uitkering', 1401.50, '2026-02-02', 'maandelijks', now(), gen_random_uuid()::text)`,
            [betalingId, zaakId],
          );
          return { betalingId };
        },
      },
      'brief-verzenden': {
        party: 'post',
        async inhoud() {
          const briefId = randomUUID();
          await world.database.asOwner(
            `insert into brieven (id, zaak_id, gemeente, sjabloon, onderwerp, pdf, opgesteld_op, sleutel)
             values ($1, $2, 'dinkelland', 'toekenning', 'Besluit', '%PDF-', now(), gen_random_uuid()::text)`,
            [briefId, zaakId],
          );
          return { briefId };
        },
      },
      'srt-verwijzing-versturen': { party: 'srt', inhoud: async () => ({}) },
      'om-aangifte-doen': {
        party: 'om',
        inhoud: async () => ({ schade: 61000, aangifteOp: '2026-02-02' }),
      },
      'roz-advies-vragen': {
        party: 'roz',
        inhoud: async () => ({ aanleiding: 'eerste', adviesVoor: '2026-03-16' }),
      },
      'verrekening-vragen': {
        party: 'partner',
        inhoud: async () => ({ partij: 'uwv', bedrag: 100 }),
      },
    };
    for (const [soort, { party, inhoud }] of Object.entries(ORDERS)) {
      for (const trouble of TROUBLES) {
        it(`${soort}: ${party} is ${trouble.soort}`, async () => {
          zaakId = await world.newZaak({
            dossier: {
              verwijzing: {
                categorie: 'adres',
                vraag: 'Waar woont de inwoner?',
                feiten: 'Geen waterverbruik.',
                schatting: 1000,
                spoed: false,
              },
            },
          });
          const what = (await inhoud()) as Record<string, unknown>;
          await tell(party, 'storing', trouble);
          const sleutel = `proef-${randomUUID()}`;
          await inTransaction(world.database.db, '*', (trx) =>
            enqueue(trx, {
              soort,
              sleutel,
              reeks: sleutel,
              zaakId,
              gemeente: 'dinkelland',
              inhoud: what,
            }),
          );
          if (trouble.soort !== 'dubbel')
            await until('the case to show that it waits', async () =>
              (await storingen()).some((one) => one.soort === 'bericht-wacht' && one.wat === soort),
            );
          await until('the delivery', async () => {
            const [row] = await world.database.asOwner<{ status: string }>(
              'select status from outbox where sleutel = $1',
              [sleutel],
            );
            expect(row?.status).not.to.equal('onbestelbaar');
            return row?.status === 'bezorgd';
          });

          const answer = await fetch(`${world.simulatorsUrl}/${party}/effecten`);
          const { effecten } = (await answer.json()) as { effecten: { sleutel: string }[] };
          expect(effecten.filter((effect) => effect.sleutel === sleutel)).to.have.length(1);
          expect(await storingen()).to.deep.equal([]);
        });
      }
    }
  });

  describe('look-ups', () => {
    const LOOK_UPS: [party: string, name: string, worker: Worker][] = [
      ['brp', 'BRP', identiteitControleren],
      ['brp', 'BRP', brpRaadplegen],
      ['suwinet', 'Suwinet', suwinetRaadplegen],
    ];
    for (const [party, name, worker] of LOOK_UPS) {
      for (const trouble of TROUBLES) {
        it(`${worker.type}: ${party} is ${trouble.soort}`, async () => {
          zaakId = await world.newZaak();
          const job = {
            key: randomUUID(),
            type: worker.type,
            processInstanceKey: '1',
            elementInstanceKey: randomUUID(),
            bpmnProcessId: 'proef',
            processVersion: 1,
            elementId: 'stap',
            retries: 3,
            variables: { zaakId, gemeente: 'dinkelland', meldingOp: '2026-02-02' },
          };
          await tell(party, 'storing', trouble);
          const first = await runJob(worker, job, world.deps);
          if (WAITING.includes(trouble.soort)) {
            // It keeps its retries: an outage of hours leaves no work for an operator.
            expect(first).to.include({ outcome: 'failed', retries: 3 });
            expect(await storingen()).to.deep.include({
              soort: 'stap-wacht',
              wat: worker.type.split('.')[1],
              register: name,
              melding: null,
              sinds: world.state.now,
            });
            await runJob(worker, job, world.deps);
            expect(await storingen()).to.have.length(1);
          } else if (trouble.soort === 'onvolledig') {
            // Nonsense instead of facts: a person does it by hand, or sees the incident.
            const refused =
              worker === identiteitControleren
                ? { outcome: 'failed', retries: 2 }
                : { outcome: 'bpmn-error', code: 'REGISTER_WEIGERT' };
            expect(first).to.include(refused);
            await tell(party, 'storing', { soort: 'storing', aantal: 0 });
            return;
          }
          await tell(party, 'storing', { soort: 'storing', aantal: 0 });
          expect(await runJob(worker, job, world.deps)).to.include({ outcome: 'completed' });
          expect(await storingen()).to.deep.equal([]);
        });
      }
    }
  });

  describe('messages of theirs', () => {
    const bericht = { kenmerk: '', soort: '', gegevens: {} };
    const { bsn } = resident('alleenstaandDinkelland');
    const MESSAGES: Record<string, () => typeof bericht> = {
      srt: () => ({ ...bericht, soort: 'antwoord', gegevens: { zaakId, antwoord: 'aanvaard' } }),
      om: () => ({
        ...bericht,
        soort: 'antwoord',
        gegevens: { zaakId, besluit: 'geen-vervolging' },
      }),
      roz: () => ({
        ...bericht,
        soort: 'advies',
        gegevens: {
          zaakId,
          advies: 'negatief',
          adviesOp: '2026-02-01',
          samenvatting: 'Het bedrijf levert niet genoeg op.',
        },
      }),
      uitkeringsadministratie: () => ({
        ...bericht,
        soort: 'betaling',
        gegevens: { zaakId, bedrag: 25, ontvangenOp: '2026-02-02', wijze: 'betaling' },
      }),
      brp: () => ({
        ...bericht,
        soort: 'overlijden',
        gegevens: { bsn, gemeente: 'dinkelland', overledenOp: '2026-02-01' },
      }),
      inlichtingenbureau: () => ({
        ...bericht,
        soort: 'samenloopsignaal',
        gegevens: {
          bsn,
          gemeente: 'dinkelland',
          signaalOp: '2026-01-30',
          code: 'inkomen',
          periodeVan: '2026-01-01',
          omschrijving: 'Loon bij een werkgever.',
        },
      }),
    };
    for (const [party, message] of Object.entries(MESSAGES)) {
      for (const trouble of TROUBLES) {
        it(`${party} is ${trouble.soort}`, async () => {
          zaakId = await world.newZaak({ dossier: { rozVerzoek: { gevraagdOp: '2026-01-05' } } });
          const kenmerk = randomUUID();
          await tell(party, 'postvak', { ...message(), kenmerk });
          if (trouble.soort === 'dubbel') await tell(party, 'herhaling', { aantal: 1 });
          else await tell(party, 'storing', trouble);
          const box = startPostbus({ ...world.deps, log: silent }, { pollMs: 0 });
          const kept = async () =>
            world.database.asOwner<{ status: string; reden: string | null }>(
              'select status, reden from postbus_berichten where kenmerk = $1',
              [kenmerk],
            );
          for (let turn = 0; turn < 8 && (await kept()).length === 0; turn++) {
            await box.run();
            // The party is asked again after a while, by our own clock.
            world.state.now = new Date(world.state.now.getTime() + 600_000);
          }
          await box.run();
          await box.close();

          expect(await kept()).to.deep.equal([{ status: 'verwerkt', reden: null }]);
        });
      }
    }
  });
});
