import { useTranslation } from 'react-i18next';
import { Disclaimer } from '../Disclaimer';
import { Gauge } from './Gauge';
import { Instrument } from './Instrument';
import { Transport } from './Transport';
import './timeline.css';

/** The instrument everyone reaches for. */
export function Timeline() {
  const { t } = useTranslation();
  return (
    <section className="timeline" id="timeline" aria-label={t('timeline.region')}>
      <Transport />
      <Gauge />
      <Instrument />
      <Disclaimer />
    </section>
  );
}
