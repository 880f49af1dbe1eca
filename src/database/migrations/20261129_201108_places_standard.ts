import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "places" ADD COLUMN "pivot" varchar;
  ALTER TABLE "places" ADD COLUMN "parent" varchar;
  ALTER TABLE "places" ADD COLUMN "provider" varchar;
  ALTER TABLE "places" ADD COLUMN "source_date" varchar;
  ALTER TABLE "places" ADD COLUMN "origin_path" varchar;
  ALTER TABLE "places" ADD COLUMN "origin_hash" varchar;
  ALTER TABLE "places" ADD COLUMN "origin_source" varchar;
  ALTER TABLE "places" ADD COLUMN "origin_vanished_at" timestamp(3) with time zone;
  ALTER TABLE "_places_v" ADD COLUMN "version_pivot" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_parent" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_provider" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_source_date" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_origin_path" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_origin_hash" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_origin_source" varchar;
  ALTER TABLE "_places_v" ADD COLUMN "version_origin_vanished_at" timestamp(3) with time zone;
  CREATE INDEX "places_origin_origin_path_idx" ON "places" USING btree ("origin_path");
  CREATE INDEX "places_origin_origin_source_idx" ON "places" USING btree ("origin_source");
  CREATE INDEX "places_origin_origin_vanished_at_idx" ON "places" USING btree ("origin_vanished_at");
  CREATE INDEX "_places_v_version_origin_version_origin_path_idx" ON "_places_v" USING btree ("version_origin_path");
  CREATE INDEX "_places_v_version_origin_version_origin_source_idx" ON "_places_v" USING btree ("version_origin_source");
  CREATE INDEX "_places_v_version_origin_version_origin_vanished_at_idx" ON "_places_v" USING btree ("version_origin_vanished_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "places_origin_origin_path_idx";
  DROP INDEX "places_origin_origin_source_idx";
  DROP INDEX "places_origin_origin_vanished_at_idx";
  DROP INDEX "_places_v_version_origin_version_origin_path_idx";
  DROP INDEX "_places_v_version_origin_version_origin_source_idx";
  DROP INDEX "_places_v_version_origin_version_origin_vanished_at_idx";
  ALTER TABLE "places" DROP COLUMN "pivot";
  ALTER TABLE "places" DROP COLUMN "parent";
  ALTER TABLE "places" DROP COLUMN "provider";
  ALTER TABLE "places" DROP COLUMN "source_date";
  ALTER TABLE "places" DROP COLUMN "origin_path";
  ALTER TABLE "places" DROP COLUMN "origin_hash";
  ALTER TABLE "places" DROP COLUMN "origin_source";
  ALTER TABLE "places" DROP COLUMN "origin_vanished_at";
  ALTER TABLE "_places_v" DROP COLUMN "version_pivot";
  ALTER TABLE "_places_v" DROP COLUMN "version_parent";
  ALTER TABLE "_places_v" DROP COLUMN "version_provider";
  ALTER TABLE "_places_v" DROP COLUMN "version_source_date";
  ALTER TABLE "_places_v" DROP COLUMN "version_origin_path";
  ALTER TABLE "_places_v" DROP COLUMN "version_origin_hash";
  ALTER TABLE "_places_v" DROP COLUMN "version_origin_source";
  ALTER TABLE "_places_v" DROP COLUMN "version_origin_vanished_at";`)
}
