/** The first stop of the keyboard: past the header, to what one came for. */
export const SkipLink = ({ label }: { label: string }) => (
  <a
    href="#contenu"
    className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-3 focus:z-10 focus:bg-sheet focus:px-4 focus:py-2"
  >
    {label}
  </a>
)
