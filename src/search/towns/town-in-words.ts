const around =
  /^(.*?)\s*(?:tout\s+)?(?:(?:pr[èe]s|autour|[àa]\s+c[ôo]t[ée]|aux\s+environs)\s+(?:de\s+|du\s+|des\s+|d['’]))(\S.*)$/iu
const at = /^(.*?)(?:^|\s+)(?:[àa]|au|vers|sur)\s+(\p{Lu}.*|\d{5})$/u

/**
 * Parts « smartphone près de Roanne » or « mail à Feurs » into what and where. `where` is only a guess: the caller keeps
 * it when it is a town, and the whole words otherwise. After « à », only a capital or a postcode announces a town:
 * « apprendre à lire » is no journey to Liré.
 */
export function townInWords(words: string): { what: string; where?: string } {
  const text = words.replace(/\s+/g, ' ').trim()
  const match = around.exec(text) ?? at.exec(text)
  return match ? { what: match[1] ?? '', where: match[2] } : { what: text }
}
