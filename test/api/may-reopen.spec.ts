import { expect } from 'chai';
import { mayReopen, type Reden, type Stand } from '../../api/taken/may-reopen.ts';
import type { TaakErna } from '../../db/queries/heropeningen/find-heropening.ts';

const WIE = 'wie-afrondde';
const OP = new Date('2026-12-01T10:00:00Z');
const minutes = (past: number) => new Date(OP.getTime() + past * 60_000);
const erna: TaakErna = {
  id: 'volgende',
  naam: 'Besluit toetsen',
  element_id: 'besluit-toetsen',
  element_instance_key: '7',
  status: 'open',
  behandelaar_naam: null,
  behandelaar_id: null,
  heeft_concept: false,
};
const stand = (changes: Partial<Stand> = {}): Stand => ({
  taak: { status: 'afgerond', afgerond_door: WIE, afgerond_op: OP },
  wie: WIE,
  bevoegd: true,
  nu: minutes(5),
  binnenMinuten: 30,
  zaak_beeindigd: false,
  laatste: true,
  herstelbaar: true,
  geschreven: 0,
  stappen: [],
  berichten: [],
  erna: [erna],
  model: { reach: new Set(['besluit-toetsen']), clocks: [], apart: false, outputs: [] },
  klokGegaan: false,
  ...changes,
});
const taak = (changes: Partial<Stand['taak']>) => ({ taak: { ...stand().taak, ...changes } });
const next = (changes: Partial<TaakErna>) => ({ erna: [{ ...erna, ...changes }] });
const job = (omkeerbaar: boolean) => ({ type: 'aanvraag.stap', omkeerbaar });

describe('api/taken/may-reopen', () => {
  it('allows what led to one task that nobody touched, and names that task', () => {
    expect(mayReopen(stand())).to.deep.equal({ mag: true, wachtend: erna });
  });

  it('allows it up to the last minute, and after steps that can be taken back', () => {
    expect(mayReopen(stand({ nu: minutes(30) })).mag).to.equal(true);
    expect(mayReopen(stand({ stappen: [job(true), job(true)], geschreven: 2 })).mag).to.equal(true);
  });

  const refusals: readonly (readonly [string, Reden, Partial<Stand>])[] = [
    ['is open', 'open', taak({ status: 'open' })],
    ['is being worked on', 'wordt-verwerkt', taak({ status: 'wordt-verwerkt' })],
    ['was dropped', 'vervallen', taak({ status: 'vervallen' })],
    ['was completed by another', 'ander', taak({ afgerond_door: 'ander' })],
    ['was completed by nobody known', 'ander', taak({ afgerond_door: null })],
    ['is not for this functie any more', 'geen-functie', { bevoegd: false }],
    ['was completed too long ago', 'te-laat', { nu: new Date(minutes(30).getTime() + 1) }],
    ['may never be undone here', 'te-laat', { binnenMinuten: 0 }],
    ['belongs to a closed case', 'zaak-beeindigd', { zaak_beeindigd: true }],
    ['is not the last of its case', 'daarna-afgerond', { laatste: false }],
    ['corrected a BSN', 'burgerservicenummer', { herstelbaar: false }],
    ['led to a letter', 'brief', { berichten: ['betaling-opdragen', 'brief-verzenden'] }],
    ['led to a payment', 'betaling', { berichten: ['betaling-opdragen'] }],
    ['led to a change of the benefit', 'betaling', { berichten: ['uitkering-wijzigen'] }],
    ['led to a message, or one came in', 'bericht', { berichten: ['proces-bericht'] }],
    ['led to a sort of message that nobody knows', 'bericht', { berichten: ['iets-nieuws'] }],
    ['led to a step that stays', 'stap', { stappen: [job(true), job(false)] }],
    ['was followed by a change of the case file', 'dossier', { geschreven: 1 }],
    ['runs on a model that is not known', 'deelproces', { model: undefined }],
    [
      'stands in a sub-process',
      'deelproces',
      { model: { reach: new Set(['besluit-toetsen']), clocks: [], apart: true, outputs: [] } },
    ],
    ['had a clock that went off', 'klok', { klokGegaan: true }],
    ['led to no task', 'verder', { erna: [] }],
    ['led to two tasks', 'verder', { erna: [erna, { ...erna, id: 'nog-een' }] }],
    ['has a task after it that it did not lead to', 'verder', next({ element_id: 'elders' })],
    ['has a task after it that is done', 'verder', next({ status: 'afgerond' })],
    ['has a task after it that is being done', 'verder', next({ status: 'wordt-verwerkt' })],
    ['has a task after it that was dropped', 'verder', next({ status: 'vervallen' })],
    ['has a task after it that he took himself', 'zelf-opgepakt', next({ behandelaar_id: WIE })],
    ['has a task after it that was begun', 'begonnen', next({ heeft_concept: true })],
  ];
  for (const [what, reden, changes] of refusals) {
    it(`refuses a completion that ${what}: ${reden}`, () => {
      expect(mayReopen(stand(changes))).to.deep.equal({ mag: false, reden });
    });
  }

  it('names who took the next task', () => {
    expect(
      mayReopen(stand(next({ behandelaar_id: 'ander', behandelaar_naam: 'Naam' }))),
    ).to.deep.equal({
      mag: false,
      reden: 'opgepakt',
      naam: 'Naam',
    });
  });
});
