import { expect } from 'chai';
import { afterTask } from '../../studio/after-task.ts';
import { models } from '../processes/read-models.ts';

/** What a model says about what comes right after a task, asked of the models that run. */
describe('studio/after-task', () => {
  const comes = async (slug: string, element: string) => {
    const model = models.find((one) => one.slug === slug);
    const found = await afterTask(model?.xml ?? '', element);
    return found && { ...found, reach: [...found.reach].sort() };
  };

  it('goes over a choice to the tasks behind it', async () => {
    expect(await comes('aanvraag', 'besluit-toetsen')).to.deep.equal({
      reach: ['besluit-nemen', 'conceptbesluit-opstellen'],
      clocks: [],
      apart: false,
      outputs: [],
    });
  });

  it('goes over steps, tables and what a step throws', async () => {
    expect((await comes('aanvraag', 'toetsing-aanvullen'))?.reach).to.deep.equal([
      'recht-vaststellen',
      'toetsing-aanvullen',
    ]);
    expect((await comes('aanvraag', 'identiteit-herstellen'))?.reach).to.include('route-kiezen');
  });

  it('stops at a called process, a wait and an end', async () => {
    expect((await comes('aanvraag', 'aanvraag-registreren'))?.reach).to.deep.equal([]);
    expect((await comes('verhaal', 'verzoek-indienen'))?.reach).to.deep.equal(['verzoek-indienen']);
    expect((await comes('gegevens-ophalen', 'register-handmatig-raadplegen'))?.reach).to.deep.equal(
      [],
    );
  });

  it('knows the clocks that leave a task open', async () => {
    expect((await comes('heronderzoek', 'stukken-verwerken'))?.clocks).to.deep.equal([
      'herinnering-nodig',
    ]);
    expect((await comes('aanvraag', 'zienswijze-verwerken'))?.clocks).to.deep.equal([]);
  });

  it('knows what the engine works out of the answers', async () => {
    expect((await comes('aanvraag', 'buiten-behandeling-stellen'))?.outputs).to.deep.equal([
      'buitenBehandeling',
      'besluitSoort',
    ]);
  });

  it('says what stands in a sub-process, and knows no task that is not there', async () => {
    expect((await comes('bezwaar', 'voorziening-volgen'))?.apart).to.equal(true);
    expect(await comes('bezwaar', 'besluit-vastleggen')).to.equal(undefined);
    expect(await afterTask('geen model', 'besluit-nemen')).to.equal(undefined);
  });
});
