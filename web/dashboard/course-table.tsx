import { number } from '../text/numbers.ts';
import { t } from '../text/t.ts';
import { Table } from '../ui/table.tsx';
import type { Moment } from './course.ts';
import { longStep, type Stap } from './step-name.ts';

/** The same numbers as the picture. */
export function CourseTable({ course, step }: { course: readonly Moment[]; step: Stap }) {
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
          cell: ({ instroom }) => number(instroom),
        },
        {
          key: 'uit',
          header: t('dashboard.uitstroom'),
          numeric: true,
          cell: ({ uitstroom }) => number(uitstroom),
        },
        {
          key: 'voorraad',
          header: t('dashboard.voorraad'),
          numeric: true,
          cell: ({ voorraad }) => number(voorraad),
        },
      ]}
    />
  );
}
