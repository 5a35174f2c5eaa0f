import { expect } from 'chai';
import { startAanvraag, untilVerification, usual } from './aanvraag.ts';
import { type Case, openWalk, type Walk } from './walk.ts';

const advance = (voorschotNummer: number) => ({
  voorschotNummer,
  voorschotOp: '2026-11-23',
  voorschotBeletsel: 'geen',
  verwachteUitkering: 1000,
});

describe('process aanvraag: advance payments', () => {
  let walk: Walk;
  let zaak: Case;
  before(async () => {
    walk = await openWalk({ ...usual, 'voorschot-voorbereiden': [advance(1), advance(2)] });
  });
  afterEach(() => zaak.stop());
  after(() => walk.close());

  const due = (voorschotAanleiding: string) =>
    zaak.publish('voorschot-nodig', 'zaakId', { voorschotAanleiding });

  it('art. 52 lid 1 Pw: after four weeks and again, beside the work on the case', async () => {
    zaak = await startAanvraag(walk);
    await untilVerification(zaak);
    await due('termijn');
    const task = await zaak.task('voorschot-vaststellen');
    await zaak.complete('voorschot-vaststellen', { voorschotToekennen: true });
    await zaak.job('voorschot-betalen');
    await due('termijn');
    await zaak.complete('voorschot-vaststellen', { voorschotToekennen: true });

    expect(await zaak.job('voorschot-betalen', 2)).to.include({ voorschotNummer: 2 });
    expect(task.value.customHeaders).to.include({ termijn: 'voorschot', prioriteit: '90' });
    await zaak.onlyOpen(['recht-verifieren']);
  });

  it('keeps two advances apart that are looked at at the same time', async () => {
    zaak = await startAanvraag(walk);
    await zaak.task('aanvraag-registreren');
    await due('termijn');
    await zaak.task('voorschot-vaststellen');
    await due('spoed');
    await zaak.job('voorschot-voorbereiden', 2);
    await zaak.complete('voorschot-vaststellen', { voorschotToekennen: true });
    await zaak.job('voorschot-betalen');
    await zaak.complete('voorschot-vaststellen', { voorschotToekennen: true });
    await zaak.job('voorschot-betalen', 2);

    expect(await zaak.job('voorschot-betalen', 1)).to.include({
      voorschotNummer: 1,
      voorschotAanleiding: 'termijn',
    });
    expect(await zaak.job('voorschot-betalen', 2)).to.include({
      voorschotNummer: 2,
      voorschotAanleiding: 'spoed',
    });
  });

  it('art. 52 lid 1 onder a, b Pw: a refusal pays nothing and the case goes on', async () => {
    zaak = await startAanvraag(walk);
    await zaak.task('aanvraag-registreren');
    await due('termijn');
    await zaak.complete('voorschot-vaststellen', { voorschotToekennen: false });
    await untilVerification(zaak);
    await zaak.task('recht-verifieren');

    expect(zaak.jobs()).not.to.include('voorschot-betalen');
  });

  it('art. 52 lid 1 Pw: one that nobody judged falls away with the decision', async () => {
    zaak = await startAanvraag(walk);
    await zaak.task('aanvraag-registreren');
    await due('termijn');
    await zaak.task('voorschot-vaststellen');
    await zaak.publish('besluit-genomen', 'zaakId', {});

    await zaak.onlyOpen(['aanvraag-registreren']);
    expect(zaak.jobs()).not.to.include('voorschot-betalen');
  });

  it('leaves the advance to a person when the table gives no answer', async () => {
    zaak = await startAanvraag(walk, {
      'voorschot-voorbereiden': { ...advance(1), voorschotOp: null },
    });
    await due('termijn');

    await zaak.task('voorschot-vaststellen');
    expect(zaak.jobs()).to.include('voorschot-adviseren');
  });

  it('asks for an advance at once when the intake finds urgent need', async () => {
    zaak = await startAanvraag(walk);
    await zaak.complete('aanvraag-registreren');
    await zaak.complete('volledigheid-beoordelen', { volledig: true });
    await zaak.complete('intakegesprek-voeren', { spoed: true });
    await zaak.task('recht-verifieren');

    expect(zaak.jobs().at(-1)).to.equal('spoedvoorschot-aanvragen');
  });
});
