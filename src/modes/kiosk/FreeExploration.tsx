import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SCALES } from '../../contract/view';
import { Legend } from '../../hud/legend/Legend';
import { ScaleBar } from '../../hud/ScaleBar';
import { lazyPart } from '../../store/lazy-part';
import { useActions, useSelect } from '../../store/use-store';
import { useExhibit } from './kiosk-context';
import { KioskTimeline } from './KioskTimeline';
import { Told } from './Told';
import { Tools } from './Tools';

const LiveDescription = lazyPart(
  async () => (await import('../../hud/description/LiveDescription')).LiveDescription,
);

/** The planetarium in a visitor's own hands: time, five scales, and what is happening. */
export function FreeExploration() {
  const { t } = useTranslation();
  const { t: k } = useTranslation('kiosk');
  const { visit } = useExhibit();
  const scale = useSelect((state) => state.scale);
  const { setScale } = useActions();
  return (
    <section className="kiosk-foot kiosk-explore" aria-label={k('explore.label')}>
      <div className="kiosk-told">
        <Told />
        <aside className="kiosk-key">
          <Legend />
          <ScaleBar />
        </aside>
      </div>
      <div className="kiosk-scales" role="group" aria-label={t('scales.label')}>
        {SCALES.map((id) => (
          <button
            key={id}
            type="button"
            aria-current={id === scale ? 'true' : undefined}
            onClick={() => setScale(id)}
          >
            {t(`scales.${id}`)}
          </button>
        ))}
      </div>
      <KioskTimeline play />
      <Tools>
        <button type="button" className="kiosk-main" onClick={() => visit.begin('story')}>
          {k('attract.story')}
        </button>
      </Tools>
      <Suspense fallback={null}>
        <LiveDescription base={import.meta.env.BASE_URL} />
      </Suspense>
    </section>
  );
}
