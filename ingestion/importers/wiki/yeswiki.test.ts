import { describe, expect, it } from 'vitest'
import { listingServer, long } from '@/tests/support/listing-server'
import { json } from '@/tests/support/source-server'

const { list, readAll, server } = listingServer()

describe('a YesWiki', () => {
  it('should give the pages that people wrote, titled by their heading or their name', async () => {
    const stored = (tag: string) => ({ [tag]: { tag, time: '2026-02-03 10:00:00', body: '' } })
    server().answers = {
      '/?api/pages': json({
        ...stored('FichePret'),
        ...stored('PageMenuHaut'),
        ...stored('AccueilDesAidants'),
      }),
      '/?api/pages/FichePret': json({
        tag: 'FichePret',
        time: '2026-02-03 10:00:00',
        html: `<h1>Prêter</h1><p>${long}</p>`,
      }),
      '/?api/pages/AccueilDesAidants': json({
        tag: 'AccueilDesAidants',
        html: '<p>On se retrouve le mardi.</p>',
      }),
    }
    expect(await readAll('yeswiki')).toMatchObject([
      { title: 'Prêter', date: '2026-02-03', address: `${server().origin}/?FichePret` },
      { title: 'Accueil Des Aidants' },
    ])
  })

  it('should find nothing in an empty one', async () => {
    server().answers = { '/?api/pages': json(null) }
    await expect(list('yeswiki')).rejects.toMatchObject({ id: 'empty:source' })
  })
})
