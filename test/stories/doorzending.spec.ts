import { expect } from 'chai';
import { resident } from '../../demo/residents.ts';
import { formatDay } from '../../law/calendar.ts';
import { today } from '../../law/clock.ts';
import { textOf } from '../letters/pdf-text.ts';
import { until } from '../support/until.ts';
import { createWorld, type World } from '../support/world.ts';
import { driver } from './driver.ts';

const FO = 'consulent-dinkelland';

/** Applications that somebody else deals with. */
describe('aanvraag: passed on or referred', () => {
  let world: World;
  let walk: ReturnType<typeof driver>;
  before(async () => {
    world = await createWorld();
    walk = driver(world);
  });
  after(() => world.close());

  const letterOf = async (zaakId: string) => {
    const [brief] = await world.database.asOwner<{ sjabloon: string; pdf: Buffer }>(
      'select sjabloon, pdf from brieven where zaak_id = $1',
      [zaakId],
    );
    return {
      sjabloon: brief?.sjabloon,
      tekst: textOf(brief?.pdf ?? Buffer.alloc(0)).replace(/\s+/g, ' '),
    };
  };
  const passedOn = (zaakId: string) =>
    world.database.asOwner<{ inhoud: Record<string, unknown> }>(
      "select inhoud from outbox where zaak_id = $1 and soort = 'doorzending-versturen'",
      [zaakId],
    );

  it('art. 47a Pw: at pension age the SVB gets it with the day of the melding', async () => {
    const meldingsdatum = today(world.clock);
    await world.advance({ days: 3 });
    const { id } = await walk.start('consulent-oldenzaal', 'oldenzaal', {
      bsn: resident('aowLeeftijd').bsn,
      meldingsdatum,
    });
    await walk.complete('consulent-oldenzaal', id, 'doorzending-bevestigen', {
      doorzending: { toelichting: 'U hebt de AOW-leeftijd. Dan vult de SVB uw inkomen aan.' },
    });
    const zaak = await walk.ended('consulent-oldenzaal', id, 'afgerond');

    expect(zaak.uitkomst).to.equal('doorgezonden');
    expect((await passedOn(id)).map(({ inhoud }) => inhoud.partij)).to.deep.equal(['svb']);
    await until('the SVB has it', async () => {
      const [row] = await world.database.asOwner<{ bezorgd_op: Date | null }>(
        "select bezorgd_op from outbox where zaak_id = $1 and soort = 'doorzending-versturen'",
        [id],
      );
      return row?.bezorgd_op;
    });
    const { sjabloon, tekst } = await letterOf(id);
    expect(sjabloon).to.equal('doorzending');
    expect(tekst)
      .to.include(formatDay(meldingsdatum))
      .and.include('Sociale Verzekeringsbank')
      .and.include('artikel 47a van de Participatiewet');
  });

  for (const [regeling, uitvoerder] of [
    ['kwijtschelding', 'de afdeling belastingen van uw gemeente'],
    ['medisch-afval', 'de afdeling afval van uw gemeente'],
    ['leergeld', 'Stichting Leergeld'],
    ['schulddienstverlening', 'de schuldhulpverlening van uw gemeente'],
    ['collectieve-zorgverzekering', 'de uitvoerder van de collectieve zorgverzekering'],
  ] as const) {
    it(`${regeling}: the letter says where, nothing is passed on and no term runs`, async () => {
      const meldingsdatum = today(world.clock);
      const { id } = await walk.start(FO, 'dinkelland', {
        bsn: resident('alleenstaandDinkelland').bsn,
        regeling,
        meldingsdatum,
      });
      await walk.complete(FO, id, 'doorzending-bevestigen', {
        doorzending: { toelichting: 'Deze regeling voeren wij niet uit.' },
      });
      const zaak = await walk.ended(FO, id, 'afgerond');

      expect(zaak.uitkomst).to.equal('verwezen');
      expect(zaak.termijnen).to.deep.equal([]);
      expect(await passedOn(id)).to.deep.equal([]);
      const { sjabloon, tekst } = await letterOf(id);
      expect(sjabloon).to.equal('verwijzing');
      expect(tekst).to.include(formatDay(meldingsdatum)).and.include(uitvoerder);
      expect(zaak.taken.map(({ naam }) => naam)).to.deep.equal(['Doorzending bevestigen']);
    });
  }
});
