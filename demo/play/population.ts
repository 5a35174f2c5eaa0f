import { isValidBsn } from '../../law/bsn.ts';
import type { TestInwoner } from '../../registers/test-inwoner.ts';
import { residents } from '../residents.ts';

/** Numbers of the range that nobody has, below those of the residents of the demo. */
const FIRST_NUMBER = 999_900_000;
const LAST_NUMBER = 999_989_999;

/**
 * As many residents as a year needs: those of the demo, and when they do not suffice, others in the same situations at
 * addresses of their own. The same count always gives the same people.
 *
 * @throws RangeError when the range has no more numbers
 */
export function populationOf(count: number): readonly TestInwoner[] {
  const models = residents.filter(
    ({ nieuws, brp }) =>
      !nieuws && brp.huisgenoten.every(({ naam }) => !naam.startsWith('Inwoner')),
  );
  const more: TestInwoner[] = [];
  let bsn = FIRST_NUMBER;
  for (let number = residents.length + 1; number <= count; number++) {
    do bsn += 1;
    while (!isValidBsn(String(bsn)) && bsn <= LAST_NUMBER);
    if (bsn > LAST_NUMBER) throw new RangeError('there are no more test numbers');
    const model = models[number % models.length] as TestInwoner;
    const own = (naam: string) => naam.replace(/\d+/, String(number));
    more.push({
      ...model,
      bsn: String(bsn),
      brp: {
        ...model.brp,
        naam: own(model.brp.naam),
        adres: model.brp.adres && { ...model.brp.adres, huisnummer: String(number) },
        huisgenoten: model.brp.huisgenoten.map((mate) => ({ ...mate, naam: own(mate.naam) })),
      },
    });
  }
  return [...residents, ...more];
}
