import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Narration } from '../../hud/Narration';
import { usePlan } from '../../hud/use-plan';
import { captionText } from '../../i18n/caption-text';
import { useFrame, useSelect, useSession } from '../../store/use-store';
import { caption } from '../../timeline/caption';
import { phaseIndexAt, type PhaseId } from '../../timeline/phases';
import { useVisit } from './kiosk-context';
import { useSpoken } from './use-spoken';

/** What is happening now, in words for children or for everyone, and aloud if wished. Changes a few times along the whole timeline. */
export function Told() {
  const { t, i18n } = useTranslation('kiosk');
  const scale = useSelect((state) => state.scale);
  const level = useVisit((state) => state.level);
  const sound = useVisit((state) => state.sound);
  const { phases, course } = usePlan();
  const { frame: present } = useSession().frameLoop;
  const [phase, setPhase] = useState<PhaseId | null>(
    () => phases[phaseIndexAt(phases, present.hours)]?.id ?? null,
  );
  const [full, setFull] = useState(() => captionText(i18n, caption(present.sample, scale, course)));
  useFrame((frame) => {
    const now = phases[phaseIndexAt(phases, frame.hours)]?.id ?? null;
    if (now !== phase) setPhase(now);
    if (level === 'simple' && now !== null) return false;
    const text = captionText(i18n, caption(frame.sample, scale, course));
    if (text !== full) setFull(text);
    return false;
  });
  const text = level === 'simple' && phase !== null ? t(`simple.phases.${phase}`) : full;
  useSpoken(text, sound);
  return (
    <div className="kiosk-words">
      <Narration told={false} />
      <p className="kiosk-caption">{text}</p>
    </div>
  );
}
