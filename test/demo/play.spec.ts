import { expect } from 'chai';
import { agendaOf } from '../../demo/play/agenda.ts';
import { colleaguesFor, WORKERS } from '../../demo/play/colleagues.ts';
import { drawOf } from '../../demo/play/draw.ts';
import { toldBy } from '../../demo/play/household.ts';
import { stepsOf } from '../../demo/play/play.ts';
import { populationOf } from '../../demo/play/population.ts';
import { changed, exampleOf } from '../../demo/play/sections.ts';
import { tableOf } from '../../demo/play/summary.ts';
import { resident, residents } from '../../demo/residents.ts';
import { aanvraag } from '../../demo/year/aanvraag.ts';
import { year } from '../../demo/year/registry.ts';
import { futureDates } from '../../forms/future-dates.ts';
import { isValidBsn } from '../../law/bsn.ts';
import { isRestDay } from '../../law/holidays.ts';
import { bothSides, forms } from '../forms/support/open.ts';

describe('demo/play', () => {
  describe('chance', () => {
    it('is the same for the same seed and the same thing, whatever was drawn before', () => {
      const one = drawOf('7').of('aanvraag', 3);
      one.between(1, 100, 'something else');
      expect(one.between(1, 1_000_000, 'dagen')).to.equal(
        drawOf('7').of('aanvraag', 3).between(1, 1_000_000, 'dagen'),
      );
      expect(one.between(1, 1_000_000, 'dagen')).not.to.equal(
        drawOf('8').of('aanvraag', 3).between(1, 1_000_000, 'dagen'),
      );
    });

    it('keeps to its bounds and its share', () => {
      const draw = drawOf('1');
      const numbers = Array.from({ length: 2000 }, (_, n) => draw.between(2, 5, n));
      expect(new Set(numbers)).to.deep.equal(new Set([2, 3, 4, 5]));
      const hits = numbers.filter((_, n) => draw.chance(0.25, n)).length;
      expect(hits).to.be.within(400, 600);
      expect(() => draw.pick([])).to.throw(RangeError);
    });
  });

  describe('agenda', () => {
    const of = (scale: number, seed = '1') =>
      agendaOf(year, { scale, days: 365, draw: drawOf(seed) });
    const count = (scale: number, slug: string) =>
      of(scale).filter(({ process }) => process.slug === slug).length;

    it('has the real numbers at full scale, and a part of them below', () => {
      for (const { slug, perYear, stock = 0 } of year) {
        expect(count(1, slug)).to.equal(perYear + stock);
        expect(count(0.1, slug)).to.be.closeTo((perYear + stock) / 10, 1);
      }
    });

    it('is the same for the same seed, and in the order of the days', () => {
      const days = of(0.05).map(({ day, number, process }) => `${day} ${process.slug} ${number}`);
      expect(days).to.deep.equal(
        of(0.05).map(({ day, number, process }) => `${day} ${process.slug} ${number}`),
      );
      const order = of(0.05).map(({ day }) => day);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      expect(order.at(-1)).to.be.at.most(365);
    });
  });

  it('works on working days and ends on the last day', () => {
    const steps = stepsOf('2025-12-20', '2026-02-01', 4);
    expect(steps[0]).to.equal('2025-12-22');
    expect(steps.at(-1)).to.equal('2026-02-01');
    expect(steps.slice(0, -1).filter(isRestDay)).to.deep.equal([]);
    expect(steps).to.deep.equal([...new Set(steps)].sort());
  });

  describe('examples of forms, filled in on another day', () => {
    for (const day of ['2025-12-03', '2026-07-15']) {
      for (const form of forms) {
        it(`${form.id} on ${day}`, async () => {
          const { server } = await bothSides(form.schema);
          const filled = exampleOf(form.id, day) as never;
          expect(server(filled)).to.deep.equal([]);
          expect(futureDates(form.schema, filled, day)).to.deep.equal([]);
        });
      }
    }

    it('are looked up by what they say', () => {
      const like = { volledigheid: { volledig: false } };
      expect(
        exampleOf('aanvraag/volledigheid-beoordelen', '2026-01-05', like).volledigheid,
      ).to.include({ volledig: false });
      expect(() => exampleOf('aanvraag/bestaat-niet', '2026-01-05')).to.throw('no example');
    });

    it('are changed field by field; undefined leaves one out', () => {
      expect(changed({ a: { x: 1, y: 2 } }, { a: { x: undefined }, b: { z: 3 } })).to.deep.equal({
        a: { y: 2 },
        b: { z: 3 },
      });
    });
  });

  it('what a resident tells fits the form of the intake, for every resident', async () => {
    const form = forms.find(({ id }) => id === 'aanvraag/intakegesprek-voeren');
    if (!form) throw new Error('the form is gone');
    const { server } = await bothSides(form.schema);
    for (const inwoner of residents) {
      const gegevens = changed(
        exampleOf(form.id, '2026-11-23'),
        toldBy(inwoner, '2026-11-23') as never,
      );
      expect(server(gegevens as never), inwoner.omschrijving).to.deep.equal([]);
    }
    const { huishouden } = toldBy(resident('echtpaarOldenzaal'), '2026-11-23');
    expect(huishouden).to.include({ burgerlijkeStaat: 'gehuwd', gezamenlijkeHuishouding: true });
    expect(huishouden?.kinderen).to.have.length(2);
  });

  for (const [advies, besluit] of [
    [{ advies: 'negatief' }, 'afwijzing'],
    [{ advies: 'positief', soort: 'levensonderhoud', vorm: 'om-niet' }, 'toekenning'],
    [{ advies: 'voorwaarden', soort: 'bedrijfskapitaal', vorm: 'lening' }, 'toekenning-lening'],
  ] as const)
    it(`an application for the Bbz goes as ROZ advised: ${besluit}`, async () => {
      const money =
        besluit === 'toekenning'
          ? {
              uitbetaling: 'maandelijks',
              bedragPerMaand: 1100,
              bbzSoort: 'levensonderhoud',
              maanden: 12,
            }
          : {
              uitbetaling: 'eenmalig',
              bedragEenmalig: 9000,
              bbzSoort: 'bedrijfskapitaal',
              maanden: 36,
            };
      const known = {
        melding: { regeling: 'bbz' },
        rozAdvies: advies,
        concept: { soort: besluit, ...(besluit !== 'afwijzing' && money) },
      };
      const doing = (task: string) => {
        const turn = { gegevens: known, zaak: { meldingOp: '2026-01-05' }, draw: drawOf('1') };
        return aanvraag.tasks?.[task]?.(turn as never) ?? {};
      };
      const { regelingoordeel } = doing('toetsing-regeling/recht-vaststellen').changes ?? {};
      expect(regelingoordeel).to.deep.equal({
        uitkomst: {
          afwijzing: 'afwijzen',
          toekenning: 'toekennen',
          'toekenning-lening': 'toekennen-lening',
        }[besluit],
        bevestigd: true,
      });

      const form = forms.find(({ id }) => id === 'aanvraag/conceptbesluit-opstellen');
      if (!form) throw new Error('the form is gone');
      const { server } = await bothSides(form.schema);
      const { like, changes } = doing('conceptbesluit-opstellen');
      const filled = changed(exampleOf(form.id, '2026-02-02', like), changes);
      expect(server({ melding: known.melding, ...filled })).to.deep.equal([]);
    });

  it('as many residents as are needed, each with a number of its own', () => {
    expect(populationOf(5)).to.deep.equal(residents);
    const people = populationOf(1_600);
    expect(people).to.have.length(1_600);
    expect(people.filter(({ bsn }) => !isValidBsn(bsn) || !bsn.startsWith('9999'))).to.deep.equal(
      [],
    );
    expect(new Set(people.map(({ bsn }) => bsn)).size).to.equal(people.length);
    expect(new Set(people.map(({ brp }) => brp.naam)).size).to.equal(people.length);
    expect(populationOf(1_600)).to.deep.equal(people);
    expect(() => populationOf(20_000)).to.throw(RangeError);
  });

  it('everybody who does tasks is asked, colleagues of one office in turn', () => {
    expect(WORKERS).to.include.members(['consulent-tubbergen', 'bo-handhaving', 'toz']);
    expect(WORKERS).not.to.include('manager');
    const both = colleaguesFor('bo-kwaliteit', 'backoffice', drawOf('1'));
    expect(both).to.have.members(['bo-kwaliteit', 'bo-kwaliteit-2']);
  });

  it('adds the summary up', () => {
    const row = { begun: 3, ended: 2, open: 1, decisions: 2, inTime: 1, late: 1 };
    const lines = tableOf([
      { proces: 'aanvraag', gemeente: 'dinkelland', ...row },
      { proces: 'heronderzoek', gemeente: 'tubbergen', ...row, begun: 10 },
    ]);
    expect(lines).to.have.length(4);
    expect(lines.at(-1)?.split(/\s+/)).to.deep.equal(['together', '13', '4', '2', '4', '2', '2']);
    expect(new Set(lines.map(({ length }) => length)).size).to.equal(1);
  });
});
