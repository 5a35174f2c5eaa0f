import type { BestandRegel } from '../../api/ontwerpen/bestand-schema.ts';
import type { OntwerpKeuzes, Sjabloon } from '../../api/ontwerpen/schema.ts';
import type { Sources } from '../canvas/known-variables.ts';

/** What a step may refer to, with the files that this draft brings; forms of its own process come first. */
export function choicesIn(
  known: OntwerpKeuzes,
  files: readonly BestandRegel[],
  proces: string,
): OntwerpKeuzes {
  const isNew = ({ soort, nieuw }: BestandRegel, kind: BestandRegel['soort']) =>
    nieuw && soort === kind;
  const formulieren = [
    ...files
      .filter(
        (file) => isNew(file, 'formulier') && !known.formulieren.some(({ id }) => id === file.naam),
      )
      .map(({ naam, titel }) => ({ id: naam, titel })),
    ...known.formulieren,
  ];
  const isOwn = ({ id }: { id: string }) => id.startsWith(`${proces}/`);
  const tables = files.filter((file) => isNew(file, 'beslistabel')).map(({ naam }) => naam);
  return {
    ...known,
    formulieren: [...formulieren.filter(isOwn), ...formulieren.filter((one) => !isOwn(one))],
    beslistabellen: [...new Set([...tables, ...known.beslistabellen])],
  };
}

/** Where the variables of a process come from, the forms that this draft changes as they are in it. */
export function sourcesIn(
  { sjablonen, gegevens }: OntwerpKeuzes,
  files: readonly BestandRegel[],
  proces: string,
): Sources {
  const given = (vraag: Sjabloon['vraag']) =>
    new Map(sjablonen.filter((one) => one.vraag === vraag).map(({ id, geeft }) => [id, geeft]));
  const forms = new Map(gegevens.map(({ id, bericht, namen }) => [id, { bericht, namen }]));
  for (const { soort, naam, bericht, geeft } of files)
    if (soort === 'formulier') forms.set(naam, { bericht, namen: geeft });
  return {
    taaktypen: given('taaktypen'),
    processen: given('processen'),
    formulieren: new Map([...forms].map(([id, { namen }]) => [id, namen])),
    berichten: new Map(
      [...forms.values()].flatMap(({ bericht, namen }) => (bericht ? [[bericht, namen]] : [])),
    ),
    begin:
      sjablonen
        .find(({ vraag, id }) => vraag === 'processen' && id === proces)
        ?.invoer.map(({ naam }) => naam) ?? [],
  };
}

/** What a step of this process may be given to do, that of the process itself first. No process comes back to itself. */
export const templatesFor = (
  { sjablonen }: OntwerpKeuzes,
  vraag: Sjabloon['vraag'],
  proces: string,
): Sjabloon[] => {
  const isOwn = ({ id }: Sjabloon) => id.startsWith(`${proces}.`);
  return sjablonen
    .filter((one) => one.vraag === vraag)
    .filter(({ id, roept }) => vraag !== 'processen' || (id !== proces && !roept.includes(proces)))
    .sort(
      (one, other) =>
        Number(isOwn(other)) - Number(isOwn(one)) ||
        one.naam.localeCompare(other.naam, 'nl') ||
        one.id.localeCompare(other.id),
    );
};

/** The templates that have all the words that were typed, in any of what they say. */
export function templatesWith(templates: readonly Sjabloon[], typed: string): Sjabloon[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return templates.filter(({ naam, proces, uitleg, id, nodig, geeft }) => {
    const said = [naam, proces, uitleg, id, ...nodig, ...geeft].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
