import type { TFunction } from 'i18next';
import type { Catalogue } from '../../atlas/catalogue';
import { SHORT_NAMES } from '../../atlas/short-names';
import { PANELS, type PanelId } from '../../contract/panels';
import {
  PATIENT_PRESET_IDS,
  PROTOCOL_PRESET_IDS,
  type PatientPresetId,
  type ProtocolPresetId,
} from '../../contract/presets';
import { VARIABLES } from '../../contract/variables';
import { SCALES } from '../../contract/view';
import type { PartNames } from '../../store/structures/part-names';
import { PARTS } from '../../store/structures/parts';
import type { Paper } from '../../evidence/bibliography';
import { PATIENT_NAMES, PROTOCOL_NAMES } from '../../i18n/preset-names';
import { TERM_IDS, type Place, type TermId } from '../glossary/glossary';
import type { SearchGroup, SearchItem } from './search-item';

/** What choosing an item does. */
export interface SearchActs {
  readonly panel: (id: PanelId) => void;
  readonly treatment: (id: ProtocolPresetId) => void;
  readonly patient: (id: PatientPresetId) => void;
  readonly go: (place: Place) => void;
  readonly term: (id: TermId) => void;
  readonly paper: (id: string) => void;
}

/** Everyday words for what has a name of the field: `names` in `src/i18n/<language>/search.json`. */
export type SearchNames = Partial<Record<SearchGroup, Readonly<Record<string, string>>>>;

type Translate = TFunction<['translation', 'terms', 'glossary', 'papers']>;

/** English names beside those of the reader's language. */
const ENGLISH = { lng: 'en' } as const;

/** What the words of the interface name: panels, scales, treatments, patients, variables, terms. */
export function wordItems(t: Translate, names: SearchNames, acts: SearchActs): SearchItem[] {
  const named = (group: SearchGroup, id: string, ...others: readonly string[]) => ({
    id,
    group,
    also: [...others, names[group]?.[id] ?? ''].join(' '),
  });
  return [
    ...PANELS.filter((id) => id !== 'search').map((id) => ({
      ...named('panels', id, t(`header.${id}`, ENGLISH)),
      title: t(`header.${id}`),
      act: () => acts.panel(id),
    })),
    ...SCALES.map((id) => ({
      ...named('scales', id, t(`scales.${id}`, ENGLISH)),
      title: t(`scales.${id}`),
      act: () => acts.go({ kind: 'scale', id }),
    })),
    ...PROTOCOL_PRESET_IDS.map((id) => ({
      ...named('treatments', id, t(`protocols.${PROTOCOL_NAMES[id]}`, ENGLISH)),
      title: t(`protocols.${PROTOCOL_NAMES[id]}`),
      detail: t(`protocolDetails.${PROTOCOL_NAMES[id]}`),
      act: () => acts.treatment(id),
    })),
    ...PATIENT_PRESET_IDS.map((id) => ({
      ...named('patients', id, t(`patients.${PATIENT_NAMES[id]}`, ENGLISH)),
      title: t(`patients.${PATIENT_NAMES[id]}`),
      act: () => acts.patient(id),
    })),
    ...VARIABLES.map(({ id, stage }) => ({
      ...named('variables', id, t(`terms:${id}`), t(`variables.${id}`, ENGLISH)),
      title: t(`variables.${id}`),
      detail: t(`stages.${stage}`),
      act: () => acts.go({ kind: 'variable', id }),
    })),
    ...TERM_IDS.map((id) => ({
      ...named('terms', id, t(`glossary:forms.${id}`), t(`glossary:name.${id}`, ENGLISH)),
      title: t(`glossary:name.${id}`),
      detail: t(`glossary:text.${id}`),
      act: () => acts.term(id),
    })),
  ];
}

/** @param english names in English, by key, beside those of the catalogue's language */
export function structureItems(
  catalogue: Catalogue,
  english: ReadonlyMap<string, string>,
  acts: SearchActs,
): SearchItem[] {
  return catalogue.items.map(({ key, name, plain, latin, sides }) => ({
    id: key,
    group: 'structures',
    title: name,
    detail: plain,
    also: `${latin} ${key} ${english.get(key) ?? ''} ${SHORT_NAMES[key] ?? ''}`,
    act: () => acts.go({ kind: 'structure', id: sides[0].id }),
  }));
}

/** Parts of the inner scales, by what they are called and what drives them. */
export function partItems(
  t: Translate,
  name: PartNames,
  english: PartNames,
  acts: SearchActs,
): SearchItem[] {
  return PARTS.map(({ id, scale, variable }) => ({
    id,
    group: 'structures',
    title: name[id],
    detail: t(`scales.${scale}`),
    also: `${english[id]} ${variable === null ? '' : t(`variables.${variable}`)}`,
    act: () => acts.go({ kind: 'structure', id }),
  }));
}

export function paperItems(t: Translate, papers: readonly Paper[], acts: SearchActs): SearchItem[] {
  return papers.map(({ id, authors, year, journal, title, doi, pmid, taken }) => ({
    id,
    group: 'papers',
    title: `${authors ?? t('papers:unnamed')} ${year ?? ''}`.trim(),
    detail: journal ?? title ?? taken[0]?.quantity ?? '',
    also: [title, doi, pmid, ...taken.map(({ quantity }) => quantity)].join(' '),
    act: () => acts.paper(id),
  }));
}
