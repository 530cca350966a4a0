import type { Figure } from './figure';
import { cascade } from './figures/cascade';
import { glutamate } from './figures/glutamate';
import { occupancy } from './figures/occupancy';
import { plasmaInfusion } from './figures/plasma-infusion';
import { plasmaNasal } from './figures/plasma-nasal';
import { plasmaRoutes } from './figures/plasma-routes';
import { spines } from './figures/spines';
import { accounts } from './figures/accounts';
import { moderators } from './figures/moderators';
import { arms } from './figures/arms';
import { body } from './figures/body';
import { doseResponse } from './figures/dose-response';
import { esketamineCourse } from './figures/esketamine-course';
import { identifiability } from './figures/identifiability';
import { overview } from './figures/overview';
import { madrsSingle } from './figures/madrs-single';
import { response } from './figures/response';
import { sixInfusions } from './figures/six-infusions';
import { ssri } from './figures/ssri';

/** Every plot of the document, in the order of the model. */
export const FIGURES: readonly Figure[] = [
  overview,
  identifiability,
  plasmaInfusion,
  plasmaRoutes,
  plasmaNasal,
  occupancy,
  glutamate,
  cascade,
  spines,
  body,
  madrsSingle,
  arms,
  response,
  doseResponse,
  sixInfusions,
  esketamineCourse,
  ssri,
  accounts,
  moderators,
];
