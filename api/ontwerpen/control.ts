import type { BestandRij } from '../../db/queries/ontwerp-bestanden/bestand-rij.ts';
import { findBestanden } from '../../db/queries/ontwerp-bestanden/find-bestanden.ts';
import type { OntwerpRij } from '../../db/queries/ontwerpen/ontwerp-rij.ts';
import type { FormDefinition } from '../../forms/load.ts';
import { checkModel } from '../../studio/check.ts';
import { type Difference, differenceOf } from '../../studio/difference.ts';
import { partsDifference } from '../../studio/parts-difference.ts';
import type { Call } from '../http/route.ts';
import { text } from '../http/texts.ts';
import { readParts } from './file-parts.ts';
import { knownTo, type StudioParts } from './known.ts';
import { modelOf, problemInWords, unreadable } from './problems.ts';
import { type ReadFile, readBestand, titleOf, unreadableInWords } from './read-file.ts';
import { remarksOf } from './remarks.ts';
import type { OntwerpControle } from './schema.ts';

type Differences = Pick<OntwerpControle, 'toegevoegd' | 'verwijderd' | 'gewijzigd'>;

/** What keeps a draft from being published, in its model and its files, and what is otherwise than what is published. */
export async function controlOf(
  call: Pick<Call, 'trx' | 'now'>,
  rij: OntwerpRij,
  studio: StudioParts,
): Promise<OntwerpControle> {
  const files = await Promise.all((await findBestanden(call.trx, rij.id)).map(fileControl));
  const model = await modelControl(call, rij, studio);
  const start = startProblems(
    rij,
    files.flatMap(({ read }) => (read?.soort === 'formulier' ? [read.formulier] : [])),
  );
  return {
    ...model,
    problemen: [...model.problemen, ...start, ...files.flatMap(({ problemen }) => problemen)],
    bestanden: files.map(({ bestand }) => bestand),
  };
}

async function modelControl(call: Pick<Call, 'trx' | 'now'>, rij: OntwerpRij, studio: StudioParts) {
  const model = await unreadable(rij.xml);
  if ('problem' in model) return { problemen: [model.problem], ...NOTHING };
  // A process that is new is compared with nothing.
  const before = rij.basis_xml === null ? { ...model, elements: [] } : await modelOf(rij.basis_xml);
  // Compared before it is judged: the linter writes on the elements that it looks at.
  const difference = lists(differenceOf(before, model));
  const problems = await checkModel(model, await knownTo(call, studio, rij));
  return { problemen: problems.map(problemInWords), ...difference };
}

async function fileControl({ soort, naam, inhoud, basis }: BestandRij): Promise<{
  problemen: OntwerpControle['problemen'];
  bestand: OntwerpControle['bestanden'][number];
  read?: ReadFile;
}> {
  const file = { soort, naam };
  const line = { ...file, titel: titleOf(soort, naam, inhoud), nieuw: basis === null };
  try {
    const after = await readBestand(file, inhoud);
    const before = basis === null ? undefined : await readBestand(file, basis);
    const faults = (await remarksOf(file, inhoud)).filter(({ ernst }) => ernst === 'fout');
    const problemen = faults.map(({ plek, regel, melding }) => ({
      elementId: plek,
      regel,
      melding,
      remedie: text('ontwerp.remedie.bestand'),
      plek: [],
      veld: null,
      bestand: file,
    }));
    return {
      problemen,
      bestand: { ...line, ...filesDifference(before, after) },
      read: after,
    };
  } catch (error) {
    const problem = {
      elementId: '',
      ...unreadableInWords(error),
      remedie: text('ontwerp.remedie.bestand'),
      plek: [],
      veld: null,
      bestand: file,
    };
    return { problemen: [problem], bestand: { ...line, ...NOTHING } };
  }
}

/** A new process that nobody can start would stand still in the list: its start form comes in the same bundle. */
function startProblems(
  { proces, basis_xml }: OntwerpRij,
  forms: readonly FormDefinition[],
): OntwerpControle['problemen'] {
  if (basis_xml !== null) return [];
  const bericht = `${proces}-gestart`;
  const start = forms.find((form) => form.bericht?.naam === bericht);
  if (!start)
    return [problemInWords({ elementId: proces, regel: 'geen-startformulier', waarde: bericht })];
  // A case that follows from another has the scheme of that one.
  if (start.proces.regeling || !start.bericht?.bsn) return [];
  return [
    {
      ...problemInWords({ elementId: '', regel: 'geen-regeling', waarde: '' }),
      bestand: { soort: 'formulier', naam: start.id },
    },
  ];
}

const filesDifference = (before: ReadFile | undefined, after: ReadFile): Differences =>
  lists(partsDifference(PARTS[after.soort], before ? readParts(before) : [], readParts(after)));

const PARTS = { formulier: 'veld', beslistabel: 'regel', brief: 'zin' } as const;

const NOTHING: Differences = { toegevoegd: [], verwijderd: [], gewijzigd: [] };

const lists = ({ toegevoegd, verwijderd, gewijzigd }: Difference): Differences => ({
  toegevoegd: [...toegevoegd],
  verwijderd: [...verwijderd],
  gewijzigd: gewijzigd.map(({ id, naam, soort }) => ({ id, naam, soort })),
});
