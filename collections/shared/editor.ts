import { LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'

// Files and other records are blocks of their own: inside a text they would escape the rules on who may open them.
const left = ['relationship', 'upload', 'align', 'indent', 'checklist', 'link']

/** The editor of written texts: paragraphs, headings, lists, quotes and links to web addresses. */
export const editor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => !left.includes(key)),
    LinkFeature({ enabledCollections: [] }),
  ],
})
