import type { ReactNode } from 'react';

export type DataItem = { term: string; value: ReactNode };

/** Facts as pairs of name and value; on a narrow screen the value stands below the name. */
export function DataList({ items }: { items: readonly DataItem[] }) {
  return (
    <dl className="nf-data-list">
      {items.map(({ term, value }) => (
        <div key={term} className="nf-data-list__item">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
