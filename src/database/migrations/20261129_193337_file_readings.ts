import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "file_readings" (
  	"file" integer PRIMARY KEY NOT NULL,
  	"state" text NOT NULL,
  	"lease_until" timestamp with time zone,
  	"passages" jsonb,
  	"personal" jsonb,
  	"signature" integer[],
  	"bands" integer[],
  	"error_message" text,
  	"asked_at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE INDEX "file_readings_queue_idx" ON "file_readings" USING btree ("state","asked_at");`)

  // Written by hand: what the generator does not know. What was read in a file goes with the file.
  await db.execute(sql`
   ALTER TABLE "file_readings" ADD CONSTRAINT "file_readings_file_files_id_fk"
     FOREIGN KEY ("file") REFERENCES "public"."files"("id") ON DELETE cascade;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "file_readings" CASCADE;`)
}
