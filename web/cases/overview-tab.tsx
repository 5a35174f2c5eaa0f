import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { longDay, moment } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { type DataItem, DataList } from '../ui/data-list.tsx';
import { Heading } from '../ui/heading.tsx';
import { addressLine } from './address.ts';
import { OpenTasks } from './open-tasks.tsx';
import { TermList } from './term-list.tsx';

/** What one wants to know first: what is open, which terms run, who it is about. */
export function OverviewTab({ zaak }: { zaak: ZaakDetail }) {
  return (
    <div className="nf-columns">
      <section aria-labelledby="open-taken">
        <Heading level={2} look={3} id="open-taken">
          {t('zaak.nuOpen')}
        </Heading>
        <OpenTasks tasks={zaak.taken} />
        <Heading level={2} look={3}>
          {t('zaak.termijnen')}
        </Heading>
        <TermList zaak={zaak} />
      </section>
      <section aria-labelledby="persoon" className="nf-panel">
        <Heading level={2} look={4} id="persoon">
          {t('persoon.titel')}
        </Heading>
        <DataList items={personItems(zaak)} />
        <Heading level={2} look={4}>
          {t('zaak.verloop')}
        </Heading>
        <DataList items={courseItems(zaak)} />
      </section>
    </div>
  );
}

function personItems({ persoon }: ZaakDetail): DataItem[] {
  const address = addressLine(persoon.adres);
  return [
    { term: t('persoon.naam'), value: persoon.naam ?? t('zaak.naamOnbekend') },
    ...(persoon.geboortedatum
      ? [{ term: t('persoon.geboren'), value: longDay(persoon.geboortedatum) }]
      : []),
    ...(address ? [{ term: t('persoon.adres'), value: address }] : []),
    { term: t('persoon.bsn'), value: t('persoon.bsnEinde', { einde: persoon.bsnEinde }) },
  ];
}

function courseItems(zaak: ZaakDetail): DataItem[] {
  const items: [string, string | null][] = [
    [t('zaak.gestart'), moment(zaak.gestartOp)],
    [t('zaak.gestartDoor'), zaak.gestartDoor?.naam ?? null],
    [t('zaak.meldingOp'), longDay(zaak.meldingOp)],
    [t('zaak.aanvraagOp'), zaak.aanvraagOp && longDay(zaak.aanvraagOp)],
    [t('zaak.beslotenOp'), zaak.beslotenOp && longDay(zaak.beslotenOp)],
    [t('zaak.beeindigdOp'), zaak.beeindigdOp && moment(zaak.beeindigdOp)],
  ];
  return items.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
