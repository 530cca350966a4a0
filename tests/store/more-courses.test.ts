import { describe, expect, it } from 'vitest';
import { writeDeepLink } from '../../src/contract/deep-link';
import { presetPatient, presetProtocol, type ProtocolPresetId } from '../../src/contract/presets';
import { valueAt } from '../../src/simulation/trajectory';
import { coursesListed, trajectoriesIn } from '../../src/store/course-list';
import {
  addCourse,
  duplicateCourse,
  editCourse,
  hasRoom,
  nameCourse,
  removeCourse,
  showBeside,
} from '../../src/store/lab/course-edits';
import { editorOf } from '../../src/store/lab/editor';
import { linkValuesOf } from '../../src/store/link-state';
import { coursesIn, type Courses } from '../../src/store/shown-view';
import { createSynaptariumStore } from '../../src/store/store';
import { initialStateFrom } from '../../src/store/url';

function open(search = '') {
  return createSynaptariumStore(
    initialStateFrom(search, { systemReducedMotion: false }).initial,
    () => 0,
  );
}
const of = (id: ProtocolPresetId) => ({
  protocol: { preset: id, value: presetProtocol(id) },
  patient: null,
});
const after = (courses: Courses, change: Partial<Courses>): Courses => ({ ...courses, ...change });
const presets = (courses: Courses) =>
  coursesListed(courses).map(({ protocol }) => protocol.preset ?? protocol.value.name);
const pictured = (courses: Courses) =>
  coursesListed(courses)
    .filter((course) => course.pictured)
    .map(({ protocol }) => protocol.preset);
const linkOf = (store: ReturnType<typeof open>): string => {
  const written = writeDeepLink(linkValuesOf(store.getState()));
  return 'search' in written ? written.search : 'too long';
};

const four = (): Courses => {
  let courses = coursesIn(open('?protocol=iv-0.5').getState());
  for (const id of ['ssri', 'placebo', 'iv-0.5-x6'] as const)
    courses = after(courses, addCourse(courses, of(id)));
  return courses;
};

describe('up to four courses', () => {
  it('keep the order in which they were added, and there is no fifth', () => {
    const courses = four();
    expect(presets(courses)).toEqual(['iv-0.5', 'ssri', 'placebo', 'iv-0.5-x6']);
    expect(pictured(courses)).toEqual(['iv-0.5', 'ssri']);
    expect(hasRoom(courses)).toBe(false);
    expect(addCourse(courses, of('midazolam'))).toEqual({});
    expect(duplicateCourse(courses, 2)).toEqual({});
  });

  it('take another place in the picture without leaving theirs in the list', () => {
    let courses = four();
    for (const [index, id] of [
      [3, 'iv-0.5-x6'],
      [2, 'placebo'],
      [1, 'ssri'],
    ] as const) {
      courses = after(courses, showBeside(courses, index));
      expect(pictured(courses)).toEqual(['iv-0.5', id]);
      expect(presets(courses)).toEqual(['iv-0.5', 'ssri', 'placebo', 'iv-0.5-x6']);
    }
  });

  it.each([1, 2, 3])('lose the one that is removed, wherever the picture is: %i', (index) => {
    for (const beside of [1, 2, 3]) {
      let courses = four();
      courses = after(courses, nameCourse(courses, 3, 'Last'));
      courses = after(courses, showBeside(courses, beside));
      const left = presets(courses).filter((_, place) => place !== index);
      const shown = pictured(courses);
      courses = after(courses, removeCourse(courses, index));
      expect(presets(courses)).toEqual(left);
      expect(coursesListed(courses).some(({ name }) => name === 'Last')).toBe(index !== 3);
      if (beside !== index) expect(pictured(courses)).toEqual(shown);
      expect(pictured(courses)).toHaveLength(2);
    }
  });

  it('change places with the one that is edited, and are the same four people after it', () => {
    let courses = coursesIn(open('?protocol=iv-0.5&patient=ptsd').getState());
    courses = after(courses, addCourse(courses, of('ssri')));
    courses = after(
      courses,
      addCourse(courses, {
        protocol: null,
        patient: { preset: 'healthy', value: presetPatient('healthy') },
      }),
    );
    courses = after(courses, nameCourse(courses, 2, 'Well'));
    const who = (each: Courses) =>
      coursesListed(each)
        .map(({ protocol, patient, name }) => `${protocol.preset} ${patient.preset} ${name}`)
        .sort();
    const before = who(courses);
    courses = after(courses, editCourse(courses, 2));
    expect(courses.patient.preset).toBe('healthy');
    expect(coursesListed(courses)[0]?.name).toBe('Well');
    expect(who(courses)).toEqual(before);
  });

  it('are solved over one axis, each as it would be alone', () => {
    const store = open();
    store.getState().actions.setCourses(four());
    const state = store.getState();
    const solved = trajectoriesIn(state);
    expect(solved).toHaveLength(4);
    const last = state.axis.hours.at(-1);
    const alone = ['iv-0.5', 'ssri', 'placebo', 'iv-0.5-x6'].map(
      (id) => open(`?protocol=${id}`).getState().trajectory,
    );
    for (const [index, trajectory] of solved.entries()) {
      expect(trajectory.hours.at(-1)).toBe(last);
      for (const hours of [-24, 24, 336])
        expect(valueAt(trajectory, 'madrs', hours)).toBeCloseTo(
          valueAt(alone[index]!, 'madrs', hours),
          3,
        );
    }
    state.actions.setCourses(showBeside(coursesIn(state), 3));
    expect(store.getState().comparedTrajectory?.columns).toEqual(solved[3]?.columns);
  });

  it('are not solved anew for a name', () => {
    const store = open('?compare=ssri');
    const { trajectory, actions } = store.getState();
    actions.setCourses(nameCourse(coursesIn(store.getState()), 1, 'Tablets'));
    expect(store.getState().trajectory).toBe(trajectory);
    expect(coursesListed(store.getState())[1]?.name).toBe('Tablets');
  });

  it('end with the comparison, and a name with the course that it was given to', () => {
    const store = open('?compare=ssri&compare3=placebo&names=One%7CTwo%7CThree');
    const { actions } = store.getState();
    const names = () => coursesListed(store.getState()).map(({ name }) => name);
    const { protocol, patient } = of('midazolam');
    actions.compareWith(protocol, patient);
    expect(names()).toEqual(['One', '', 'Three']);
    actions.setProtocol({ preset: null, value: { ...presetProtocol('iv-0.5'), name: 'Mine' } });
    expect(names()[0]).toBe('One');
    actions.setProtocol({ preset: 'none', value: presetProtocol('none') });
    expect(names()).toEqual(['', '', 'Three']);
    actions.compareWith(null, null);
    expect(names()).toEqual(['']);
    expect(store.getState().moreTrajectories).toEqual([]);
    expect(linkOf(store)).toBe('?protocol=none');
  });

  it('can be added and removed, and each step taken back', () => {
    const editor = editorOf(open());
    const present = () => editor.edits.getState().present;
    for (const id of ['ssri', 'placebo'] as const) editor.change(addCourse(present(), of(id)));
    editor.change(removeCourse(present(), 1));
    expect(presets(present())).toEqual(['iv-0.5', 'placebo']);
    editor.undo();
    expect(presets(present())).toEqual(['iv-0.5', 'ssri', 'placebo']);
    editor.undo();
    editor.undo();
    expect(presets(present())).toEqual(['iv-0.5']);
    editor.redo();
    editor.redo();
    editor.change(addCourse(present(), of('none')));
    // What changes nothing is no step either.
    const steps = editor.edits.getState().past.length;
    editor.change(addCourse(present(), of('midazolam')));
    expect(editor.edits.getState().past).toHaveLength(steps);
    expect(presets(present())).toEqual(['iv-0.5', 'ssri', 'placebo', 'none']);
  });
});

describe('a link', () => {
  it('says two courses as it always did', () => {
    expect(linkOf(open('?compare=ssri&comparePatient=ptsd'))).toBe(
      '?compare=ssri&comparePatient=ptsd',
    );
    const store = open('?compare=ssri');
    store.getState().actions.setCourses(four());
    store.getState().actions.setCourses(showBeside(coursesIn(store.getState()), 2));
    // Whoever knows of two courses sees the two of the picture.
    expect(linkOf(store)).toBe('?compare=placebo&compare3=ssri&compare4=iv-0.5-x6&beside=3');
  });

  it('comes back with order, picture and names', () => {
    const search = '?compare=placebo&compare3=ssri&comparePatient4=ptsd&beside=4&names=A%7C%7CB';
    const store = open(search);
    expect(linkOf(store)).toBe(search);
    expect(presets(coursesIn(store.getState()))).toEqual(['iv-0.5', 'ssri', 'iv-0.5', 'placebo']);
    expect(coursesListed(store.getState()).map(({ name }) => name)).toEqual(['A', '', 'B', '']);
  });

  it('closes the gap where a course is missing, and names nobody then', () => {
    const courses = coursesIn(open('?compare4=ssri&beside=4&names=A%7CB%7CC').getState());
    expect(presets(courses)).toEqual(['iv-0.5', 'ssri']);
    expect(pictured(courses)).toEqual(['iv-0.5', 'ssri']);
    expect(coursesListed(courses).map(({ name }) => name)).toEqual(['', '']);
  });
});
