import type { sources as french } from '@/src/messages/fr/sources'

/** What is said of sources that content is taken from. */
export const sources: typeof french = {
  reason: {
    missing: 'page not found, code {code}',
    closed: 'access refused, code {code}',
    broken: 'the site has failed, code {code}',
    status: 'unexpected answer, code {code}',
    connection: 'the exchange was broken off, {code}',
    ENOTFOUND: 'no site has this name',
    EAI_AGAIN: 'the name of the site could not be looked up',
    ECONNREFUSED: 'the site refuses the connection',
    ECONNRESET: 'the site cut the connection',
    ETIMEDOUT: 'no answer in time',
    ELOOP: 'the page sends elsewhere without end',
  },
  expected: {
    json: 'JSON was expected',
    shape: 'the data are not of the expected shape',
    feed: 'an RSS or Atom feed was expected',
    sitemap: 'a sitemap (sitemap.xml) was expected',
    export: 'a Notion export (ZIP) was expected',
  },
}
