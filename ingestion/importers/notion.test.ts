import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeZip } from '@/tests/fixtures/make-office'
import { listSource } from './list-source'

describe('a Notion export', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-notion-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const id = (digit: string) => digit.repeat(32)
  const listZip = (files: Record<string, string | Uint8Array>) => {
    const file = path.join(folder, 'export.zip')
    writeFileSync(file, makeZip(files))
    return listSource({ kind: 'notion', address: file, allow: [] })
  }
  const files = {
    [`Accueil ${id('a')}.md`]: '# Accueil\n\nBienvenue à l’accueil.\n',
    [`Accueil/Prêts ${id('b')}.csv`]: 'Nom,Durée\nTablette,15 jours\n',
    [`Accueil/Prêts ${id('b')}_all.csv`]: 'Nom,Durée\nTablette,15 jours\nSouris,1 mois\n',
    'Accueil/photo.png': 'png',
  }

  it('should give its pages and whole tables, known by Notion’s own numbers', async () => {
    const listing = await listZip({ 'Export-Part-1.zip': makeZip(files) })
    const read = await Promise.all(listing.items.map((item) => item.read()))
    expect(read).toMatchObject([
      {
        title: 'Accueil',
        origin: { path: `notion:${id('a')}#${id('a')}.md` },
        content: { format: 'markdown' },
      },
      { title: 'Prêts', origin: { path: `notion:${id('a')}#${id('b')}.csv` }, content: { format: 'file' } },
    ])
    expect(read[1]?.content).toMatchObject({ bytes: expect.any(Uint8Array), mimeType: 'text/csv' })
  })

  it('should refuse an archive of something else', async () => {
    await expect(listZip({ 'a.txt': 'a' })).rejects.toMatchObject({ id: 'invalid:source' })
  })
})
