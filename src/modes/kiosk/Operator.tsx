import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../store/use-store';
import { Dialog } from './Dialog';
import { hashOf } from './check-code';
import { useExhibit, useVisit } from './kiosk-context';
import { OperatorPage } from './OperatorPage';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
const LONGEST_CODE = 12;
/** Wrong codes after which nobody may try for a while, and for how long, seconds. */
const TRIES = 5;
const WAIT_SECONDS = 60;
const lock = { tries: 0, until: 0 };

/** The operator's door and, behind it, the operator's page. */
export function Operator() {
  const { t } = useTranslation('operator');
  const { visit } = useExhibit();
  const inside = useVisit((state) => state.operator === 'page');
  const close = (): void => visit.set({ operator: 'none' });
  return (
    <Dialog title={t(inside ? 'title' : 'code.title')} name="operator" onCancel={close}>
      {inside ? <OperatorPage /> : <Keypad />}
      <div className="kiosk-row">
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </div>
    </Dialog>
  );
}

function Keypad() {
  const { t } = useTranslation('operator');
  const { launch, visit } = useExhibit();
  const session = useSession();
  const [code, setCode] = useState('');
  const [said, setSaid] = useState<'wrong' | 'wait' | null>(null);
  const enter = (): void => {
    const now = session.seconds();
    setCode('');
    if (now < lock.until) {
      setSaid('wait');
      return;
    }
    if (hashOf(code) === launch.operator) {
      lock.tries = 0;
      visit.set({ operator: 'page' });
    } else {
      lock.tries += 1;
      if (lock.tries >= TRIES) {
        lock.tries = 0;
        lock.until = now + WAIT_SECONDS;
      }
      setSaid('wrong');
    }
  };
  return (
    <>
      <p className="kiosk-code-typed figures" role="status">
        {code === '' && said !== null ? t(`code.${said}`) : '•'.repeat(code.length) || ' '}
      </p>
      <div className="kiosk-keypad">
        {DIGITS.map((digit) => (
          <button
            key={digit}
            type="button"
            onClick={() => setCode((typed) => (typed + digit).slice(0, LONGEST_CODE))}
          >
            {digit}
          </button>
        ))}
        <button type="button" onClick={() => setCode('')}>
          {t('code.clear')}
        </button>
        <button type="button" className="kiosk-main" onClick={enter}>
          {t('code.enter')}
        </button>
      </div>
    </>
  );
}
