import { useState } from 'react';
import type { Aanvulling } from '../../api/aanvulling/schema.ts';
import { Refused, removeFile, upload } from './client.ts';
import type { Inside } from './inside.ts';
import { fileSize, say } from './say.ts';

type Vraag = Aanvulling['vragen'][number];
type Props = Pick<Inside, 'answer' | 'onAnswer' | 'failed'> & {
  vraag: Vraag;
  text: string;
  onText: (text: string) => void;
  onKeep: () => void;
};
type Sending = { readonly naam: string; readonly part: number };
type Fault = { readonly naam: string; readonly why: string };

/** One thing that was asked, with the files and the words for it. */
export function Question({ vraag, answer, text, onText, onKeep, onAnswer, failed }: Props) {
  const { nummer, tekst, bestanden } = vraag;
  const [sending, setSending] = useState<Sending>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [said, setSaid] = useState('');
  const id = `vraag-${nummer}`;

  const send = async (files: readonly File[]) => {
    const refused: Fault[] = [];
    let added = 0;
    setFaults([]);
    setSaid('');
    for (const file of files) {
      if (file.size > answer.grootste) {
        refused.push({
          naam: file.name,
          why: say('invullen.teGroot', { grootste: fileSize(answer.grootste) }),
        });
        continue;
      }
      setSending({ naam: file.name, part: 0 });
      try {
        onAnswer(await upload(nummer, file, (part) => setSending({ naam: file.name, part })));
        added += 1;
      } catch (error) {
        if (error instanceof Refused && error.status === 401) return failed(error);
        refused.push({
          naam: file.name,
          why: error instanceof Refused ? error.message : say('melding.storing'),
        });
      }
    }
    setSending(undefined);
    setFaults(refused);
    setSaid(added > 0 ? say('invullen.toegevoegd', { aantal: String(added) }) : '');
  };
  const remove = async (bestand: Vraag['bestanden'][number]) => {
    try {
      onAnswer(await removeFile(bestand.id));
      setSaid(say('invullen.weg', { naam: bestand.naam }));
    } catch (error) {
      failed(error);
    }
  };

  return (
    <li className="nf-burger__question">
      <h2 className="nl-heading nl-heading--level-4" id={id}>
        {say('invullen.vraag', { nummer: String(nummer), tekst })}
      </h2>
      <div className="utrecht-form-field utrecht-form-field--distanced nf-field">
        <label className="utrecht-form-label" htmlFor={`${id}-bestanden`}>
          {say('invullen.bestanden')}
        </label>
        <div className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {say('invullen.bestandenUitleg', { grootste: fileSize(answer.grootste) })}
        </div>
        {bestanden.length > 0 && (
          <ul className="nf-burger__files" aria-label={say('invullen.uwBestanden')}>
            {bestanden.map((bestand) => (
              <li key={bestand.id} className="nf-burger__file">
                <span>
                  {bestand.naam} <span className="nf-subtle">({fileSize(bestand.grootte)})</span>
                </span>
                <button
                  type="button"
                  className="nl-button nl-button--subtle"
                  onClick={() => void remove(bestand)}
                >
                  {say('invullen.haalWeg')}
                  <span className="nf-hidden"> {bestand.naam}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {faults.map(({ naam, why }) => (
          <p key={naam} className="utrecht-form-field-error-message nf-fault" role="alert">
            {naam}: {why}
          </p>
        ))}
        <input
          id={`${id}-bestanden`}
          type="file"
          multiple
          accept={answer.media.join(',')}
          aria-describedby={`${id} ${id}-uitleg`}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            if (!sending && files.length > 0) void send(files);
          }}
        />
        {sending && (
          <progress
            className="nf-progress"
            value={sending.part}
            max={1}
            aria-label={say('invullen.bezig', { naam: sending.naam })}
          />
        )}
        <p className="nf-subtle" role="status">
          {sending ? say('invullen.bezig', { naam: sending.naam }) : said}
        </p>
      </div>
      <div className="utrecht-form-field nf-field">
        <label className="utrecht-form-label" htmlFor={`${id}-tekst`}>
          {say('invullen.tekst')}
        </label>
        <textarea
          id={`${id}-tekst`}
          className="utrecht-textarea utrecht-textarea--html-textarea"
          rows={3}
          value={text}
          maxLength={answer.langste}
          aria-describedby={id}
          onChange={({ target }) => onText(target.value)}
          onBlur={onKeep}
        />
      </div>
    </li>
  );
}
