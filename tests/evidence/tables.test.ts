import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/contract/variables';
import { PROTOCOL_PRESET_IDS } from '../../src/contract/presets';
import { GROUPS } from '../../models/calibration/targets';
import { CLAIMS } from '../../src/evidence/claims';
import { CAUSAL_EDGES, causesOf } from '../../src/evidence/edges';
import { isHuman } from '../../src/evidence/evidence-rows';
import { findingById, FINDINGS } from '../../src/evidence/findings';
import { OBSERVATIONS } from '../../src/evidence/observations';
import { PARAMETER_IDS, PARAMETERS } from '../../src/evidence/parameters';

const variableIds: readonly string[] = VARIABLES.map(({ id }) => id);
const outside = ['dose', 'stress', 'expectancy'];

describe.each(PARAMETER_IDS)('parameter %s', (id) => {
  const parameter = PARAMETERS[id];

  it('lies within its range', () => {
    const [low, high] = parameter.range;
    expect(parameter.value).toBeGreaterThanOrEqual(low);
    expect(parameter.value).toBeLessThanOrEqual(high);
  });

  it('has a source, or is assumed and says why', () => {
    if (parameter.provenance === 'assumed')
      expect(parameter.reason?.length ?? 0).toBeGreaterThan(20);
    else expect(parameter.sources.length).toBeGreaterThan(0);
  });

  it('names only findings that exist', () => {
    expect(parameter.sources.filter((source) => findingById(source) === undefined)).toEqual([]);
  });

  it('is called no better known than what it rests on', () => {
    const known = parameter.sources.map((source) => findingById(source)!.provenance);
    if (parameter.provenance === 'primary') expect(known).toContain('primary');
    if (parameter.provenance === 'secondary')
      expect(known.some((each) => each === 'primary' || each === 'secondary')).toBe(true);
    if (parameter.provenance === 'derived')
      expect(known.every((each) => each === 'recalled')).toBe(false);
  });

  it('is called human only where something it rests on was measured in people', () => {
    if (parameter.sources.length === 0 || !isHuman(parameter)) return;
    expect(parameter.sources.some((source) => isHuman(findingById(source)!))).toBe(true);
  });

  it('does not rest on a finding whose value could not be found', () => {
    if (parameter.provenance !== 'primary' && parameter.provenance !== 'secondary') return;
    expect(parameter.sources.some((source) => findingById(source)?.value !== null)).toBe(true);
  });
});

it('calls fitted exactly what the fit frees', () => {
  const free = GROUPS.flatMap((group) => group.free);
  expect(PARAMETER_IDS.filter((id) => PARAMETERS[id].fitted === true).sort()).toEqual(free.sort());
});

it('uses each symbol once', () => {
  const symbols = PARAMETER_IDS.map((id) => PARAMETERS[id].symbol);
  expect(symbols.filter((symbol, i) => symbols.indexOf(symbol) !== i)).toEqual([]);
});

it('has one claim for every variable, resting on findings that exist', () => {
  expect(Object.keys(CLAIMS).sort()).toEqual([...variableIds].sort());
  for (const claim of Object.values(CLAIMS)) {
    expect(claim.findings.length).toBeGreaterThan(0);
    expect(claim.findings.filter((id) => findingById(id) === undefined)).toEqual([]);
  }
});

it('has causes for every variable, each with findings and between things that exist', () => {
  for (const id of variableIds) expect(causesOf(id), id).not.toEqual([]);
  for (const { from, to, findings } of CAUSAL_EDGES) {
    expect([...variableIds, ...outside]).toContain(from);
    expect(variableIds).toContain(to);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter((id) => findingById(id) === undefined)).toEqual([]);
  }
});

it('draws no arrow backwards against the order of the stages', () => {
  const place = (id: string) => variableIds.indexOf(id);
  // Outcomes read backwards within circuit and person are allowed nowhere either.
  for (const { from, to } of CAUSAL_EDGES) {
    if (!outside.includes(from)) expect(place(from), `${from} -> ${to}`).toBeLessThan(place(to));
  }
});

it('charts only numbers that a finding holds', () => {
  for (const { variable, protocol, finding, points } of OBSERVATIONS) {
    expect(variableIds).toContain(variable);
    expect(PROTOCOL_PRESET_IDS).toContain(protocol);
    const text = JSON.stringify(findingById(finding)?.value);
    for (const { value } of points) {
      const readings = [value, value * 100, value - 100].map((x) => String(Number(x.toFixed(4))));
      expect(
        readings.some((reading) => text.includes(reading)),
        `${finding} ${value}`,
      ).toBe(true);
    }
  }
});

it('keeps findings unique and cited', () => {
  expect(new Set(FINDINGS.map(({ id }) => id)).size).toBe(FINDINGS.length);
  for (const { id, citation } of FINDINGS) expect(citation.length, id).toBeGreaterThan(3);
});
