import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../../palette/courses.css';
import { lengthFormat } from '../../i18n/numbers';
import { useFrame, useSelect, useSession } from '../../store/use-store';

/** The count of spines or of blocked receptors in what stands beside the present course, under that of the present one. */
export function CountBeside() {
  const { t, i18n } = useTranslation();
  const { metrics } = useSession();
  const line = useSelect((state) => state.more.at) + 2;
  const count = useRef<HTMLSpanElement>(null);
  const shown = useRef({ spines: NaN, receptors: NaN, blocked: NaN, language: '' });
  useFrame(() => {
    const spines = metrics.dendriteLengthMicrometres > 0 ? metrics.spinesBeside : -1;
    const receptors = metrics.nmdaReceptorsShown;
    const blocked = metrics.nmdaReceptorsBlockedBeside;
    const { language } = i18n;
    const last = shown.current;
    if (
      count.current === null ||
      (spines === last.spines &&
        receptors === last.receptors &&
        blocked === last.blocked &&
        language === last.language)
    )
      return false;
    Object.assign(last, { spines, receptors, blocked, language });
    const length = lengthFormat(i18n, Math.round(metrics.dendriteLengthMicrometres));
    count.current.textContent =
      spines >= 0
        ? t('scaleBar.spines', { count: spines, length })
        : receptors > 0
          ? t('scaleBar.blocked', { count: receptors, blocked })
          : '';
    return false;
  });
  return (
    <p className="spine-count figures" data-beside="">
      <i className="course-mark" data-course={line} /> <span ref={count} />
    </p>
  );
}
