import { ageOn } from '../../law/age-group.ts';
import type { Day } from '../../law/calendar.ts';
import { countCostSharers } from '../../law/cost-sharers.ts';
import type { Section } from './case-file.ts';

/** Children under 18 who depend on the applicant (art. 4 Pw); `null` = nobody said yet. */
export function dependentChildren(huishouden: Section, peildatum: Day): number | null {
  const children = people(huishouden, 'heeftKinderen', 'kinderen', peildatum);
  if (!children) return null;
  return children.filter(
    ({ row, geboren }) => row.flag('tenLaste') === true && ageOn(geboren, peildatum) < 18,
  ).length;
}

/**
 * On which lid of art. 3 Pw a person's judgement of the household rests; `null` = nobody had to say, or nobody said yet. Only the
 * lid goes on to the table: what it is about (family, care, a child together) stays in the case file.
 */
export function householdGround(huishouden: Section): 'lid-2' | 'lid-3' | 'lid-4' | null {
  const shared = huishouden.flag('gezamenlijkeHuishouding');
  if (shared === true) {
    const gronden = huishouden.texts('grondHuishouding');
    if (gronden.some((grond) => grond !== 'zorg')) return 'lid-4';
    return gronden.length > 0 ? 'lid-3' : null;
  }
  const reden = huishouden.flag('heeftMedebewoners') ? huishouden.text('geenHuishouding') : null;
  if (shared === null || reden === null) return null;
  return reden === 'geen-zorg' ? 'lid-3' : 'lid-2';
}

/**
 * Cost sharers (art. 19a Pw): the housemates of 27 and older who are not exempt, and grown-up children who still live at
 * home. `null` = nobody said yet.
 */
export function costSharers(huishouden: Section, peildatum: Day): number | null {
  const housemates = people(huishouden, 'heeftMedebewoners', 'medebewoners', peildatum);
  if (!housemates) return null;
  const children = people(huishouden, 'heeftKinderen', 'kinderen', peildatum) ?? [];
  return countCostSharers(
    [...housemates, ...children].map(({ row, geboren }) => ({
      geboortedatum: geboren,
      partner: false, // the partner is on neither list
      uitgezonderd: (row.text('uitzondering') ?? 'geen') !== 'geen',
    })),
    peildatum,
  );
}

/** The people of a list, those born by `peildatum`; `null` = nobody said yet, or a date of birth is missing. */
function people(huishouden: Section, flag: string, lijst: string, peildatum: Day) {
  const has = huishouden.flag(flag);
  if (has === false) return []; // rows of an answer that was changed do not count
  const rows = has === true ? huishouden.rows(lijst) : null;
  if (!rows) return null;
  const known = rows.map((row) => ({ row, geboren: row.text('geboortedatum') ?? '' }));
  return known.some(({ geboren }) => geboren === '')
    ? null
    : known.filter(({ geboren }) => geboren <= peildatum);
}
