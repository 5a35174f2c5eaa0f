import type { ZaakDetail } from '../../api/zaken/schema.ts';
import { t } from '../text/t.ts';
import { Heading } from '../ui/heading.tsx';
import { FactSection, inOrder, sourceOf } from './fact-sections.tsx';

/** Everything the case file knows, section by section, each with who said it and when. */
export function FactsTab({ zaak }: { zaak: ZaakDetail }) {
  return (
    <section aria-labelledby="gegevens">
      <Heading level={2} look={3} id="gegevens">
        {t('zaak.onderdeel.gegevens')}
      </Heading>
      {zaak.feiten.length === 0 && <p className="nl-paragraph nf-subtle">{t('feiten.geen')}</p>}
      <div className="nf-cards">
        {inOrder(zaak.feiten).map((fact) => (
          <section key={fact.sectie} className="nf-panel" aria-labelledby={`feit-${fact.sectie}`}>
            <Heading level={3} look={4} id={`feit-${fact.sectie}`}>
              {fact.titel}
            </Heading>
            <FactSection fact={fact} />
            <p className="nf-source">{t('feiten.bron', { bron: sourceOf(fact) })}</p>
          </section>
        ))}
      </div>
    </section>
  );
}
