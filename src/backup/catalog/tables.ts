import type { Queryable } from '@/src/database/queryable'

/** A column that is copied, with its type as SQL writes it. */
export type Column = { name: string; type: string }

/** A table of the application. `key` lists the primary key's columns, quoted as SQL needs them. */
export type Table = { name: string; columns: Column[]; key: string }

/** Whether a row of the system catalogue (`oid` in `catalogue`) belongs to an extension. */
export const isOfExtension = (catalogue: string, oid: string) =>
  `EXISTS (SELECT 1 FROM pg_depend AS e WHERE e.classid = '${catalogue}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`

/**
 * All tables of the application, read from the database itself, in the order of their names. The table of migrations is
 * left out, because restoring writes it anew; so are columns that the database computes, and transaction numbers
 * (`xid8`), which mean nothing in another database and get their default there.
 */
export async function readTables(db: Queryable): Promise<Table[]> {
  const { rows } = await db.query<Table>(
    `SELECT c.relname AS name,
       (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
        FROM pg_attribute AS a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          AND a.atttypid <> 'xid8'::regtype) AS columns,
       coalesce((SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.place)
        FROM pg_index AS i, unnest(i.indkey) WITH ORDINALITY AS k(number, place), pg_attribute AS a
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.number), '') AS key
     FROM pg_class AS c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> 'payload_migrations' AND NOT ${isOfExtension('pg_class', 'c.oid')}
     ORDER BY c.relname`,
  )
  return rows
}

/** Quotes a name for SQL. */
export const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`

const quoteText = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * One row as JSON: each column's value as PostgreSQL itself writes it as text, or null. This is what its types read back
 * without loss, whichever they are: large numbers, lists, JSON, vectors, instants to the microsecond.
 */
export const rowAsJson = ({ columns }: Table) =>
  `json_object(ARRAY[${columns.map(({ name }) => quoteText(name)).join(', ')}],
     ARRAY[${columns.map(({ name }) => `${quoteName(name)}::text`).join(', ')}])::text`

/** Inserts rows given as one JSON list (`$1`) of what `rowAsJson` wrote. */
export const insertFromJson = ({ name, columns }: Table) =>
  `INSERT INTO public.${quoteName(name)} (${columns.map((column) => quoteName(column.name)).join(', ')})
   OVERRIDING SYSTEM VALUE
   SELECT ${columns.map((column) => `r.${quoteName(column.name)}::${column.type}`).join(', ')}
   FROM json_to_recordset($1::json) AS r(${columns.map((column) => `${quoteName(column.name)} text`).join(', ')})`
