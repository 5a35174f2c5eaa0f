import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ingreep } from '../../api/ingrepen/schema.ts';
import { agree, ingrepenQuery, refuse } from '../api/ingrepen.ts';
import { ActionDialog } from '../shell/action-dialog.tsx';
import { asWords, nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Failed } from '../ui/states.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { actInWords } from './instance-acts.tsx';

type Answer = { ingreep: Ingreep; wat: 'akkoord' | 'weigeren' | 'intrekken' };

/** What operators asked and a second one has to agree to; nothing when there is none. */
export function ConsentList() {
  const { data, error, refetch } = useQuery(ingrepenQuery);
  const [answer, setAnswer] = useState<Answer>();
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data || (data.ingrepen.length === 0 && !answer)) return null;
  return (
    <section aria-labelledby="wacht-op-akkoord" className="nf-consents">
      <Heading level={2} look={3} id="wacht-op-akkoord">
        {t('ingreep.wacht')}
      </Heading>
      <ul className="nf-plain-list">
        {data.ingrepen.map((ingreep) => (
          <li key={ingreep.id} className="nf-consent">
            <Heading level={3} look={4}>
              {actInWords(ingreep, asWords)}
            </Heading>
            <DataList
              items={[
                {
                  term: t('incident.zaak'),
                  value: (
                    <TextLink to={`/beheer/instanties/${ingreep.instantie}`}>
                      {t('instanties.van', {
                        proces: nameOf('proces', ingreep.proces),
                        zaak: ingreep.zaakNummer ?? t('incident.verzegeld'),
                      })}
                    </TextLink>
                  ),
                },
                {
                  term: t('ingreep.wie'),
                  value: t('ingreep.wieWanneer', {
                    naam: ingreep.gevraagdDoor.naam,
                    moment: moment(ingreep.gevraagdOp),
                  }),
                },
                { term: t('ingreep.reden'), value: ingreep.reden },
                { term: t('ingreep.geldtTot'), value: moment(ingreep.verlooptOp) },
              ]}
            />
            <div className="nf-actions">
              {ingreep.vanMij ? (
                <Act wat="intrekken" ingreep={ingreep} onAct={setAnswer} />
              ) : (
                <>
                  <Act wat="akkoord" ingreep={ingreep} onAct={setAnswer} />
                  <Act wat="weigeren" ingreep={ingreep} onAct={setAnswer} />
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
      {answer && (
        <ActionDialog
          title={t(`ingreep.${answer.wat}Titel`)}
          refresh={['ingrepen']}
          action={t(`ingreep.${answer.wat}`)}
          done={t(`ingreep.${answer.wat}Gedaan`)}
          negative={answer.wat !== 'akkoord'}
          check={() => true}
          run={(key) => (answer.wat === 'akkoord' ? agree : refuse)(answer.ingreep.id, key)}
          onClose={() => setAnswer(undefined)}
        >
          <Paragraph>{actInWords(answer.ingreep, asWords)}</Paragraph>
          <Paragraph>{t(`ingreep.${answer.wat}Uitleg`)}</Paragraph>
        </ActionDialog>
      )}
    </section>
  );
}

const Act = ({ wat, ingreep, onAct }: Answer & { onAct: (answer: Answer) => void }) => (
  <Button
    {...(wat === 'akkoord' && { purpose: 'primary' as const })}
    onClick={() => onAct({ ingreep, wat })}
  >
    {t(`ingreep.${wat}`)}
    <VisuallyHidden>{` ${ingreep.zaakNummer ?? t('incident.verzegeld')}`}</VisuallyHidden>
  </Button>
);
