import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_proposals_kind" AS ENUM('resource', 'workshop');
  CREATE TYPE "public"."enum_proposals_state" AS ENUM('waiting', 'accepted', 'declined');
  CREATE TYPE "public"."enum_reports_reason" AS ENUM('inapproprie', 'obsolete', 'erreurs', 'doublon');
  CREATE TYPE "public"."enum_reports_state" AS ENUM('open', 'handled');
  CREATE TABLE "acknowledgements" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"charter" integer NOT NULL,
  	"version" text NOT NULL,
  	"hash" text NOT NULL,
  	"text" text NOT NULL,
  	"user_id" integer NOT NULL,
  	"user_name" text NOT NULL,
  	"at" timestamp with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "guide_progress" (
  	"guide" integer NOT NULL,
  	"user_id" integer NOT NULL,
  	"step" text NOT NULL,
  	"done_at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "guide_progress_guide_user_id_step_pk" PRIMARY KEY("guide","user_id","step")
  );
  
  CREATE TABLE "proposals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_proposals_kind" NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"url" varchar,
  	"file_id" integer,
  	"state" "enum_proposals_state" DEFAULT 'waiting' NOT NULL,
  	"answer" varchar,
  	"proposer_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "proposals_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer,
  	"workshops_id" integer
  );
  
  CREATE TABLE "reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"page" varchar NOT NULL,
  	"reason" "enum_reports_reason" NOT NULL,
  	"message" varchar,
  	"state" "enum_reports_state" DEFAULT 'open' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "proposals_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reports_id" integer;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposer_id_users_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals_rels" ADD CONSTRAINT "proposals_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "proposals_rels" ADD CONSTRAINT "proposals_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "proposals_rels" ADD CONSTRAINT "proposals_rels_workshops_fk" FOREIGN KEY ("workshops_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "acknowledgements_once_idx" ON "acknowledgements" USING btree ("charter","hash","user_id");
  CREATE INDEX "proposals_file_idx" ON "proposals" USING btree ("file_id");
  CREATE INDEX "proposals_state_idx" ON "proposals" USING btree ("state");
  CREATE INDEX "proposals_proposer_idx" ON "proposals" USING btree ("proposer_id");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE INDEX "proposals_rels_order_idx" ON "proposals_rels" USING btree ("order");
  CREATE INDEX "proposals_rels_parent_idx" ON "proposals_rels" USING btree ("parent_id");
  CREATE INDEX "proposals_rels_path_idx" ON "proposals_rels" USING btree ("path");
  CREATE INDEX "proposals_rels_resources_id_idx" ON "proposals_rels" USING btree ("resources_id");
  CREATE INDEX "proposals_rels_workshops_id_idx" ON "proposals_rels" USING btree ("workshops_id");
  CREATE INDEX "reports_page_idx" ON "reports" USING btree ("page");
  CREATE INDEX "reports_state_idx" ON "reports" USING btree ("state");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_proposals_fk" FOREIGN KEY ("proposals_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_proposals_id_idx" ON "payload_locked_documents_rels" USING btree ("proposals_id");
  CREATE INDEX "payload_locked_documents_rels_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("reports_id");`)

  // Written by hand: what Payload's generator does not know.
  await db.execute(sql`
   CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'rows of % are records: they are never changed', TG_TABLE_NAME; END $$;
   CREATE TRIGGER acknowledgements_are_final BEFORE UPDATE OR DELETE ON "acknowledgements"
     FOR EACH ROW EXECUTE FUNCTION refuse_change();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER acknowledgements_are_final ON "acknowledgements";
  DROP FUNCTION refuse_change();
   ALTER TABLE "acknowledgements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guide_progress" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "proposals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "proposals_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reports" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "acknowledgements" CASCADE;
  DROP TABLE "guide_progress" CASCADE;
  DROP TABLE "proposals" CASCADE;
  DROP TABLE "proposals_rels" CASCADE;
  DROP TABLE "reports" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_proposals_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reports_fk";
  
  DROP INDEX "payload_locked_documents_rels_proposals_id_idx";
  DROP INDEX "payload_locked_documents_rels_reports_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "proposals_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reports_id";
  DROP TYPE "public"."enum_proposals_kind";
  DROP TYPE "public"."enum_proposals_state";
  DROP TYPE "public"."enum_reports_reason";
  DROP TYPE "public"."enum_reports_state";`)
}
