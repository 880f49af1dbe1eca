import type { Field } from 'payload'

/** What was noticed of the record as it stands in its form: personal data, near-duplicates. First in the sidebar. */
export const noticedPanel = (): Field => ({
  name: 'noticed',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    components: { Field: '/src/admin/noticed/noticed-panel#NoticedPanel' },
  },
})
