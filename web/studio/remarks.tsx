import type { BestandControle } from '../../api/ontwerpen/trial-schema.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Loading } from '../ui/states.tsx';

type Remark = BestandControle['opmerkingen'][number];
type Props = { remarks: readonly Remark[] | undefined; onJump: (plek: string) => void };

const tones: Record<Remark['ernst'], Tone> = {
  fout: 'negative',
  'let-op': 'warning',
  weet: 'neutral',
};

/** What is wrong and what is to be looked at; each line leads to its place. */
export function Remarks({ remarks, onJump }: Props) {
  const pressing = remarks?.filter(({ ernst }) => ernst !== 'weet') ?? [];
  const known = remarks?.filter(({ ernst }) => ernst === 'weet') ?? [];
  return (
    <section className="nf-panel" aria-labelledby="opmerkingen">
      <Heading level={2} look={4} id="opmerkingen">
        {t('ontwerpbestand.opmerkingen')}
      </Heading>
      {!remarks && <Loading lines={2} />}
      {remarks && pressing.length === 0 && (
        <Paragraph>{t('ontwerpbestand.geenOpmerkingen')}</Paragraph>
      )}
      <RemarkList remarks={pressing} onJump={onJump} />
      {known.length > 0 && (
        <Disclosure summary={t('ontwerpbestand.ookGoedOmTeWeten', { count: known.length })}>
          <RemarkList remarks={known} onJump={onJump} />
        </Disclosure>
      )}
    </section>
  );
}

function RemarkList({ remarks, onJump }: { remarks: readonly Remark[] } & Pick<Props, 'onJump'>) {
  return (
    <ul className="nf-studio__steps">
      {remarks.map(({ plek, regel, melding, ernst }) => (
        <li key={`${plek} ${regel} ${melding}`}>
          <button type="button" className="nf-studio__step" onClick={() => onJump(plek)}>
            <Badge tone={tones[ernst]}>{t(`ontwerpbestand.ernst.${ernst}`)}</Badge> {melding}
          </button>
        </li>
      ))}
    </ul>
  );
}
