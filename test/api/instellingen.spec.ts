import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Instelling, InstellingenLijst } from '../../api/instellingen/schema.ts';
import { findInstelling } from '../../db/queries/instellingen/find-instelling.ts';
import { GELEZEN, GELEZEN_REEKSEN, vormOf } from '../../db/queries/instellingen/sleutels.ts';
import { inTransaction } from '../../db/transaction.ts';
import type { DEMO_ACCOUNTS } from '../../demo/accounts.ts';
import texts from '../../texts/nl/instelling.json' with { type: 'json' };
import { type ApiWorld, createApiWorld } from './world.ts';

type Account = (typeof DEMO_ACCOUNTS)[number]['account'];

describe('api/instellingen', () => {
  let world: ApiWorld;
  beforeEach(async () => {
    world = await createApiWorld();
  });
  afterEach(() => world.close());

  const list = async (account: Account = 'manager', query = ''): Promise<Instelling[]> =>
    ((await (await world.as(account)).get(`/instellingen${query}`)).body as InstellingenLijst)
      .instellingen;
  const find = (settings: readonly Instelling[], sleutel: string, gemeente = 'dinkelland') =>
    settings.find((one) => one.sleutel === sleutel && one.gemeente === gemeente);
  const put = (geldigVanaf: string, waarde: unknown, status = 'vastgesteld') =>
    world.database.asOwner(
      `insert into instellingen (sleutel, gemeente, waarde, status, bron, geldig_vanaf)
       values ('hersteltermijn', 'dinkelland', $1, $2, 'Besluit van het college', $3)`,
      [JSON.stringify(waarde), status, geldigVanaf],
    );

  it('names and explains every value that is seeded, and every part of it, in Dutch', async () => {
    const settings = await list();

    expect(new Set(settings.map(({ sleutel }) => sleutel))).to.deep.equal(
      new Set(Object.keys(texts)),
    );
    for (const { sleutel, naam, uitleg, nu } of settings) {
      expect(naam, `texts/nl/instelling.json: ${sleutel}.naam`).to.match(/^[A-Z].{3,}/);
      expect(uitleg, `texts/nl/instelling.json: ${sleutel}.uitleg`).to.match(/^[A-Z].*\.$/);
      // Nobody agreed on anything until a manager says so.
      if (sleutel.startsWith('afspraak-')) expect(nu, sleutel).to.equal(null);
      else expect(nu?.bron, sleutel).to.be.a('string').that.is.not.empty;
      for (const regel of nu?.regels ?? [])
        expect(regel, `texts/nl/instelling.json: ${sleutel}.delen`).not.to.match(
          /^[a-z0-9-]*[a-z][A-Za-z0-9-]*: |\[object/,
        );
    }
  });

  it('marks as settable what the software reads, and nothing that it does not', async () => {
    const sources = ['api', 'workers']
      .flatMap((folder) =>
        readdirSync(new URL(`../../${folder}`, import.meta.url), {
          recursive: true,
          encoding: 'utf8',
        })
          .filter((name) => name.endsWith('.ts'))
          .map((name) => readFileSync(new URL(`../../${folder}/${name}`, import.meta.url), 'utf8')),
      )
      .join('\n');
    for (const sleutel of Object.keys(GELEZEN))
      expect(sources, 'db/queries/instellingen/sleutels.ts: nobody reads').to.include(
        `'${sleutel}'`,
      );
    for (const { begin } of GELEZEN_REEKSEN) expect(sources).to.include(`\`${begin}\${`);

    const settings = await list();

    for (const { sleutel, vorm } of settings)
      expect(vorm, sleutel).to.equal(vormOf(sleutel) ?? null);
    expect(find(settings, 'hersteltermijn')?.vorm).to.equal('periode');
    expect(find(settings, 'verhaal-indexering-2026')?.vorm).to.equal('procent');
    expect(find(settings, 'verhaal-indexering-procent')?.vorm).to.equal(null);
    expect(find(settings, 'aangiftegrens-euro-netto')?.vorm).to.equal(null);
    for (const sleutel of Object.keys(GELEZEN))
      expect(find(settings, sleutel), sleutel).not.to.equal(undefined);
  });

  it('tells what holds today, what follows and what went before, each with mark, source and day', async () => {
    await put('2026-01-01', 'P3W', 'niet-geverifieerd');
    await put('2026-12-14', 'P4W'); // today
    await put('2027-01-01', 'P10D');
    await put('2027-07-01', 'P1M');

    const hersteltermijn = find(await list(), 'hersteltermijn');

    expect(hersteltermijn?.nu).to.deep.equal({
      waarde: 'P4W',
      regels: ['4 weken'],
      status: 'vastgesteld',
      bron: 'Besluit van het college',
      geldigVanaf: '2026-12-14',
      reden: null,
      door: null,
      op: null,
    });
    const told = (values: Instelling['later'] = []) =>
      values.map(({ regels, status, geldigVanaf }) => [regels.join(), status, geldigVanaf]);
    expect(told(hersteltermijn?.later)).to.deep.equal([
      ['10 dagen', 'vastgesteld', '2027-01-01'],
      ['1 maand', 'vastgesteld', '2027-07-01'],
    ]);
    expect(told(hersteltermijn?.eerder)).to.deep.equal([
      ['3 weken', 'niet-geverifieerd', '2026-01-01'],
      ['2 weken', 'aanname', '2022-01-01'],
    ]);
    expect(find(await list(), 'hersteltermijn', 'tubbergen')?.later).to.deep.equal([]);
  });

  it('writes values as people read them', async () => {
    const settings = await list();
    const regels = (sleutel: string) => find(settings, sleutel)?.nu?.regels;

    expect(regels('heronderzoeken-per-week')).to.deep.equal(['10 per week']);
    expect(regels('bezwaarcommissie')).to.deep.equal(['ja']);
    expect(regels('herroeping-neemt-boete-mee')).to.deep.equal(['ja']);
    expect(regels('heronderzoek-na')?.[0]).to.equal('Bij een open signaal: meteen');
    expect(regels('vrijlatingen-2026-euro-per-maand')).to.include(
      'Alleenstaande ouder: 177,66 euro per maand',
    );
    expect(regels('gelijkgestelde-dagen')?.[0]).to.match(/^Dagen: .*30 mei 2025/);
    expect(regels('boete-hoogste-bedragen-euro')?.at(-1)).to.match(
      /^Vanaf: 1 januari 2024, tweede categorie: 5\.150 euro/,
    );
  });

  it('shows the municipalities of the reader only, and one of them when asked', async () => {
    const gemeenten = async (account: Account, query = '') => [
      ...new Set((await list(account, query)).map(({ gemeente }) => gemeente)),
    ];

    expect(await gemeenten('consulent-dinkelland')).to.deep.equal(['dinkelland']);
    expect(await gemeenten('consulent-dinkelland', '?gemeente=tubbergen')).to.deep.equal([]);
    expect(await gemeenten('bo-inkomen-1')).to.deep.equal(['dinkelland', 'oldenzaal', 'tubbergen']);
    expect(await gemeenten('ontwerper', '?gemeente=tubbergen')).to.deep.equal(['tubbergen']);
  });

  describe('POST', () => {
    const VERZOEK = {
      sleutel: 'hersteltermijn',
      gemeente: 'dinkelland',
      versie: 1,
      waarde: 'P3W',
      status: 'vastgesteld',
      bron: 'Besluit van het college',
      geldigVanaf: '2026-12-21',
      reden: 'Twee weken bleek te kort.',
    };
    const post = async (anders: object = {}, account: Account = 'manager', key?: string) =>
      (await world.as(account)).post('/instellingen', { ...VERZOEK, ...anders }, key);
    const lines = () =>
      world.database.asOwner<Record<string, unknown>>(
        "select gemeente, actie, object_id, details from auditregels where actie = 'instelling.gewijzigd' order by volgnummer",
      );
    const inForce = (op: string) =>
      inTransaction(world.database.db, '*', (trx) =>
        findInstelling(trx, { sleutel: 'hersteltermijn', gemeente: 'dinkelland', op }),
      );

    it('sets a value from a day on, keeps what holds until then, and says who and why', async () => {
      const { status, body } = await post();

      expect(status).to.equal(201);
      expect(body).to.deep.equal({ sleutel: 'hersteltermijn', gemeente: 'dinkelland', versie: 2 });
      expect(await inForce('2026-12-20')).to.equal('P2W');
      expect(await inForce('2026-12-21')).to.equal('P3W');
      const setting = find(await list(), 'hersteltermijn');
      expect(setting?.versie).to.equal(2);
      expect(setting?.nu?.regels).to.deep.equal(['2 weken']);
      expect(setting?.later[0]).to.deep.include({
        status: 'vastgesteld',
        bron: VERZOEK.bron,
        reden: VERZOEK.reden,
        op: world.state.now.toISOString(),
      });
      expect(setting?.later[0]?.door?.naam).to.equal('Manager');
      expect(await lines()).to.deep.equal([
        {
          gemeente: 'dinkelland',
          actie: 'instelling.gewijzigd',
          object_id: 'dinkelland/hersteltermijn',
          details: { versie: 2, status: 'vastgesteld', geldigVanaf: '2026-12-21' },
        },
      ]);
      expect(find(await list(), 'hersteltermijn', 'oldenzaal')?.versie).to.equal(1);
    });

    it('puts a mistake about a coming day right by a later version of that day; both rows stay', async () => {
      await post({ waarde: 'P30W' });
      expect((await post({ versie: 2 })).status).to.equal(201);

      expect(await inForce('2026-12-21')).to.equal('P3W');
      expect(find(await list(), 'hersteltermijn')?.later.map(({ waarde }) => waarde)).to.deep.equal(
        ['P3W'],
      );
      const [kept] = await world.database.asOwner<{ n: number }>(
        "select count(*)::int as n from instellingen where sleutel = 'hersteltermijn' and gemeente = 'dinkelland'",
      );
      expect(kept?.n).to.equal(3);
    });

    it('holds from today when asked, and is never written over or removed by the application', async () => {
      expect((await post({ geldigVanaf: '2026-12-14' })).status).to.equal(201);
      expect(await inForce('2026-12-14')).to.equal('P3W');

      for (const sql of [
        `update instellingen set waarde = '"P9W"'`,
        'delete from instellingen',
        'truncate instellingen',
      ]) {
        const error = await inTransaction(world.database.db, '*', (trx) => trx.raw(sql)).then(
          () => undefined,
          (thrown: Error) => thrown,
        );
        expect(error?.message, sql).to.include('permission denied');
      }
    });

    it('is done once for one key', async () => {
      const key = randomUUID();
      const [first, again] = [await post({}, 'manager', key), await post({}, 'manager', key)];

      expect(again.body).to.deep.equal(first.body);
      expect(await lines()).to.have.length(1);
    });

    it('lets one of two through who saw the same value; the other hears who was first', async () => {
      const answers = await Promise.all([post(), post({ waarde: 'P4W' }, 'manager-dinkelland')]);

      expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 409]);
      const refused = answers.find(({ status }) => status === 409)?.body;
      expect(refused.type).to.equal('/problemen/tussentijds-gewijzigd');
      expect(refused.huidig.door.naam).to.match(/^Manager/);
      expect(refused.detail).to.match(/^Manager.* heeft deze instelling gewijzigd op 14 december/);
      expect(await lines()).to.have.length(1);
    });

    const refusals: [what: string, anders: object, status: number, detail: RegExp][] = [
      ['a day before today', { geldigVanaf: '2026-12-13' }, 400, /^Kies vandaag of een latere dag/],
      ['a day too far away', { geldigVanaf: '2036-12-15' }, 400, /binnen tien jaar/],
      ['a day that does not exist', { geldigVanaf: '2027-02-30' }, 400, /velden kloppen niet/],
      ['words for a period', { waarde: 'twee weken' }, 400, /^Vul een periode in/],
      ['a number for a period', { waarde: 14 }, 400, /^Vul een periode in/],
      ['no time at all', { waarde: 'P0D' }, 400, /^Vul een periode in/],
      ['hours', { waarde: 'PT48H' }, 400, /^Vul een periode in/],
      ['more than five years', { waarde: 'P61M' }, 400, /^Vul een periode in/],
      ['another kind of value', { waarde: { dagen: 3 } }, 400, /velden kloppen niet/],
      ['a mark that is none', { status: 'zeker' }, 400, /velden kloppen niet/],
      ['no source', { bron: '   ' }, 400, /velden kloppen niet/],
      ['no reason', { reden: 'x' }, 400, /velden kloppen niet/],
      [
        'yes or no as something else',
        { sleutel: 'bezwaarcommissie', waarde: 'soms' },
        400,
        /ja of nee/,
      ],
      ['an empty name', { sleutel: 'uitvoerder-leergeld', waarde: '  a ' }, 400, /drie tekens/],
      ['half a review', { sleutel: 'heronderzoeken-per-week', waarde: 2.5 }, 400, /heel getal/],
      ['no reviews', { sleutel: 'heronderzoeken-per-week', waarde: 0 }, 400, /heel getal/],
      ['words for an amount', { sleutel: 'participatie-maximum', waarde: '150' }, 400, /bedrag/],
      ['a third of a cent', { sleutel: 'participatie-maximum', waarde: 1.333 }, 400, /bedrag/],
      ['a negative amount', { sleutel: 'participatie-maximum', waarde: -1 }, 400, /bedrag/],
      ['26 percent', { sleutel: 'verhaal-indexering-2026', waarde: 26 }, 400, /percentage/],
      [
        'a part of the software',
        { sleutel: 'aangiftegrens-euro-netto', waarde: 1 },
        409,
        /vast in de software/,
      ],
      ['a setting that is none', { sleutel: 'bestaat-niet' }, 404, /bestaat niet/],
      ['a version that is over', { versie: 7 }, 409, /Laad de pagina opnieuw/],
    ];
    for (const [what, anders, status, detail] of refusals) {
      it(`refuses ${what}, and nothing changes`, async () => {
        const answer = await post(anders);

        expect(answer.status).to.equal(status);
        expect(answer.body.detail).to.match(detail);
        if (status === 400) expect(answer.body.fouten).to.have.length(1);
        expect(await lines()).to.deep.equal([]);
        expect(await inForce('2036-12-31')).to.equal('P2W');
      });
    }

    it('refuses who does not decide for that municipality, and a request without a key', async () => {
      const elsewhere = await post({ gemeente: 'tubbergen' }, 'manager-dinkelland');
      expect(elsewhere.status).to.equal(403);
      expect(elsewhere.body.detail).to.match(/^Voor deze gemeente/);
      for (const account of ['teamleider', 'beheerder', 'ontwerper', 'bo-kwaliteit'] as const)
        expect((await post({}, account)).status, account).to.equal(403);
      expect((await post({}, 'manager', '')).status).to.equal(400);
      expect(await lines()).to.deep.equal([]);
    });

    it('takes amounts and percentages of cents, and a name', async () => {
      for (const anders of [
        { sleutel: 'participatie-maximum', waarde: 149.99 },
        { sleutel: 'verhaal-indexering-2026', waarde: 0.07 },
        { sleutel: 'uitvoerder-leergeld', waarde: ' Stichting Leergeld Twente ' },
      ])
        expect((await post(anders)).status, anders.sleutel).to.equal(201);

      const later = (settings: Instelling[], sleutel: string) =>
        find(settings, sleutel)?.later[0]?.regels;
      const settings = await list();
      expect(later(settings, 'participatie-maximum')).to.deep.equal(['149,99 euro per jaar']);
      expect(later(settings, 'uitvoerder-leergeld')).to.deep.equal(['Stichting Leergeld Twente']);
    });

    it('lays down what was agreed on a figure, where nothing stood, and ends it again', async () => {
      const afspraak = { sleutel: 'afspraak-aanvraag-wettelijk', versie: 0, waarde: 95 };
      expect(find(await list(), afspraak.sleutel)).to.deep.include({
        naam: 'Aanvraag: op tijd',
        vorm: 'afgesproken-aandeel',
        versie: 0,
        nu: null,
      });

      expect((await post({ ...afspraak, geldigVanaf: '2026-12-14' })).status).to.equal(201);
      const again = await post({ ...afspraak, waarde: 90 });
      expect(again.status).to.equal(409);
      expect(
        (await post({ ...afspraak, versie: 1, waarde: 'geen', geldigVanaf: '2027-02-01' })).status,
      ).to.equal(201);

      const setting = find(await list(), afspraak.sleutel);
      expect(setting?.nu).to.deep.include({ waarde: 95, regels: ['95 procent'] });
      expect(setting?.later.map(({ waarde }) => waarde)).to.deep.equal(['geen']);
      expect(find(await list(), afspraak.sleutel, 'tubbergen')?.nu).to.equal(null);
      expect((await lines()).map(({ object_id }) => object_id)).to.deep.equal([
        'dinkelland/afspraak-aanvraag-wettelijk',
        'dinkelland/afspraak-aanvraag-wettelijk',
      ]);
    });

    it('refuses an agreement that is none', async () => {
      const days = { sleutel: 'afspraak-bezwaar-netto-p90', versie: 0 };
      const part = { sleutel: 'afspraak-bezwaar-wettelijk', versie: 0 };
      for (const [anders, status] of [
        [{ ...days, waarde: 2.5 }, 400],
        [{ ...days, waarde: 0 }, 400],
        [{ ...days, waarde: 3661 }, 400],
        [{ ...days, waarde: 'P8W' }, 400],
        [{ ...days, waarde: 30, status: 'aanname' }, 400],
        [{ ...part, waarde: 0 }, 400],
        [{ ...part, waarde: 100.5 }, 400],
        [{ ...part, waarde: 95, versie: 1 }, 409],
        // A review has no term of law.
        [{ sleutel: 'afspraak-heronderzoek-wettelijk', versie: 0, waarde: 95 }, 404],
      ] as const)
        expect((await post(anders)).status, JSON.stringify(anders)).to.equal(status);
      expect(await lines()).to.deep.equal([]);
    });

    it('keeps at most ten values waiting for their day', async () => {
      for (let day = 1; day <= 10; day++)
        expect(
          (await post({ versie: day, geldigVanaf: `2027-01-${String(day).padStart(2, '0')}` }))
            .status,
        ).to.equal(201);

      const eleventh = await post({ versie: 11, geldigVanaf: '2027-02-01' });
      expect(eleventh.status).to.equal(409);
      expect(eleventh.body.detail).to.match(/10 waarden/);
      expect((await post({ versie: 11, geldigVanaf: '2027-01-10' })).status).to.equal(201);
    });
  });
});
