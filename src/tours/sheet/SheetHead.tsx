import { useTranslation } from 'react-i18next';
import type { TourId } from '../../contract/tours';
import { TOURS } from '../catalogue';
import { lengthInWords } from '../length-in-words';
import { sheetAddress } from './sheet-address';
import type { SheetKind, SheetParts } from './sheet-parts';

const GOALS = ['first', 'second', 'third'] as const;

interface SheetHeadProps {
  readonly id: TourId;
  readonly kind: SheetKind;
  readonly Code: SheetParts['Code'];
}

/** What a sheet is about, where the tour is found, and what it teaches. */
export function SheetHead({ id, kind, Code }: SheetHeadProps) {
  const { t, i18n } = useTranslation('tours');
  const { steps, questions, minutes } = TOURS[id];
  const address = sheetAddress(location, id, i18n.language);
  const title = t(`list.${id}.title`);
  return (
    <>
      <div className="worksheet-title">
        <div>
          <h2 id="worksheet-title">
            {t(kind === 'learners' ? 'sheet.title' : 'sheet.titleTeachers', { title })}
          </h2>
          <p className="worksheet-facts figures">
            <span>{lengthInWords(t, minutes)}</span>
            <span>{t('stops', { steps: steps.length, questions: questions.length })}</span>
          </p>
          <p>
            {t('sheet.where')}{' '}
            <b className="worksheet-address" dir="ltr">
              {address}
            </b>
          </p>
        </div>
        <Code text={address} label={t('sheet.code')} />
      </div>
      <h3>{t('learn')}</h3>
      <ul>
        {GOALS.map((goal) => (
          <li key={goal}>{t(`list.${id}.goals.${goal}`)}</li>
        ))}
      </ul>
    </>
  );
}
