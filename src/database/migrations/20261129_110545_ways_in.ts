import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ADD COLUMN "signature" integer[];
  ALTER TABLE "documents" ADD COLUMN "bands" integer[];
  ALTER TABLE "indexings" ADD COLUMN "findings" jsonb;
  ALTER TABLE "resources" ADD COLUMN "origin_source" varchar;
  ALTER TABLE "resources" ADD COLUMN "origin_vanished_at" timestamp(3) with time zone;
  ALTER TABLE "_resources_v" ADD COLUMN "version_origin_source" varchar;
  ALTER TABLE "_resources_v" ADD COLUMN "version_origin_vanished_at" timestamp(3) with time zone;
  CREATE INDEX "documents_bands_idx" ON "documents" USING gin ("bands");
  CREATE INDEX "resources_origin_origin_source_idx" ON "resources" USING btree ("origin_source");
  CREATE INDEX "resources_origin_origin_vanished_at_idx" ON "resources" USING btree ("origin_vanished_at");
  CREATE INDEX "_resources_v_version_origin_version_origin_source_idx" ON "_resources_v" USING btree ("version_origin_source");
  CREATE INDEX "_resources_v_version_origin_version_origin_vanished_at_idx" ON "_resources_v" USING btree ("version_origin_vanished_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "documents_bands_idx";
  DROP INDEX "resources_origin_origin_source_idx";
  DROP INDEX "resources_origin_origin_vanished_at_idx";
  DROP INDEX "_resources_v_version_origin_version_origin_source_idx";
  DROP INDEX "_resources_v_version_origin_version_origin_vanished_at_idx";
  ALTER TABLE "documents" DROP COLUMN "signature";
  ALTER TABLE "documents" DROP COLUMN "bands";
  ALTER TABLE "indexings" DROP COLUMN "findings";
  ALTER TABLE "resources" DROP COLUMN "origin_source";
  ALTER TABLE "resources" DROP COLUMN "origin_vanished_at";
  ALTER TABLE "_resources_v" DROP COLUMN "version_origin_source";
  ALTER TABLE "_resources_v" DROP COLUMN "version_origin_vanished_at";`)
}
