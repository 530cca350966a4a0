import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PANELS } from '../../contract/panels';
import {
  PATIENT_PRESET_IDS,
  presetPatient,
  presetProtocol,
  PROTOCOL_PRESET_IDS,
} from '../../contract/presets';
import { VARIABLES } from '../../contract/variables';
import { SCALES } from '../../contract/view';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import { loadCatalogue } from '../../store/structures/catalogue-client';
import { useActions } from '../../store/use-store';
import { TERM_IDS } from '../glossary/glossary';
import { loadPapers } from '../papers/use-papers';
import { comeFrom } from '../../store/reading';
import { useGo } from '../reading/use-go';
import type { SearchSource } from './search-item';

/** English names beside those of the reader's language. */
const ENGLISH = { lng: 'en' } as const;

/** Everything that the interface itself can show. @param base where the app's files lie */
export function useOwnSources(base: string): readonly SearchSource[] {
  const { t } = useTranslation(['translation', 'terms', 'glossary', 'papers']);
  const { openPanel, openPaper, openTerm, setPatient, setProtocol } = useActions();
  const go = useGo();
  // The sources of one language stay the same, however often this is rendered.
  return useMemo((): readonly SearchSource[] => {
    const close = (): void => openPanel('none');
    return [
      async () => [
        ...PANELS.filter((id) => id !== 'search').map((id) => ({
          id,
          group: 'panels' as const,
          title: t(`header.${id}`),
          also: t(`header.${id}`, ENGLISH),
          act: () => openPanel(id),
        })),
        ...SCALES.map((id) => ({
          id,
          group: 'scales' as const,
          title: t(`scales.${id}`),
          also: t(`scales.${id}`, ENGLISH),
          act: () => go({ kind: 'scale', id }),
        })),
        ...PROTOCOL_PRESET_IDS.map((id) => ({
          id,
          group: 'treatments' as const,
          title: t(`protocols.${PROTOCOL_NAMES[id]}`),
          detail: t(`protocolDetails.${PROTOCOL_NAMES[id]}`),
          also: t(`protocols.${PROTOCOL_NAMES[id]}`, ENGLISH),
          act: () => {
            setProtocol({ preset: id, value: presetProtocol(id) });
            close();
          },
        })),
        ...PATIENT_PRESET_IDS.map((id) => ({
          id,
          group: 'patients' as const,
          title: t(`patients.${PATIENT_NAMES[id]}`),
          also: t(`patients.${PATIENT_NAMES[id]}`, ENGLISH),
          act: () => {
            setPatient({ preset: id, value: presetPatient(id) });
            close();
          },
        })),
        ...VARIABLES.map(({ id, stage }) => ({
          id,
          group: 'variables' as const,
          title: t(`variables.${id}`),
          detail: t(`stages.${stage}`),
          also: `${t(`terms:${id}`)} ${t(`variables.${id}`, ENGLISH)}`,
          act: () => go({ kind: 'variable', id }),
        })),
        ...TERM_IDS.map((id) => ({
          id,
          group: 'terms' as const,
          title: t(`glossary:name.${id}`),
          detail: t(`glossary:text.${id}`),
          also: `${t(`glossary:forms.${id}`)} ${t(`glossary:name.${id}`, ENGLISH)}`,
          act: () => {
            openTerm(id);
          },
        })),
      ],
      async () =>
        (await loadCatalogue(base)).items.map(({ key, name, plain, latin, sides }) => ({
          id: key,
          group: 'structures' as const,
          title: name,
          detail: plain,
          also: `${latin} ${key}`,
          act: () => go({ kind: 'structure', id: sides[0].id }),
        })),
      async () =>
        (await loadPapers()).map(({ id, authors, year, journal, title, doi, pmid, taken }) => ({
          id,
          group: 'papers' as const,
          title: `${authors ?? t('papers:unnamed')} ${year ?? ''}`.trim(),
          detail: journal ?? title ?? taken[0]?.quantity ?? '',
          also: [title, doi, pmid, ...taken.map(({ quantity }) => quantity)].join(' '),
          act: () => {
            comeFrom(null);
            openPaper(id);
          },
        })),
    ];
  }, [base, go, openPanel, openPaper, openTerm, setPatient, setProtocol, t]);
}
