import { useRef } from 'react';
import { useThree } from '@react-three/fiber';
import { useStage, useStageUpdate } from '../stage';
import { marksAnyPart, PartMarks } from './mark-parts';

/** Hides and outlines parts of the inner worlds as the view asks. Looks at the scene while anything is hidden, chosen or pointed at, and once after. */
export function usePartMarks(): void {
  const stage = useStage();
  const scene = useThree((state) => state.scene);
  const marks = useRef(new PartMarks());
  const any = useRef(false);
  useStageUpdate(({ sight }) => {
    const state = stage.store.getState();
    const now = sight.world !== 'brain' && marksAnyPart(state);
    if (now || any.current) marks.current.write(scene, state, stage.marked);
    any.current = now;
    return false;
  });
}
