/**
 * What structures are called for short, by their key: abbreviations of the field, Brodmann's areas that lie in a territory at least in
 * part, and the greater whole that a nucleus belongs to. Words to be found by, the same in every language; no statement about borders.
 */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  'dorsolateral-prefrontal': 'DLPFC PFC BA9 BA46 Brodmann 9 46',
  'ventrolateral-prefrontal': 'VLPFC PFC BA44 BA45 BA47 Brodmann 44 45 47 Broca',
  'medial-prefrontal': 'dmPFC mPFC PFC',
  'ventromedial-prefrontal': 'vmPFC mPFC PFC',
  orbitofrontal: 'OFC BA11 Brodmann 11',
  'pregenual-cingulate': 'pgACC ACC BA24 BA32 Brodmann 24 32',
  'subgenual-cingulate': 'sgACC ACC Cg25 BA25 Brodmann 25',
  entorhinal: 'EC BA28 Brodmann 28',
  'frontal-other': 'M1 PMC SMA BA4 BA6 Brodmann 4 6',
  occipital: 'V1 BA17 Brodmann 17 visual',
  'limbic-other': 'MCC PCC BA23 Brodmann 23',
  caudate: 'striatum basal ganglia',
  putamen: 'striatum basal ganglia',
  pallidum: 'GP basal ganglia',
  accumbens: 'NAc ventral striatum basal ganglia',
  'mediodorsal-nucleus': 'MD',
  'ventral-tegmental-area': 'VTA',
  'dorsal-raphe': 'DRN',
  'lateral-habenula': 'LHb',
  'dentate-gyrus': 'DG',
  'corpus-callosum': 'CC',
  'tegmental-accumbens': 'MFB',
};
