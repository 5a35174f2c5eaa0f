import { expect } from 'chai';
import type { TaakDetail, TaakStand, TakenLijst } from '../../api/taken/schema.ts';
import type { Termijn, ZaakDetail, ZaakStand } from '../../api/zaken/schema.ts';
import { loadForms } from '../../forms/load.ts';
import { today } from '../../law/clock.ts';
import { until } from '../support/until.ts';
import type { World } from '../support/world.ts';

const forms = loadForms();
type Data = Record<string, Record<string, unknown>>;

/** Walks a case as its staff do, over the API: takes the task that is there, fills in its form, completes it. */
export function driver(world: World) {
  return {
    /** Starts any process with the first example of its start form, changed where the story wants it. */
    async begin(
      account: string,
      gemeente: string,
      formulier: string,
      changes: Data = {},
      mijlpaal?: string,
    ): Promise<ZaakStand> {
      const client = await world.as(account);
      const answer = await client.post<ZaakStand>('/zaken', {
        proces: formulier.split('/')[0],
        gemeente,
        formulierVersie: 1,
        gegevens: filledIn(formulier, changes),
        ...(mijlpaal === undefined ? {} : { mijlpaal }),
      });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body;
    },

    /** Starts an aanvraag with the example of the start form. @returns the case */
    async start(
      account: string,
      gemeente: string,
      melding: Record<string, unknown>,
    ): Promise<ZaakStand> {
      const client = await world.as(account);
      const answer = await client.post<ZaakStand>('/zaken', {
        proces: 'aanvraag',
        gemeente,
        formulierVersie: 1,
        gegevens: {
          melding: {
            regeling: 'bijstand',
            kanaal: 'balie',
            partner: false,
            zelfstandige: false,
            // Stories share their residents; that a second one is refused has a test of its own.
            opnieuw: true,
            ...melding,
          },
        },
      });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
      return answer.body;
    },

    /** The open task of a case at an element, as this account sees it. */
    async task(account: string, zaakId: string, elementId: string): Promise<TaakDetail> {
      const client = await world.as(account);
      const look = async () => {
        const { status, body } = await client.get<TakenLijst>(
          `/taken?weergave=alle&zaakId=${zaakId}&elementId=${elementId}`,
        );
        // On a machine that is too busy the platform may say that it is not there now: then it is asked again.
        if (status === 503) return undefined;
        expect(status, JSON.stringify(body)).to.equal(200);
        return body.taken[0]?.id;
      };
      const id = await until(`${elementId} for ${account}`, look).catch(async (error: Error) => {
        throw new Error(`${error.message}; ${await this.whereIs(zaakId)}`);
      });
      return (await client.get<TaakDetail>(`/taken/${id}`)).body;
    },

    /** Takes and completes a task with the first example of its form, changed where the story wants it. */
    async complete(
      account: string,
      zaakId: string,
      elementId: string,
      changes: Data = {},
    ): Promise<TaakStand> {
      const client = await world.as(account);
      const taak = await this.task(account, zaakId, elementId);
      const claimed = await client.put<TaakStand>(`/taken/${taak.id}/behandelaar`, {
        versie: taak.versie,
      });
      expect(claimed.status, JSON.stringify(claimed.body)).to.equal(200);
      const done = await client.post<TaakStand>(`/taken/${taak.id}/afronding`, {
        versie: claimed.body.versie,
        gegevens: filledIn(taak.formulier.id, changes),
      });
      expect(done.status, JSON.stringify(done.body)).to.equal(202);
      return done.body;
    },

    /** Tells the case what happened outside: the first example of that form, changed where the story wants it. */
    async tell(
      account: string,
      zaakId: string,
      bericht: string,
      changes: Data = {},
    ): Promise<void> {
      const client = await world.as(account);
      const offered = await until(`${bericht} for ${account}`, async () =>
        (await client.get<ZaakDetail>(`/zaken/${zaakId}`)).body.berichten.find(
          ({ id }) => id === bericht,
        ),
      );
      const answer = await client.post<ZaakStand>(`/zaken/${zaakId}/berichten`, {
        bericht,
        formulierVersie: offered.versie,
        gegevens: filledIn(bericht, changes),
      });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(202);
    },

    /** Starts an aanvraag for living costs and brings it the shortest way to its draft decision, which waits at `bo`. @returns the case */
    async toDraft(fo: string, bo: string): Promise<ZaakStand> {
      const dag = today(world.clock);
      const zaak = await this.start(fo, 'dinkelland', { bsn: '999990019', meldingsdatum: dag });
      await this.complete(fo, zaak.id, 'aanvraag-registreren', { aanvraag: { ontvangenOp: dag } });
      await this.complete(fo, zaak.id, 'volledigheid-beoordelen');
      await this.complete(fo, zaak.id, 'intakegesprek-voeren');
      await this.complete(bo, zaak.id, 'recht-verifieren');
      await this.complete(bo, zaak.id, 'recht-vaststellen');
      return zaak;
    },

    /** Where a case is that went another way than the story: what waits in the engine, and what failed. */
    async whereIs(zaakId: string): Promise<string> {
      const waits = await world.database.asOwner(
        `select i.bpmn_process_id, e.element_id, e.started_at from engine_element_instances e
         join engine_process_instances i on i.key = e.process_instance_key
         where i.zaak_id = $1 and e.ended_at is null and e.element_type <> 'PROCESS'`,
        [zaakId],
      );
      const failed = await world.database.asOwner(
        `select n.element_id, n.error_message from engine_incidents n
         join engine_process_instances i on i.key = n.process_instance_key where i.zaak_id = $1 and n.resolved_at is null`,
        [zaakId],
      );
      return JSON.stringify({ waits, failed });
    },

    /** The case; a database that is busy is asked again, as a page does. */
    async zaak(account: string, zaakId: string): Promise<ZaakDetail> {
      const client = await world.as(account);
      return until('the case', async () => {
        const { status, body } = await client.get<ZaakDetail>(`/zaken/${zaakId}`);
        if (status !== 200 && status !== 503) throw new Error(`${status} ${JSON.stringify(body)}`);
        return status === 200 && body;
      });
    },

    /** Waits until the case has this status and no task is left: the engine tells of those a moment later. */
    ended(account: string, zaakId: string, status: string): Promise<ZaakDetail> {
      return until(`${status} without open tasks`, async () => {
        const zaak = await this.zaak(account, zaakId);
        const left = zaak.taken.some((task) => task.status === 'open');
        return zaak.status === status && !left && zaak;
      });
    },

    /** The term of this soort that is open. */
    term(account: string, zaakId: string, soort: string): Promise<Termijn> {
      return until(`the ${soort}`, async () =>
        (await this.zaak(account, zaakId)).termijnen.find(
          (term) => term.soort === soort && term.geslotenOp === null,
        ),
      );
    },

    /** The templates of the letters of a case, in the order in which they were written. */
    async letters(zaakId: string): Promise<string[]> {
      const rows = await world.database.asOwner<{ sjabloon: string }>(
        'select sjabloon from brieven where zaak_id = $1 order by opgesteld_op',
        [zaakId],
      );
      return rows.map(({ sjabloon }) => sjabloon);
    },

    /** The only case of this process that another case led to. */
    followedBy(zaakId: string, proces: string): Promise<{ id: string; nummer: string }> {
      return until(`the ${proces} that follows`, async () => {
        const [next] = await world.database.asOwner<{ id: string; nummer: string }>(
          'select id, nummer from zaken where oorzaak_zaak_id = $1 and proces = $2',
          [zaakId, proces],
        );
        return next;
      });
    },

    /** The elements that the token passed, in the order in which they began. */
    async passed(zaakId: string, kind: 'USER_TASK' | 'SERVICE_TASK'): Promise<string[]> {
      const rows = await world.database.asOwner<{ element_id: string }>(
        `select e.element_id from engine_element_instances e join engine_process_instances i on i.key = e.process_instance_key
         where i.zaak_id = $1 and e.element_type = $2 and i.bpmn_process_id <> 'termijnbewaking' order by e.started_at, e.position`,
        [zaakId, kind],
      );
      return rows.map(({ element_id }) => element_id);
    },
  };
}

/** The first example of a form, section by section changed; `undefined` leaves a field out. */
function filledIn(formulier: string, changes: Data): Data {
  const example = (forms.get(formulier)?.voorbeelden[0] ?? {}) as Data;
  return Object.fromEntries(
    [...new Set([...Object.keys(example), ...Object.keys(changes)])].map((sectie) => [
      sectie,
      Object.fromEntries(
        Object.entries({ ...example[sectie], ...changes[sectie] }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    ]),
  );
}
