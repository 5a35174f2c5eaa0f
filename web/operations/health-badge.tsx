import type { PartijStand } from '../../api/partijen/schema.ts';
import { t } from '../text/t.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';

type Kleur = PartijStand['kleur'];
const LOOK: Record<Kleur, { tone: Tone; icon: IconName }> = {
  goed: { tone: 'positive', icon: 'check' },
  verminderd: { tone: 'warning', icon: 'warning' },
  uit: { tone: 'negative', icon: 'error' },
  onderhoud: { tone: 'info', icon: 'clock' },
  onbekend: { tone: 'neutral', icon: 'info' },
};

/** Green, orange or red as a word and a sign: never by colour alone. */
export const HealthBadge = ({ kleur }: { kleur: Kleur }) => (
  <Badge {...LOOK[kleur]}>{t(`beheer.kleur.${kleur}`)}</Badge>
);
