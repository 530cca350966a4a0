/** How a structure is told apart: a shape and, beside it, the colour that it has in the picture and in every curve of it. */
export interface MarkLook {
  readonly shape: 'area' | 'solid' | 'round' | 'bean' | 'pin' | 'pulse';
  /** Custom property of the palette. */
  readonly colour: string;
}

const hippocampus: MarkLook = { shape: 'solid', colour: '--hippocampus' };
const prefrontal: MarkLook = { shape: 'area', colour: '--prefrontal' };
const glutamate: MarkLook = { shape: 'pulse', colour: '--glutamate' };

/** By id without its side. What is not listed is drawn in the colour of its own substance. */
const LOOKS: Readonly<Record<string, MarkLook>> = {
  hippocampus,
  'hippocampal-head': hippocampus,
  'hippocampal-body': hippocampus,
  'hippocampal-tail': hippocampus,
  subiculum: hippocampus,
  ca1: hippocampus,
  ca2: hippocampus,
  ca3: hippocampus,
  'dentate-gyrus': hippocampus,
  amygdala: { shape: 'round', colour: '--amygdala' },
  accumbens: { shape: 'bean', colour: '--accumbens' },
  'lateral-habenula': { shape: 'pin', colour: '--habenula' },
  'dorsolateral-prefrontal': prefrontal,
  'ventrolateral-prefrontal': prefrontal,
  'medial-prefrontal': prefrontal,
  'ventromedial-prefrontal': prefrontal,
  'pregenual-cingulate': prefrontal,
  'subgenual-cingulate': prefrontal,
  orbitofrontal: prefrontal,
  fornix: glutamate,
  'hippocampus-prefrontal': glutamate,
  'amygdala-prefrontal': { shape: 'pulse', colour: '--amygdala' },
};

/** @param id with or without its side */
export function markLookOf(id: string): MarkLook | null {
  return LOOKS[id.replace(/-(?:left|right)$/, '')] ?? null;
}
