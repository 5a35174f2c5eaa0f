import { t } from '../text/t.ts';
import { Table } from '../ui/table.tsx';
import type { Moment } from './course.ts';
import { inWords } from './in-words.ts';
import { longStep, type Stap } from './step-name.ts';

type Props = { course: readonly Moment[]; step: Stap; kleinsteGroep: number };

/** The same numbers as the picture. */
export function CourseTable({ course, step, kleinsteGroep }: Props) {
  const { aantal } = inWords(kleinsteGroep);
  return (
    <Table
      caption={t('dashboard.verloop')}
      captionHidden
      rows={course}
      keyOf={({ vanaf }) => vanaf}
      columns={[
        {
          key: 'vanaf',
          header: t(`dashboard.stap.${step}`),
          rowHeader: true,
          cell: ({ vanaf }) => longStep(vanaf, step),
        },
        {
          key: 'in',
          header: t('dashboard.instroom'),
          numeric: true,
          cell: ({ instroom }) => aantal(instroom),
        },
        {
          key: 'uit',
          header: t('dashboard.uitstroom'),
          numeric: true,
          cell: ({ uitstroom }) => aantal(uitstroom),
        },
        {
          key: 'voorraad',
          header: t('dashboard.voorraad'),
          numeric: true,
          cell: ({ voorraad }) => aantal(voorraad),
        },
      ]}
    />
  );
}
