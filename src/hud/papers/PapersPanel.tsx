import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGES, VARIABLES, type Stage } from '../../contract/variables';
import type { Paper } from '../../evidence/bibliography';
import { useActions, useSelect } from '../../store/use-store';
import { SearchField } from '../panel/SearchField';
import { HumanOnly } from '../reading/HumanOnly';
import { comeFrom, useReading } from '../../store/reading';
import { useRowWords } from '../../store/use-row-words';
import { filterPapers, type Told } from './filter-papers';
import { PaperEntry } from './PaperEntry';
import { SavePapers } from './SavePapers';
import { usePapers } from './use-papers';
import './papers.css';

/** Everything that is cited, with what was taken from it. */
export function PapersPanel() {
  const { t } = useTranslation('papers');
  const papers = usePapers();
  if (typeof papers === 'string') return <p role="status">{t(papers)}</p>;
  return <PaperList papers={papers} />;
}

function PaperList({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTranslation(['papers', 'translation']);
  const [words, setWords] = useState('');
  const [stage, setStage] = useState<Stage | null>(null);
  const [variable, setVariable] = useState<string | null>(null);
  const humanOnly = useReading((state) => state.humanOnly);
  const open = useSelect((state) => state.paper);
  const from = useReading((state) => state.from);
  const { notify, openPanel, openPaper, select } = useActions();
  // What the reader opened is in sight; what was asked for from elsewhere is brought there.
  const [touched, setTouched] = useState<string | null>(null);
  const wanted = open === touched ? null : open;
  const typed = useDeferredValue(words);
  const row = useRowWords();
  const found = useMemo(() => {
    const told: Told = (thing) => [
      row.quantity(thing),
      thing.species === null ? undefined : row.species(thing.species),
      thing.protocol === null ? undefined : row.protocol(thing.protocol),
    ];
    return filterPapers(papers, { words: typed, humanOnly, stage, variable }, told);
  }, [papers, typed, humanOnly, stage, variable, row]);
  // What was asked for is shown whatever the filters say, and asked for once.
  const asked = papers.find(({ id }) => id === wanted);
  const shown =
    asked === undefined || found.includes(asked) || typed !== '' ? found : [asked, ...found];
  const unknown = wanted !== null && asked === undefined;
  useEffect(() => {
    if (!unknown) return;
    const values = { parameter: 'paper', value: wanted, field: '' };
    notify({ tone: 'warning', key: 'dropped.unknown-choice', values });
    openPaper(null);
  }, [unknown, wanted, notify, openPaper]);
  useEffect(() => () => comeFrom(null), []);

  return (
    <div className="papers-body">
      {from !== null && (
        <button
          type="button"
          className="papers-back"
          onClick={() => {
            select(from);
            openPanel('values');
          }}
        >
          <span aria-hidden="true">←</span>{' '}
          {t('back', { name: t(`translation:variables.${from}`) })}
        </button>
      )}
      <p className="papers-intro">{t('intro')}</p>
      <div className="papers-filter">
        <SearchField
          label={t('search')}
          placeholder={t('placeholder')}
          value={words}
          onChange={setWords}
        />
        <label>
          {t('stage')}
          <select
            value={stage ?? ''}
            onChange={(event) => {
              setStage(STAGES.find((each) => each === event.target.value) ?? null);
              setVariable(null);
            }}
          >
            <option value="">{t('allStages')}</option>
            {STAGES.map((each) => (
              <option key={each} value={each}>
                {t(`translation:stages.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('variable')}
          <select
            value={variable ?? ''}
            onChange={(event) => setVariable(event.target.value || null)}
          >
            <option value="">{t('allVariables')}</option>
            {VARIABLES.filter((each) => stage === null || each.stage === stage).map(({ id }) => (
              <option key={id} value={id}>
                {t(`translation:variables.${id}`)}
              </option>
            ))}
          </select>
        </label>
        <HumanOnly />
      </div>
      <p className="papers-count" role="status">
        {shown.length === 0 ? t('none') : t('count', { count: shown.length })}
      </p>
      <ul className="papers-list">
        {shown.map((paper) => (
          <PaperEntry
            key={paper.id}
            paper={paper}
            open={open === paper.id}
            wanted={wanted === paper.id}
            onToggle={() => {
              setTouched(paper.id);
              openPaper(open === paper.id ? null : paper.id);
            }}
          />
        ))}
      </ul>
      <SavePapers papers={shown} />
    </div>
  );
}
