import { equationLines } from './equation-parts';

const TAGS = { letter: 'var', sub: 'sub', sup: 'sup' } as const;

/** An equation set as in a book, with its lowered and raised pieces. */
export function Equation({ text }: { text: string }) {
  return (
    <span className="equation" dir="ltr">
      {equationLines(text).map((parts, line) => (
        <span key={line}>
          {parts.map(({ kind, text: piece }, index) => {
            if (kind === 'text') return piece;
            const Tag = TAGS[kind];
            return <Tag key={index}>{piece}</Tag>;
          })}
        </span>
      ))}
    </span>
  );
}
