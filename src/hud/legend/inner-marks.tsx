/** Marks of what column, dendrite and synapse show. */
export const INNER_MARKS = {
  points: (
    <path
      d="M4 9h.01M8.500 5h.01M9.500 11.500h.01M14 8h.01M18.500 4.500h.01M19 11h.01"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.8"
      strokeLinecap="round"
    />
  ),
  spine: (
    <>
      <path d="M1 14.500h22M12 14.500V8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="12" cy="5.5" r="4" fill="currentColor" />
    </>
  ),
  spineNew: (
    <>
      <path d="M1 14.500h22M12 14.500V8.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="12" cy="5.5" r="2.3" fill="currentColor" />
      <circle
        cx="12"
        cy="5.5"
        r="4.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1"
        opacity="0.6"
      />
    </>
  ),
  spineLost: (
    <>
      <path d="M1 14.500h22" fill="none" stroke="currentColor" strokeWidth="1.6" opacity="0.5" />
      <path d="M11 14V9.300M13 14V9.300" fill="none" stroke="currentColor" strokeWidth="1" />
      <circle cx="12" cy="5.5" r="4" fill="none" stroke="currentColor" strokeWidth="1.1" />
    </>
  ),
  pyramid: (
    <path
      d="M12 1v5M8.500 12.500 12 5l3.500 7.500zM8.500 12.500l-4 2.500m11-2.500 4 2.500M12 12v3.500"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.2"
    />
  ),
  star: (
    <path
      d="M12 1v14M5 3.500l14 9m0-9-14 9M12 5.500h.01"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
    />
  ),
  plug: (
    <>
      <circle cx="12" cy="8" r="5.500" fill="currentColor" />
      <path d="M8.500 8h7" stroke="var(--background)" strokeWidth="1.800" />
    </>
  ),
  sprout: (
    <>
      <path
        d="M12 12V6m0 2L8.500 3M12 6.500 15 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <circle cx="12" cy="12.500" r="3" fill="currentColor" />
    </>
  ),
  drop: (
    <>
      <circle cx="7" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path
        d="M7 8h.01M15 5h.01M16 11h.01M20.500 7.500h.01"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.8"
        strokeLinecap="round"
      />
    </>
  ),
  pair: (
    <>
      <circle cx="9" cy="10" r="4" fill="currentColor" />
      <circle cx="15" cy="6" r="4.5" fill="currentColor" />
    </>
  ),
  heart: (
    <path
      d="M9 15C6 10 4 8 5 4.500S10 1 12 4c2-3 6-3 7 .5S18 10 15 15z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    />
  ),
  fork: (
    <>
      <path
        d="M12 15V9M12 9L7.500 5M12 9l4.500-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
      />
      <circle cx="7" cy="4" r="3" fill="currentColor" />
      <circle cx="17" cy="4" r="3" fill="currentColor" />
    </>
  ),
  ringed: (
    <>
      <circle cx="12" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <circle cx="12" cy="8" r="2.6" fill="currentColor" />
    </>
  ),
} as const;
