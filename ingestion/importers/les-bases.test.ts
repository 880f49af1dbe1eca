import { describe, expect, it } from 'vitest'
import { listingServer } from '@/tests/support/listing-server'
import { json } from '@/tests/support/source-server'

const { list, readAll, server } = listingServer()

describe('Les Bases', () => {
  const one = (slug: string, more = {}) => ({
    id: `id-${slug}`,
    title: `Fiche ${slug}`,
    slug,
    url: `${server().origin}/ressources/${slug}`,
    ...more,
  })
  const markdown = (body: string) => ({ type: 'text/markdown; charset=utf-8', body })

  it('should give each public resource, without the words printed for what is empty', async () => {
    const body =
      '# Fiche pret\n\nUne fiche.\n\nfalse\n\nType de support : Article  \n\nfalse  \n\nfalse\n\n## Objet\n\nIl est false de le croire.\n\n**Image  null** :\nnull\nphoto.png\n'
    server().answers = {
      '/api/v1/resources': json({
        data: [one('pret', { licence: 'CC BY-SA 4.0' }), one('morte', { deleted: '2026-01-01' })],
      }),
      '/ressources/pret/markdown': markdown(body),
    }
    const [read, ...others] = await readAll('lesbases')
    expect(others).toEqual([])
    expect(read).toMatchObject({
      title: 'Fiche pret',
      licence: 'cc-by-sa-4.0',
      address: `${server().origin}/ressources/pret`,
    })
    expect(read?.content).toEqual({
      format: 'markdown',
      text: '# Fiche pret\n\nUne fiche.\n\nType de support : Article  \n\n## Objet\n\nIl est false de le croire.\n\n**Image** :\n\nphoto.png',
    })
  })

  it('should not follow a list to another site', async () => {
    server().answers = {
      '/api/v1/resources': json({ data: [one('pret', { url: 'http://169.254.169.254/pret' })] }),
      '/ressources/pret/markdown': markdown('# Fiche pret\n\nUne fiche.'),
    }
    expect(await readAll('lesbases')).toHaveLength(1)
  })

  it.each([
    ['a failing list', { status: 500 }, 'unreachable:address'],
    ['a list of another shape', json({ data: [{ titre: 'Un' }] }), 'invalid:source'],
    ['an empty list', json({ data: [] }), 'empty:source'],
    ['half a list', { half: '{"data": [' }, 'unreachable:address'],
  ])('should refuse %s', async (_, answer, id) => {
    server().answers = { '/api/v1/resources': answer }
    await expect(list('lesbases')).rejects.toMatchObject({ id })
  })
})
