import { useTranslation } from 'react-i18next';
import { useGo } from '../reading/use-go';
import { moreKey, TERMS, type TermId } from './glossary';
import { PlaceName } from './PlaceName';

interface TermTextProps {
  readonly id: TermId;
  readonly onTerm: (id: TermId) => void;
  /** Called after the view has gone to a place. */
  readonly onGo?: () => void;
}

/** A term in one or two sentences, what is near it, and where it is to be seen. */
export function TermText({ id, onTerm, onGo }: TermTextProps) {
  const { t, i18n } = useTranslation('glossary');
  const go = useGo();
  const { see, places } = TERMS[id];
  return (
    <div className="term-text">
      <p>
        <b>{t(`name.${id}`)}</b> {t(`text.${id}`)}{' '}
        {i18n.exists(moreKey(id), { ns: 'glossary' }) && t(moreKey(id))}
      </p>
      {see.length > 0 && (
        <p className="term-ways">
          <span>{t('see')}</span>
          {see.map((each) => (
            <button key={each} type="button" onClick={() => onTerm(each)}>
              {t(`name.${each}`)}
            </button>
          ))}
        </p>
      )}
      {places.length > 0 && (
        <p className="term-ways">
          <span>{t('places')}</span>
          {places.map((place) => (
            <button
              key={place.kind + place.id}
              type="button"
              onClick={() => {
                go(place);
                onGo?.();
              }}
            >
              <PlaceName place={place} term={t(`name.${id}`)} />
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
