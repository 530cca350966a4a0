import { useTranslation } from 'react-i18next';
import type { Dose } from '../../../contract/protocol';
import { STUDIED, type StudySource } from '../../../evidence/studied';
import type { EvidenceWords } from '../../../i18n/evidence-words';
import { splitPattern } from '../../../i18n/split-pattern';
import { useOwnWords } from '../../../store/use-own-words';
import { recordsFor, studyNotes, type StudyNote } from '../../../store/lab/studied-range';
import { useLab } from '../use-lab';
import { WarningSign } from '../WarningSign';
import { plainNumber, useDoseWords } from '../../../i18n/dose-words';

interface StudiedNotesProps {
  readonly id: string;
  readonly index: number;
  readonly dose: Dose;
}

/** Whether a dose stays on ground that studies cover, and which those were. Said at once when it leaves it. */
export function StudiedNotes({ id, index, dose }: StudiedNotesProps) {
  const { t, i18n } = useTranslation(['lab', 'values']);
  const { protocol, patient } = useLab();
  const words = useDoseWords();
  const own = useOwnWords<EvidenceWords>('claims');
  const records = recordsFor(STUDIED, dose).map((record) => ({
    ...record,
    covers: own?.studied?.[record.id] ?? record.covers,
  }));
  const notes = studyNotes(STUDIED, protocol, index, patient.weightKg);
  const covers = records[0]?.covers ?? '';
  const everyTreatment = records
    .filter(({ use }) => use !== 'anaesthesia' && use !== 'volunteers')
    .map((record) => record.covers)
    .join('; ');
  const plain = (value: number): string => plainNumber(i18n.language, value);

  const sentence = (note: StudyNote): string => {
    switch (note.kind) {
      case 'not-modelled':
        return dose.drug === 'ssri'
          ? t('studied.not-modelled-ssri')
          : t('studied.not-modelled-midazolam');
      case 'route-unstudied':
        return t('studied.route-unstudied', {
          drug: t(`drugs.${dose.drug}`),
          route: t(`routes.${dose.route}`),
        });
      case 'amount-outside':
        return t(`studied.${note.direction}`, { covers: everyTreatment });
      case 'duration-outside':
        return t('studied.duration-outside', {
          span: [...new Set(note.span)].map(plain).join('–'),
        });
      case 'too-many':
        return t('studied.too-many', { given: plain(note.given), count: note.most });
      case 'too-close':
        return t('studied.too-close', {
          hours: words.span(note.hours),
          leastHours: words.span(note.leastHours),
        });
      default:
        return t(`studied.${note.kind}`);
    }
  };
  const calm =
    dose.drug === 'placebo'
      ? t('studied.placebo')
      : records.length > 0
        ? t('studied.within', { covers })
        : '';
  return (
    <div className="lab-studied" data-warning={notes.length > 0 ? '' : undefined}>
      <div id={id} role="status">
        {notes.length === 0 && <p>{calm}</p>}
        {notes.map((note) => (
          <p key={note.kind} className="lab-warning">
            <WarningSign />
            {sentence(note)}
          </p>
        ))}
      </div>
      {dose.drug !== 'placebo' && (
        <details>
          <summary>{t('studied.sources')}</summary>
          {records.length === 0 && <p>{t('studied.noSources')}</p>}
          {records.map((record) => (
            <section key={record.id}>
              <h4>{t(`studied.use.${record.use}`)}</h4>
              <p>{record.covers}</p>
              <ul>
                {record.sources.map((source) => (
                  <li key={source.citation}>
                    <StudySourceLine
                      source={source}
                      gives={own?.given?.[source.gives] ?? source.gives}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </div>
  );
}

/** A study, what was given in it, and how sure that is. Names of papers stay as they were printed, in English. */
function StudySourceLine({ source, gives }: { source: StudySource; gives: string }) {
  const { t } = useTranslation(['lab', 'values']);
  const provenance = t(`values:provenance.${source.provenance}`);
  const pieces = splitPattern(['citation'], (marks) =>
    t('studied.source', { ...marks, gives, provenance }),
  );
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      <bdi key={index} lang="en">
        {source.citation}
      </bdi>
    ),
  );
}
