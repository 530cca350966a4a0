import type about from './en/about.json';
import type base from './en/base.json';
import type description from './en/description.json';
import type charts from './en/charts.json';
import type dendrite from './en/dendrite.json';
import type follow from './en/follow.json';

import type kiosk from './en/kiosk.json';
import type lab from './en/lab.json';
import type help from './en/help.json';
import type microcircuit from './en/microcircuit.json';
import type operator from './en/operator.json';
import type panels from './en/panels.json';
import type share from './en/share.json';
import type glossary from './en/glossary.json';
import type papers from './en/papers.json';
import type presenter from './en/presenter.json';
import type search from './en/search.json';
import type structures from './en/structures.json';
import type synapse from './en/synapse.json';
import type terms from './en/terms.json';
import type tourHoursNotWeeks from './en/tour-hours-not-weeks.json';
import type tourGlutamateBurst from './en/tour-glutamate-burst.json';
import type tourSpineBirth from './en/tour-spine-birth.json';
import type tourNewNeurons from './en/tour-new-neurons.json';
import type tourRepair from './en/tour-repair.json';
import type tourWhichPatient from './en/tour-which-patient.json';
import type tourConditions from './en/tour-conditions.json';
import type tourAnaesthetic from './en/tour-anaesthetic.json';
import type tourUnknowns from './en/tour-unknowns.json';
import type tours from './en/tours.json';
import type values from './en/values.json';

/** Every key there is, typed from the English files. A view names its namespace: `useTranslation('values')`. */
export interface Namespaces {
  translation: typeof base & typeof panels & typeof microcircuit & typeof dendrite & typeof synapse;
  about: typeof about;
  description: typeof description;
  follow: typeof follow;

  kiosk: typeof kiosk;
  lab: typeof lab;
  operator: typeof operator;
  share: typeof share;
  charts: typeof charts;
  help: typeof help;
  glossary: typeof glossary;
  papers: typeof papers;
  presenter: typeof presenter;
  search: typeof search;
  structures: typeof structures;
  terms: typeof terms;
  'tour-hours-not-weeks': typeof tourHoursNotWeeks;
  'tour-glutamate-burst': typeof tourGlutamateBurst;
  'tour-spine-birth': typeof tourSpineBirth;
  'tour-new-neurons': typeof tourNewNeurons;
  'tour-repair': typeof tourRepair;
  'tour-which-patient': typeof tourWhichPatient;
  'tour-conditions': typeof tourConditions;
  'tour-anaesthetic': typeof tourAnaesthetic;
  'tour-unknowns': typeof tourUnknowns;
  tours: typeof tours;
  values: typeof values;
}
