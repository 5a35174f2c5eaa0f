import type { Aanvulling } from '../../api/aanvulling/schema.ts';
import { fileSize, say } from './say.ts';

/** The answer to read, before it is sent and after. */
export function Given({ vragen }: Pick<Aanvulling, 'vragen'>) {
  return (
    <ol className="nf-burger__questions">
      {vragen.map(({ nummer, tekst, antwoord, bestanden }) => (
        <li key={nummer} className="nf-burger__question">
          <h2 className="nl-heading nl-heading--level-4">
            {say('invullen.vraag', { nummer: String(nummer), tekst })}
          </h2>
          {antwoord !== '' && <p className="nl-paragraph nf-burger__own">{antwoord}</p>}
          {bestanden.length > 0 && (
            <ul className="nf-burger__files">
              {bestanden.map(({ id, naam, grootte }) => (
                <li key={id} className="nf-burger__file">
                  <span>
                    {naam} <span className="nf-subtle">({fileSize(grootte)})</span>
                  </span>
                </li>
              ))}
            </ul>
          )}
          {antwoord === '' && bestanden.length === 0 && (
            <p className="nl-paragraph nf-subtle">{say('nakijken.niets')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
