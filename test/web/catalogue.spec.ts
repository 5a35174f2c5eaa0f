import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { document, documentStatus, viruscontrole } from '../../api/documenten/schema.ts';
import { rondeStatus, rondezaakStatus } from '../../api/heronderzoekrondes/schema.ts';
import { gemeenteCode } from '../../api/http/schema.ts';
import { instellingStatus, onderwerp } from '../../api/instellingen/schema.ts';
import { ontwerpStatus } from '../../api/ontwerpen/schema.ts';
import { rechten } from '../../api/sessie/schema.ts';
import { taakStatus } from '../../api/taken/schema.ts';
import { verzegeldStuk } from '../../api/verzegelde-stukken/schema.ts';
import { schuldenaar } from '../../api/vorderingen/schema.ts';
import {
  betaling,
  opschortingsgronden,
  procesInstantie,
  zaakHandelingen,
  zaakStatus,
} from '../../api/zaken/schema.ts';
import { vormen } from '../../db/queries/instellingen/sleutels.ts';
import { loadForms } from '../../forms/load.ts';
import { deliveries } from '../../outbox/deliveries/registry.ts';
import catalogue from '../../texts/nl/web.json' with { type: 'json' };
import { groundKey } from '../../web/cases/grounds.ts';
import { PARTS } from '../../web/cases/parts.ts';
import { PERIODEN } from '../../web/dashboard/period.ts';
import { UNITS } from '../../web/settings/value-input.ts';
import { WEERGAVEN } from '../../web/tasklist/task-filter.ts';

const web = join(import.meta.dirname, '../../web');
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('dist'))
  .map((file) => ({ file, text: readFileSync(join(web, file), 'utf8') }));

function keysOf(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([name, value]) =>
    typeof value === 'object' ? keysOf(value, `${path}${name}.`) : [`${path}${name}`],
  );
}
function sentencesOf(taal: string, name: string): Map<string, string> {
  const file = join(import.meta.dirname, `../../texts/${taal}/${name}.json`);
  const flat = (node: object, path = ''): [string, string][] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' ? flat(value, `${path}${key}.`) : [[`${path}${key}`, value]],
    );
  return new Map(flat(JSON.parse(readFileSync(file, 'utf8'))));
}
const placesIn = (sentence: string): string[] =>
  [...new Set(sentence.match(/\{+\w+\}+/g) ?? [])].sort();
const keys = keysOf(catalogue);
/** A sentence with a number has one form for 1 and one for the rest: `nog_one`, `nog_other`. */
const named = new Set(keys.map((key) => key.replace(/_(one|other)$/, '')));
/** Names of rights look like keys. */
const rights: ReadonlySet<string> = new Set(rechten);
const all = sources.map(({ text }) => text).join('\n');

describe('texts/nl/web.json: the catalogue of what users read', () => {
  it('has every key that the page asks for', () => {
    const asked = [...all.matchAll(/['"`]([a-z][a-zA-Z]*(?:\.[a-zA-Z0-9-]+)+)['"`]/g)]
      .map(([, key]) => key as string)
      .filter((key) => (key.split('.')[0] as string) in catalogue && !rights.has(key));

    expect(asked.filter((key) => !named.has(key))).to.deep.equal([]);
  });

  it('has nothing that the page never asks for', () => {
    const prefixes = [...all.matchAll(/`([a-z][a-zA-Z.]+\.)\$\{/g)].map(
      ([, prefix]) => prefix as string,
    );
    const unused = [...named].filter(
      (key) => !all.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );

    expect(unused).to.deep.equal([]);
  });

  it('has both forms of every sentence with a number', () => {
    for (const key of keys.filter((one) => /_(one|other)$/.test(one))) {
      expect(keys).to.include(key.replace(/_one$/, '_other').replace(/_other$/, '_one'));
      expect(keys).to.include(key.replace(/_(one|other)$/, '_other'));
    }
  });

  it('names every code that the API can send', () => {
    const lists: [keyof typeof catalogue.codes, readonly string[]][] = [
      ['gemeente', gemeenteCode.enum],
      ['zaakstatus', zaakStatus.enum],
      ['taakstatus', taakStatus.enum],
      ['betaling', betaling.properties.soort.enum],
      ['instantiestatus', procesInstantie.properties.status.enum],
      ['grond', opschortingsgronden.map(groundKey)],
      ['uitgaandBericht', Object.keys(deliveries)],
      [
        'mijlpaal',
        [...loadForms().values()].flatMap(({ id, bericht }) =>
          (bericht?.mijlpalen ?? []).map((mijlpaal) => `${id.split('/')[0]}-${mijlpaal}`),
        ),
      ],
      ['instellingstatus', instellingStatus.enum],
      ['onderwerp', onderwerp.enum],
      ['instellingvorm', vormen.filter((vorm) => vorm !== 'ja-nee')],
      ['periode', UNITS],
      ['ontwerpstatus', ontwerpStatus.enum],
      ['rondestatus', rondeStatus.enum],
      ['rondezaakstatus', rondezaakStatus.enum],
      ['verzegeldStuk', verzegeldStuk.properties.soort.enum],
      ['documentsoort', document.properties.soort.enum],
      ['documentstatus', documentStatus.enum],
      ['viruscontrole', viruscontrole.enum],
      ['schuldenaarrol', schuldenaar.properties.rol.enum],
      ['schuldenaareinde', schuldenaar.properties.eindreden.enum.filter((reden) => reden !== null)],
      ['srtConclusie', verzegeldStuk.properties.conclusie.enum],
    ];
    for (const [list, codes] of lists) {
      expect(Object.keys(catalogue.codes[list]), list).to.include.members([...codes]);
    }
    expect(Object.keys(catalogue.zaak.handeling)).to.have.members([...zaakHandelingen]);
    expect(Object.keys(catalogue.zaak.onderdeel)).to.have.members([...PARTS]);
    expect(Object.keys(catalogue.dashboard.perioden)).to.have.members([...PERIODEN]);
    expect(Object.keys(catalogue.taken.weergave)).to.have.members([...WEERGAVEN]);
  });

  it('is there in English as well: the same sentences with the same places, none forgotten', () => {
    for (const name of ['web', 'api']) {
      const [dutch, english] = ['nl', 'en'].map((taal) => sentencesOf(taal, name));
      expect([...(english as Map<string, string>).keys()], name).to.deep.equal([
        ...(dutch as Map<string, string>).keys(),
      ]);
      for (const [key, sentence] of dutch as Map<string, string>) {
        const translated = (english as Map<string, string>).get(key) ?? '';
        expect(placesIn(translated), key).to.deep.equal(placesIn(sentence));
        // One word can be the same in both; a sentence cannot.
        if (/[a-z] [a-z]+ [a-z]/.test(sentence)) expect(translated, key).not.to.equal(sentence);
      }
    }
  });

  it('is the only place with Dutch sentences: no component has a text of its own', () => {
    const own = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/>\s*([A-Z][a-zé]+(?: [a-zé]+)+)[^<>{}]*</g)].map(
        ([, found]) => `${file}: ${found}`,
      ),
    );

    expect(own).to.deep.equal([]);
  });
});
