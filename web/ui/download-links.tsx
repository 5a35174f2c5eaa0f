import type { Vorm } from '../../api/exporten/schema.ts';
import { t } from '../text/t.ts';
import { DownloadLink } from './download-link.tsx';

const VORMEN: readonly Vorm[] = ['csv', 'xlsx', 'pdf'];

type Props = { address: (vorm: Vorm) => string; what: string };

/** What is on the page as a file, in each of the kinds that there are. */
export function DownloadLinks({ address, what }: Props) {
  return (
    <span className="nf-downloads">
      {VORMEN.map((vorm) => (
        <DownloadLink key={vorm} href={address(vorm)} what={what}>
          {t(`bestand.${vorm}`)}
        </DownloadLink>
      ))}
    </span>
  );
}
