import { describe, expect, it } from 'vitest';
import { parseDeepLink, writeDeepLink } from '../../src/contract/deep-link';

const reasons = (search: string) =>
  parseDeepLink(search).dropped.map(({ parameter, reason }) => `${parameter}: ${reason}`);

describe('structures in a link', () => {
  it('says what is selected, hidden, shown, alone and cut, and comes back as it went', () => {
    const search =
      '?panel=structures&structure=accumbens-left&hide=thalamus-left,fornix-left&show=putamen-left' +
      '&isolate=hippocampus-right&cut=coronal:-20.5';
    const { values, dropped } = parseDeepLink(search);
    expect(dropped).toEqual([]);
    expect(values).toEqual({
      panel: 'structures',
      structure: 'accumbens-left',
      hide: ['thalamus-left', 'fornix-left'],
      show: ['putamen-left'],
      isolate: 'hippocampus-right',
      cut: { axis: 'coronal', mm: -20.5 },
    });
    const written = writeDeepLink(values);
    expect('search' in written && parseDeepLink(written.search).values).toEqual(values);
  });

  it('drops what cannot be an id, a list of ids or a plane', () => {
    expect(reasons('?structure=%3Cb%3E')).toEqual(['structure: unreadable']);
    expect(reasons('?structure=Left hippocampus')).toEqual(['structure: unreadable']);
    expect(reasons(`?isolate=${'a'.repeat(61)}`)).toEqual(['isolate: unreadable']);
    expect(reasons('?hide=')).toEqual(['hide: unreadable']);
    expect(reasons('?hide=thalamus-left,,x')).toEqual(['hide: unreadable']);
    expect(reasons(`?hide=${Array.from({ length: 121 }, (_, i) => `a${i}`).join()}`)).toEqual([
      'hide: out-of-range',
    ]);
    expect(reasons('?cut=coronal')).toEqual(['cut: unreadable']);
    expect(reasons('?cut=coronal:')).toEqual(['cut: unreadable']);
    expect(reasons('?cut=coronal:near')).toEqual(['cut: unreadable']);
    expect(reasons('?cut=oblique:3')).toEqual(['cut: unknown-choice']);
    expect(reasons('?cut=sagittal:75')).toEqual(['cut: out-of-range']);
    expect(reasons('?cut=axial:1:2')).toEqual(['cut: unreadable']);
  });

  it('leads from an id that was given up to what it became', () => {
    expect(parseDeepLink('?structure=column-synapses').values.structure).toBe(
      'interneuron-nmda-receptors',
    );
    const hidden = '?hide=bouton,column-synapses,pyramidal-synapses';
    expect(parseDeepLink(hidden).values.hide).toEqual([
      'bouton',
      'interneuron-nmda-receptors',
      'pyramidal-synapses',
    ]);
    expect(parseDeepLink('?structure=constructor').values.structure).toBe('constructor');
  });

  it('names a structure once, and writes nothing where nothing was chosen', () => {
    expect(parseDeepLink('?hide=a,b,a').values.hide).toEqual(['a', 'b']);
    expect(
      writeDeepLink({ structure: null, hide: [], show: [], isolate: null, cut: null }),
    ).toEqual({ search: '' });
  });
});
