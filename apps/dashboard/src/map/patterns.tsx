const STEPS = [1, 2, 3, 4, 5, 6];

/** Hatch for no data; dots over each colour for small expected counts. */
export function Patterns() {
  return (
    <defs>
      <pattern
        id="hatch"
        width="18"
        height="18"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="18" height="18" fill="var(--paper)" />
        <rect width="5" height="18" fill="var(--hatch)" />
      </pattern>
      {STEPS.map((step) => (
        <pattern
          key={step}
          id={`dots-${step}`}
          width="22"
          height="22"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(30)"
        >
          <rect width="22" height="22" fill={`var(--ramp-${step})`} />
          <circle cx="11" cy="11" r="4" fill="var(--dot)" />
        </pattern>
      ))}
    </defs>
  );
}
