/** Marks of what the brain and the circuit show. Each kind of thing has its own shape, so that colour is never the only cue. */
export const OUTER_MARKS = {
  area: (
    <>
      <path
        d="M3 11c-1-5 4-9 9-9s9 3 9 7c0 3-4 5-9 5s-8 0-9-3z"
        fill="currentColor"
        opacity="0.3"
      />
      <path
        d="M3 11c-1-5 4-9 9-9s9 3 9 7c0 3-4 5-9 5s-8 0-9-3z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
  solid: <path d="M3 9c1-5 7-7 12-6s7 5 5 8-5 1-9 1-9 2-8-3z" fill="currentColor" />,
  round: <circle cx="12" cy="8" r="5" fill="currentColor" />,
  bean: <path d="M5 10c-1-5 4-8 8-7 5 1 7 5 5 8-1 2-3 1-5 0-3-1-6 3-8-1z" fill="currentColor" />,
  pin: (
    <>
      <circle cx="12" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <circle cx="12" cy="8" r="3" fill="currentColor" />
    </>
  ),
  rim: (
    <path
      d="M3 12c0-3 3-2 3-5s3-4 5-2 4-2 6 0 1 4 4 4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
    />
  ),
  glow: (
    <>
      <circle cx="12" cy="8" r="7" fill="currentColor" opacity="0.18" />
      <circle cx="12" cy="8" r="4.6" fill="currentColor" opacity="0.35" />
      <circle cx="12" cy="8" r="2.4" fill="currentColor" />
    </>
  ),
  pulse: (
    <>
      <path
        d="M1 11C8 11 8 5 23 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
        opacity="0.55"
      />
      <path
        d="M8.5 9.3c2-1.2 3.8-2.4 7-3.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.6"
        strokeLinecap="round"
      />
    </>
  ),
} as const;
