import type about from './en/about.json';
import type base from './en/base.json';
import type description from './en/description.json';
import type dendrite from './en/dendrite.json';
import type glossary from './en/glossary.json';
import type microcircuit from './en/microcircuit.json';
import type panels from './en/panels.json';
import type papers from './en/papers.json';
import type search from './en/search.json';
import type structures from './en/structures.json';
import type synapse from './en/synapse.json';
import type terms from './en/terms.json';
import type values from './en/values.json';

/** Every key there is, typed from the English files. A view names its namespace: `useTranslation('values')`. */
export interface Namespaces {
  translation: typeof base & typeof panels & typeof microcircuit & typeof dendrite & typeof synapse;
  about: typeof about;
  description: typeof description;
  glossary: typeof glossary;
  papers: typeof papers;
  search: typeof search;
  structures: typeof structures;
  terms: typeof terms;
  values: typeof values;
}
