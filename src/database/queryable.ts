/**
 * Whatever answers one SQL statement with `$1`, `$2` … : a `pg` pool or client, or Payload's open transaction.
 * SQL is written once against this and runs in whichever transaction the caller is in.
 */
export type Queryable = {
  query: <Row extends Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ) => Promise<{ rows: Row[]; rowCount: number | null }>
}
