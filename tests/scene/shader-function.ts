/** A function of a shader as JavaScript: the two languages share its expressions. A vector that it returns is an array. */
export function shaderFunction(chunk: string, name: string): (...given: number[]) => unknown {
  const script = chunk
    .replaceAll(
      /\b(?:float|vec[234]) (\w+)\(([^)]*)\) \{/g,
      (_, called: string, list: string) => `function ${called}(${list.replaceAll('float ', '')}) {`,
    )
    .replaceAll(/return vec[234]\(([^;]*)\);/g, 'return [$1];')
    .replaceAll('const float ', 'const ')
    .replaceAll('float ', 'let ')
    .replaceAll(/\b(sqrt|sin|cos|asin|min|max|exp|log|floor)\(/g, 'Math.$1(');
  const library = `
    const mod = (x, y) => x - y * Math.floor(x / y);
    const fract = (x) => x - Math.floor(x);
    const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
    const mix = (from, to, share) => from * (1 - share) + to * share;
    const smoothstep = (from, to, x) => {
      const t = clamp((x - from) / (to - from), 0, 1);
      return t * t * (3 - 2 * t);
    };
  `;
  return new Function(`${library}${script}; return ${name};`)() as ReturnType<
    typeof shaderFunction
  >;
}
