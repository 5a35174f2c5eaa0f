import type { TaakBrief } from '../../api/taken/brief-schema.ts';
import { t } from '../text/t.ts';

type Brief = Pick<NonNullable<TaakBrief['brief']>, 'onderwerp' | 'aanhef' | 'blokken'>;
type Blok = Brief['blokken'][number];

/** The words of a letter on paper; before each part that comes from elsewhere stands from where, and why it is locked. */
export function LetterSheet({ brief }: { brief: Brief }) {
  return (
    // Long: who works by keyboard scrolls it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section className="nf-sheet" aria-label={t('taakbrief.voorbeeld')} tabIndex={0}>
      <p className="nf-sheet__title">{brief.onderwerp}</p>
      <p>{brief.aanhef}</p>
      {brief.blokken.map((blok, index) => {
        const begins = blok.deel !== null && brief.blokken[index - 1]?.deel !== blok.deel;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name; the sheet is drawn whole
          <div key={index} className={blok.deel === 'toelichting' ? 'nf-sheet__own' : undefined}>
            {begins && blok.deel && (
              <p className="nf-sheet__origin">{t(`taakbrief.deel.${blok.deel}`)}</p>
            )}
            <Block blok={blok} />
          </div>
        );
      })}
    </section>
  );
}

function Block({ blok: { soort, tekst, punten, titel, rijen, kop } }: { blok: Blok }) {
  if (soort === 'lijst')
    return (
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    );
  if (soort === 'tabel')
    return (
      <table>
        <caption>{titel}</caption>
        <thead>
          <tr>
            {kop.map((naam) => (
              <th key={naam} scope="col">
                {naam}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(([naam, bedrag]) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>{bedrag}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  return soort === 'kop' ? <p className="nf-sheet__heading">{tekst}</p> : <p>{tekst}</p>;
}
