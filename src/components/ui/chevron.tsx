/** Says that a part unfolds, and turns round once it is; in a `details` of the class `group`. */
export const Chevron = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5 shrink-0 group-open:rotate-180" fill="none">
    <path d="M2 5 L8 11 L14 5" className="stroke-current" strokeWidth="2.5" strokeLinecap="round" />
  </svg>
)
