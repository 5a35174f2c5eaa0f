import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { resident } from '../../demo/residents.ts';
import { today } from '../../law/clock.ts';
import { driver } from '../stories/driver.ts';
import { stopServices } from '../support/services.ts';
import { createWorld } from '../support/world.ts';
import { openBrowser } from '../web/support/browser.ts';
import { fillForm } from './fill-form.ts';
import { type Person, signIn } from './person.ts';

/** Pictures of the pages of the real platform, after some weeks of work: `npm run pictures [folder]`. */
const [folder = 'docs/pictures'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const FO = 'consulent-dinkelland';
const BO = 'bo-inkomen-1';
const world = await createWorld();
const walk = driver(world);
const day = () => today(world.clock);

const STEPS: (fo: string) => [account: string, element: string, changes?: object][] = (fo) => [
  [fo, 'aanvraag-registreren', { aanvraag: { ontvangenOp: day() } }],
  [fo, 'volledigheid-beoordelen'],
  [fo, 'intakegesprek-voeren', { intake: { gesproken: day() } }],
  [BO, 'recht-verifieren'],
  [BO, 'recht-vaststellen'],
  [BO, 'conceptbesluit-opstellen', { concept: { ingangsdatum: day() } }],
  ['bo-kwaliteit', 'besluit-toetsen'],
  ['bo-kwaliteit', 'besluit-nemen'],
  [fo, 'afspraken-vastleggen'],
];

/** An application that goes on, as far as it is told: up to a task, or to its end. */
async function application(who: Parameters<typeof resident>[0], gemeente: string) {
  const fo = `consulent-${gemeente}`;
  const { id, nummer } = await walk.start(fo, gemeente, {
    bsn: resident(who).bsn,
    meldingsdatum: day(),
  });
  let done = 0;
  return {
    nummer,
    async goOn(upTo?: string): Promise<void> {
      for (const [account, element, changes] of STEPS(fo).slice(done)) {
        await walk.task(account, id, element);
        if (element === upTo) return;
        await walk.complete(account, id, element, changes as never);
        done += 1;
      }
      await walk.ended(fo, id, 'afgerond');
    },
  };
}

const first = await application('alleenstaandDinkelland', 'dinkelland');
const second = await application('alleenstaandTubbergen', 'tubbergen');
await first.goOn('recht-verifieren');
await second.goOn('volledigheid-beoordelen');
await (await application('andereNationaliteit', 'dinkelland')).goOn('volledigheid-beoordelen');
await world.advance({ days: 14 });
const third = await application('alleenstaandOldenzaal', 'oldenzaal');
await third.goOn('recht-verifieren');
await (await application('inkomenUitWerk', 'dinkelland')).goOn('intakegesprek-voeren');
await first.goOn();
await world.advance({ days: 15 });
await second.goOn('conceptbesluit-opstellen');
await application('jongere24Dinkelland', 'dinkelland');
await world.advance({ days: 19 });
await third.goOn();
await second.goOn('besluit-nemen');
await (await application('alleenstaandOldenzaal', 'oldenzaal')).goOn('volledigheid-beoordelen');
await (await application('alleenstaandDinkelland', 'dinkelland')).goOn('recht-verifieren');
await toMonday();
await second.goOn();
await (await application('alleenstaandTubbergen', 'tubbergen')).goOn('aanvraag-registreren');
const shown = await application('echtpaarDinkelland', 'dinkelland');
await shown.goOn('intakegesprek-voeren');

/** The first thing on a Monday, by the clock of Twente in winter. */
async function toMonday(): Promise<void> {
  const now = world.clock();
  const monday = new Date(now);
  monday.setUTCDate(now.getUTCDate() + ((8 - now.getUTCDay()) % 7 || 7));
  monday.setUTCHours(7, 40, 0, 0);
  await world.broker.advanceClock(monday.getTime() - now.getTime());
}

const browser = await openBrowser();
const people = {
  consulent: await signIn(browser, world, FO),
  inkomen: await signIn(browser, world, BO),
  manager: await signIn(browser, world, 'manager'),
  ontwerper: await signIn(browser, world, 'ontwerper'),
  beheerder: await signIn(browser, world, 'beheerder'),
};
const nummer = shown.nummer;
await people.consulent.open(nummer, 'Intakegesprek voeren');
const task = new URL(people.consulent.page.url()).pathname;
await people.consulent.page.getByRole('button', { name: 'Oppakken' }).click();
await people.consulent.page.getByText('U behandelt deze taak').waitFor();

await take(people.consulent, 'start', '/');
await take(people.consulent, 'taken', '/taken?weergave=alle');
await take(people.inkomen, 'taken-backoffice', '/taken?weergave=kantoor');
await take(people.consulent, 'taak', task);
await take(people.consulent, 'zaken', '/zaken');
await take(people.consulent, 'zaak', `/zaken/${nummer}`);
await take(people.consulent, 'zaak-taken', `/zaken/${first.nummer}/taken`);
await take(people.consulent, 'zaak-gegevens', `/zaken/${nummer}/gegevens`);
await take(people.consulent, 'zaak-brieven', `/zaken/${first.nummer}/brieven`);
await take(people.consulent, 'zaak-documenten', `/zaken/${first.nummer}/documenten`);
await take(people.consulent, 'zaak-tijdlijn', `/zaken/${first.nummer}/tijdlijn`);
await take(people.consulent, 'zaak-proces', `/zaken/${nummer}/proces`, () =>
  people.consulent.page.evaluate("document.querySelector('.nf-legend').scrollIntoView()"),
);
await take(people.consulent, 'starten', '/starten');
await take(people.consulent, 'starten-aanvraag', '/starten/aanvraag', () =>
  fillForm(people.consulent.page, 'aanvraag/melding', { melding: { meldingsdatum: day() } }),
);
await take(people.manager, 'dashboard', '/dashboard');
await take(people.manager, 'stappen', '/dashboard/stappen?maat=klaar');
await take(people.consulent, 'afwezigheid', '/afwezigheid');
await take(people.consulent, 'meldingen', '/meldingen');
await take(people.consulent, 'meldingen-voorkeuren', '/meldingen/voorkeuren');
await take(people.manager, 'rapporten', '/dashboard/rapporten');
await take(people.manager, 'instellingen', '/instellingen');
await take(people.ontwerper, 'ontwerpen', '/ontwerpen');
const { page: studio } = people.ontwerper;
await studio
  .getByRole('listitem')
  .filter({ has: studio.getByRole('heading', { name: 'Herstelverzuim', exact: true }) })
  .getByRole('button', { name: 'Wijzigen' })
  .click();
await studio.getByText('Geen problemen gevonden.').waitFor();
await take(people.ontwerper, 'ontwerp', new URL(studio.url()).pathname, () =>
  studio.getByRole('button', { name: 'Aanvulling verwerken Taak van een mens' }).click(),
);
const draft = new URL(studio.url()).pathname;
await take(
  people.ontwerper,
  'ontwerp-formulier',
  `${draft}/formulieren/herstelverzuim/aanvulling-verwerken`,
);
await take(people.ontwerper, 'ontwerp-tabel', `${draft}/beslistabellen/dwangsom`);
await take(people.ontwerper, 'ontwerp-brief', `${draft}/brieven/verzoek-om-aanvulling`);
await take(people.ontwerper, 'model', '/ontwerpen/modellen/aanvraag');
await take(people.beheerder, 'instanties', '/beheer/instanties?proces=aanvraag');
await take(people.beheerder, 'partijen', '/beheer/partijen');
await take(people.beheerder, 'gezondheid', '/beheer/gezondheid');
await take(people.beheerder, 'storingen', '/storingen');
await browser.close();
await world.close();
await stopServices();

/** What stands on the screen first, on a desk and on a telephone; the whole page is a matter of scrolling. */
async function take(
  { page }: Person,
  name: string,
  path: string,
  before?: () => Promise<void>,
): Promise<void> {
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(world.origin + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.nf-loading').first().waitFor({ state: 'detached' });
    await page.evaluate('window.scrollTo(0, 0)');
    await before?.();
    // The picture of the process finds its place.
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  }
}
