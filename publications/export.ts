import type { GepubliceerdBestand } from '../db/queries/ontwerp-bestanden/find-gepubliceerde-bestanden.ts';
import type { GepubliceerdModel } from '../db/queries/ontwerpen/find-gepubliceerde-modellen.ts';

/** A file of the repository by its path from the root. */
export type RepositoryFile = { readonly path: string; readonly text: string };

/**
 * What the studio published, as files of the repository. What nobody changed is not among them, and stays byte for byte as it is.
 *
 * @param paths of the models and tables that the repository has: a table stays in the folder where it is
 */
export function exported(
  paths: readonly string[],
  {
    models,
    files,
  }: { models: readonly GepubliceerdModel[]; files: readonly GepubliceerdBestand[] },
): RepositoryFile[] {
  const placeOf = (name: string, proces: string) =>
    paths.find((path) => path.endsWith(`/${name}`)) ?? `processes/${proces}/${name}`;
  return [
    ...models.map(({ proces, xml }) => ({ path: placeOf(`${proces}.bpmn`, proces), text: xml })),
    ...files.map(({ soort, naam, proces, inhoud }) => ({
      path:
        soort === 'beslistabel' ? placeOf(`${naam}.dmn`, proces) : `${FOLDERS[soort]}/${naam}.json`,
      text: inhoud,
    })),
  ];
}

const FOLDERS = { formulier: 'forms', brief: 'letters/texts' } as const;
