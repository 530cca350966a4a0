import { Lab } from '../../hud/lab/Lab';
import { PeopleFiles } from '../../sharing/data/PeopleFiles';

/** The laboratory, whose results of many people can be saved where they stand. */
export function LabView() {
  return <Lab peopleFiles={<PeopleFiles />} />;
}
