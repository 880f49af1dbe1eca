/**
 * The end of an address for a French title: « L’accès à l’œuvre » gives `l-acces-a-l-oeuvre`.
 * At most 80 characters, cut between words. An empty result is possible for a title without letters or digits.
 */
export function slugFor(title: string): string {
  const words = title
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    if (slug && slug.length + 1 + word.length > 80) break
    slug = slug ? `${slug}-${word}` : word.slice(0, 80)
  }
  return slug
}
