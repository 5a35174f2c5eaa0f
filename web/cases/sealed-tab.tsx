import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { VerzegeldStuk, VerzegeldStukKop } from '../../api/verzegelde-stukken/schema.ts';
import { readVerzegeldStuk, verzegeldeStukkenQuery } from '../api/verzegelde-stukken.ts';
import { nameOf } from '../text/codes.ts';
import { moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { Button } from '../ui/button.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';

/** What the social investigators wrote, for enforcement; opening a piece is written down. */
export function SealedTab({ zaakId }: { zaakId: string }) {
  const { data, error, refetch } = useQuery(verzegeldeStukkenQuery(zaakId));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.stukken.length === 0)
    return (
      <Empty title={t('verzegeld.geen')}>
        <Paragraph>{t('verzegeld.geenUitleg')}</Paragraph>
      </Empty>
    );
  return (
    <>
      <Heading level={2} look={3}>
        {t('verzegeld.titel')}
      </Heading>
      <Paragraph subtle>{t('verzegeld.uitleg')}</Paragraph>
      {data.stukken.map((stuk) => (
        <Piece key={stuk.id} zaakId={zaakId} stuk={stuk} />
      ))}
    </>
  );
}

function Piece({ zaakId, stuk }: { zaakId: string; stuk: VerzegeldStukKop }) {
  const id = useId();
  const read = useMutation({
    mutationFn: () => readVerzegeldStuk(zaakId, stuk.id),
    gcTime: 0,
  });
  const open = read.data !== undefined;
  return (
    <section className="nf-panel nf-sealed" aria-labelledby={`${id}-kop`}>
      <Heading level={3} look={4} id={`${id}-kop`}>
        {nameOf('verzegeldStuk', stuk.soort)}
      </Heading>
      <DataList
        items={[
          { term: t('verzegeld.kenmerk'), value: stuk.kenmerk },
          { term: t('verzegeld.geschreven'), value: moment(stuk.geschrevenOp) },
          { term: t('verzegeld.ontvangen'), value: moment(stuk.ontvangenOp) },
        ]}
      />
      {read.error && <Failed error={read.error} />}
      <div className="nf-actions">
        <Button
          small
          busy={read.isPending}
          aria-expanded={open}
          aria-controls={open ? `${id}-tekst` : undefined}
          aria-describedby={`${id}-kop`}
          onClick={() => (open ? read.reset() : read.mutate())}
        >
          {open ? t('verzegeld.sluiten') : t('verzegeld.openen')}
        </Button>
      </div>
      {read.data && <Content id={`${id}-tekst`} stuk={read.data} />}
    </section>
  );
}

function Content({ id, stuk }: { id: string; stuk: VerzegeldStuk }) {
  return (
    <article id={id} className="nf-sealed__text">
      <Heading level={4} look={4}>
        {t('verzegeld.conclusie', {
          conclusie: nameOf('srtConclusie', stuk.conclusie).toLowerCase(),
        })}
      </Heading>
      <Paragraph>{stuk.samenvatting}</Paragraph>
      {stuk.tekst && <Paragraph>{stuk.tekst}</Paragraph>}
    </article>
  );
}
