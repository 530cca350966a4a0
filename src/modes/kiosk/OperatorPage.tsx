import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { version } from '../../../package.json';
import { parseDeepLink } from '../../contract/deep-link';
import { parseKioskLaunch } from '../../contract/kiosk';
import { formatLocale, ownName } from '../../i18n/locale';
import { pageFaultLog } from '../../store/fault-log';
import { FRAME_CLASSES } from '../../store/kiosk/frame-statistics';
import { dayOf, sumOf } from '../../store/kiosk/visits';
import { useSession } from '../../store/use-store';
import { narrator } from '../../tours/use-voice';
import { useExhibit, useVisit } from './kiosk-context';

const FAULTS_SHOWN = 12;

/** How the exhibit has fared. Nothing here leaves this computer. */
export function OperatorPage() {
  const { t, i18n } = useTranslation('operator');
  const { counts, statistics, startedSeconds, launch } = useExhibit();
  const { seconds, today } = useSession();
  const resets = useVisit((state) => state.resets);
  const [, again] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => again((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const log = pageFaultLog(
    () => window.localStorage,
    () => today().getTime() / 1000,
  );
  const faults = log.entries().slice(-FAULTS_SHOWN).reverse();
  const [dropped] = useState(() => [
    ...parseKioskLaunch(location.search).dropped,
    // Unknown words are told above, whatever they resemble.
    ...parseDeepLink(location.search).dropped.filter(
      ({ reason }) => reason !== 'unknown-parameter',
    ),
  ]);

  const locale = formatLocale(i18n.language);
  const number = (value: number): string => new Intl.NumberFormat(locale).format(value);
  const share = (value: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  const span = (value: number): string => {
    const whole = Math.max(0, Math.round(value));
    const two = (part: number): string => String(part).padStart(2, '0');
    const clock = `${two(Math.floor(whole / 3600) % 24)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
    const days = Math.floor(whole / 86400);
    return days === 0 ? clock : t('span', { count: days, clock });
  };
  const moment = (at: number): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' }).format(at * 1000);
  const days = counts.days();
  const now = today();
  const weekAgo = today();
  weekAgo.setDate(now.getDate() - 6);
  const periods = [
    ['today', sumOf(days.filter(({ day }) => day === dayOf(now)))],
    // A clock that was once set ahead has left days that are yet to come.
    ['week', sumOf(days.filter(({ day }) => day >= dayOf(weekAgo) && day <= dayOf(now)))],
    ['all', sumOf(days)],
  ] as const;
  const shares = statistics.shares();
  const mute = launch.languages.filter((language) => !narrator.canSpeak(language));

  return (
    <div className="kiosk-operator">
      <div>
        <dl>
          <dt>{t('version')}</dt>
          <dd className="figures">{version}</dd>
          <dt>{t('uptime')}</dt>
          <dd className="figures">{span(seconds() - startedSeconds)}</dd>
          <dt>{t('resets')}</dt>
          <dd className="figures">{number(resets)}</dd>
          <dt>{t('frames')}</dt>
          <dd className="figures">{number(statistics.frames())}</dd>
          {FRAME_CLASSES.map((end, place) => (
            <div key={end}>
              <dt>
                {Number.isFinite(end)
                  ? t('framesWithin', { milliseconds: end - 1 })
                  : t('framesSlower')}
              </dt>
              <dd className="figures">{share(shares[place] ?? 0)}</dd>
            </div>
          ))}
          <dt>{t('idle')}</dt>
          <dd className="figures">
            {t('idleSeconds', { idle: launch.idle, extend: launch.extend })}
          </dd>
        </dl>
        <h3>{t('voices.title')}</h3>
        <p>
          {mute.length === 0
            ? t('voices.all')
            : t('voices.missing', { languages: mute.map(ownName).join(', ') })}
        </p>
        <h3>{t('dropped')}</h3>
        {dropped.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul>
            {dropped.map(({ parameter, value, reason }, index) => (
              <li key={index}>
                <code dir="ltr">{value === '' ? parameter : `${parameter}=${value}`}</code>{' '}
                <small>{t(`reasons.${reason}`)}</small>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('visits.title')}</th>
              {periods.map(([name]) => (
                <th key={name} scope="col">
                  {t(`visits.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(['visits', 'stories', 'finished', 'handOffs'] as const).map((what) => (
              <tr key={what}>
                <th scope="row">{t(`visits.${what}`)}</th>
                {periods.map(([name, sum]) => (
                  <td key={name} className="figures">
                    {number(sum[what])}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('visits.dwell')}</th>
              {periods.map(([name, sum]) => (
                <td key={name} className="figures">
                  {sum.visits === 0 ? '–' : span(sum.dwell / sum.visits)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
        <h3>{t('faults')}</h3>
        {faults.length === 0 ? (
          <p>{t('none')}</p>
        ) : (
          <ul>
            {faults.map(({ at, kind, detail, times }, index) => (
              <li key={index}>
                <time>{moment(at)}</time> <b>{t(`kinds.${kind}`)}</b> {times > 1 && `×${times}`}{' '}
                <span lang="en" dir="ltr">
                  {detail}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
