import { Suspense, useEffect, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelId } from '../../contract/panels';
import { SidePanel } from '../../hud/panel/SidePanel';
import { lazyPart } from '../../store/lazy-part';
import type { ScenePort } from '../../store/scene-port';
import { useActions, useSelect } from '../../store/use-store';

interface PanelProps {
  /** Where the app's files lie, ending in a slash. */
  readonly base: string;
  readonly port: () => ScenePort | null;
  readonly onClose: () => void;
}

interface PanelView {
  readonly View: ComponentType<PanelProps>;
  /** How much of a phone it takes (see SidePanel); absent where the view has a frame of its own. */
  readonly phone?: 'sheet' | 'page';
}

/** A view that comes when it is first opened. */
function later<Name extends string>(
  load: () => Promise<Record<Name, ComponentType<PanelProps>>>,
  name: Name,
): ComponentType<PanelProps> {
  return lazyPart(async () => (await load())[name], Missing);
}

/** Stands where the code of a panel did not come. */
function Missing() {
  const { t } = useTranslation('share');
  return <p role="alert">{t('partMissing')}</p>;
}

/** What each panel is. */
const PANEL_VIEWS: Readonly<Record<PanelId, PanelView>> = {
  tours: {
    View: later(() => import('./ToursView'), 'ToursView'),
    phone: 'page',
  },
  structures: {
    View: later(() => import('../../hud/structures/StructuresPanel'), 'StructuresPanel'),
    phone: 'sheet',
  },
  values: {
    View: later(() => import('../../hud/values/ValuesPanel'), 'ValuesPanel'),
    phone: 'page',
  },
  chart: { View: later(() => import('../../charts/ChartPanel'), 'ChartPanel') },
  lab: { View: later(() => import('./LabView'), 'LabView'), phone: 'page' },
  share: { View: later(() => import('./ShareView'), 'ShareView'), phone: 'page' },
  slides: {
    View: later(() => import('../presenter/SlidesPanel'), 'SlidesPanel'),
    phone: 'page',
  },
  help: { View: later(() => import('../../hud/help/HelpPanel'), 'HelpPanel'), phone: 'page' },
  papers: {
    View: later(() => import('../../hud/papers/PapersPanel'), 'PapersPanel'),
    phone: 'page',
  },
  glossary: {
    View: later(() => import('../../hud/glossary/GlossaryPanel'), 'GlossaryPanel'),
    phone: 'page',
  },
  search: { View: later(() => import('./Search'), 'Search'), phone: 'page' },
  about: { View: later(() => import('../../hud/about/About'), 'About') },
};

/** Windows in which the list of structures and the card of one share their place (explore.css). */
const ONE_PLACE = '(max-width: 59.99rem), (orientation: portrait)';

/** Who asks for the list where the card of a structure stands in its place is shown the list. */
function useListOverCard(asked: boolean): void {
  const { changeView } = useActions();
  useEffect(() => {
    if (asked && matchMedia(ONE_PLACE).matches) changeView({ structure: null });
  }, [asked, changeView]);
}

interface ArrivalProps {
  readonly panel: PanelId;
  readonly takesFocus: () => boolean;
}

/** Leads the focus to the title of a panel that has come, unless something in it has taken it by itself, as a box to write into. */
function Arrival({ panel, takesFocus }: ArrivalProps) {
  useEffect(() => {
    const title = document.querySelector<HTMLElement>(`.${panel}-panel > header > .panel-title`);
    if (title === null || !takesFocus()) return;
    if (title.closest('.panel')?.contains(document.activeElement) === true) return;
    title.focus({ preventScroll: true });
  }, [panel, takesFocus]);
  useListOverCard(panel === 'structures' && takesFocus());
  return null;
}

interface PanelsProps extends Omit<PanelProps, 'onClose'> {
  readonly failed: boolean;
  /** Whether the panel that is open was asked for in a way that leads to it. */
  readonly takesFocus: () => boolean;
}

/** The panel that is open. Without a picture its structures cannot be listed, and the chart stands there anyway. */
export function Panels({ base, port, failed, takesFocus }: PanelsProps) {
  const { t } = useTranslation();
  const open = useSelect((state) => state.panel);
  const { openPanel } = useActions();
  const onClose = (): void => openPanel('none');
  if (open === 'none' || (failed && (open === 'chart' || open === 'structures'))) return null;
  const { View, phone } = PANEL_VIEWS[open];
  const view = <View base={base} port={port} onClose={onClose} />;
  const arrival = <Arrival panel={open} takesFocus={takesFocus} />;
  if (phone === undefined)
    return (
      <Suspense fallback={null}>
        {view}
        {arrival}
      </Suspense>
    );
  return (
    <SidePanel key={open} name={open} title={t(`header.${open}`)} phone={phone} onClose={onClose}>
      <Suspense fallback={null}>{view}</Suspense>
      {arrival}
    </SidePanel>
  );
}
