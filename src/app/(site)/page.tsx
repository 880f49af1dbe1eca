export const dynamic = 'force-dynamic'

/** The page that asks. */
export default function HomePage() {
  return <h1>Passerelle</h1>
}
