import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ADD_ONS } from '../../../contract/protocol';
import { useLab } from '../use-lab';

/** What is given besides, or done, throughout. */
export function AddOns() {
  const { t } = useTranslation('lab');
  const { protocol, changeProtocol } = useLab();
  const id = useId();
  return (
    <fieldset className="lab-list">
      <legend>{t('course.addOns')}</legend>
      <p className="lab-hint">{t('course.addOnsHint')}</p>
      {ADD_ONS.map((addOn) => {
        const on = protocol.addOns.includes(addOn);
        const hintId = `${id}-${addOn}`;
        return (
          <div key={addOn} className="lab-check">
            <label>
              <input
                type="checkbox"
                checked={on}
                aria-describedby={hintId}
                onChange={() =>
                  changeProtocol({
                    ...protocol,
                    addOns: ADD_ONS.filter((each) =>
                      each === addOn ? !on : protocol.addOns.includes(each),
                    ),
                  })
                }
              />
              {t(`addOns.${addOn}.name`)}
            </label>
            <p className="lab-hint" id={hintId}>
              {t(`addOns.${addOn}.hint`)}
            </p>
          </div>
        );
      })}
    </fieldset>
  );
}
