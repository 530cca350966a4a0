import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { safeText } from '../../contract/safe-text';
import { hoursNow, useSession } from '../../store/use-store';
import { fileName } from '../file-name';
import { Outcome, type Result } from '../Outcome';
import { saveFile, textFile } from '../save-file';
import { troubleOf } from '../trouble';
import { receiveFile } from './receive-file';
import { lastReceived, onReceived, type Received } from './received';
import { sessionText } from './session-file';

/** The whole view as a file, and back. */
export function SessionPart() {
  const { t } = useTranslation('share');
  const session = useSession();
  const { store } = session;
  const received = useSyncExternalStore(onReceived, lastReceived);
  const [told, setTold] = useState<{ result: Result | null; since: Received | null } | null>(null);
  const setResult = (result: Result | null): void => setTold({ result, since: lastReceived() });
  // A file that has come since, dropped on the window, is the news.
  const result = told?.since === received ? told.result : null;

  const save = (): void => {
    try {
      const state = store.getState();
      const text = sessionText(state, hoursNow(session));
      const { protocol, scale } = state;
      const name = fileName(
        ['session', protocol.preset ?? protocol.value.name, hoursNow(session), scale],
        'json',
      );
      setResult({
        kind: 'saved',
        name,
        address: saveFile(textFile(text, 'application/json'), name),
      });
    } catch (error) {
      setResult({ kind: 'problem', text: t(`trouble.${troubleOf(error)}`) });
    }
  };
  const open = async (file: File): Promise<void> => {
    const refusal = await receiveFile(store, file);
    const words = { name: safeText(file.name), field: refusal?.field ?? '' };
    setResult(
      refusal === null
        ? null
        : { kind: 'problem', text: t(`session.refused.${refusal.reason}`, words) },
    );
  };

  return (
    <>
      <p>{t('session.lead')}</p>
      <div className="share-buttons">
        <button type="button" className="share-button" onClick={save}>
          {t('session.save')}
        </button>
        <label className="share-button share-file" data-lesser="">
          {t('session.open')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file may be chosen again.
              if (file !== undefined) void open(file).finally(() => (target.value = ''));
            }}
          />
        </label>
      </div>
      <p className="share-hint">{t('session.drop')}</p>
      <Outcome
        result={
          result ??
          (received === null
            ? null
            : { kind: 'done', text: t('session.opened', { name: received.name }) })
        }
      >
        {received !== null && (
          <button
            type="button"
            className="share-button"
            data-lesser=""
            onClick={() => {
              received.undo();
              setResult({ kind: 'done', text: t('session.undone') });
            }}
          >
            {t('session.undo')}
          </button>
        )}
      </Outcome>
    </>
  );
}
