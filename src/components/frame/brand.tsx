import { Link } from '@/src/components/ui/page-link'

/** The mark, a footbridge of three strokes, and the name; leads home. */
export const Brand = ({ name }: { name: string }) => (
  <Link
    href="/"
    className="inline-flex min-h-11 items-center gap-2.5 text-[1.2rem] font-bold text-ink no-underline"
  >
    <svg
      viewBox="0 0 52 32"
      aria-hidden="true"
      className="h-6.5 w-10.5 max-[22rem]:hidden"
      fill="none"
      strokeLinecap="round"
    >
      <path d="M14 16 V27 M26 11 V27 M38 16 V27" className="stroke-mark-edge" strokeWidth="3" />
      <path d="M2 27 C 14 6, 38 6, 50 27" className="stroke-action" strokeWidth="4" />
      <path d="M2 27 H50" className="stroke-ink" strokeWidth="4" />
    </svg>
    {name}
  </Link>
)
