import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // Written by hand: what Payload's generator does not know. Everything below it is generated.
  await db.execute(sql`
   CREATE EXTENSION IF NOT EXISTS vector;
   CREATE EXTENSION IF NOT EXISTS unaccent;
   CREATE TEXT SEARCH CONFIGURATION fr_unaccent (COPY = french);
   ALTER TEXT SEARCH CONFIGURATION fr_unaccent ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;`)

  await db.execute(sql`
   CREATE TYPE "public"."enum_resources_blocks_section_level" AS ENUM('2', '3');
  CREATE TYPE "public"."enum_resources_blocks_imported_format" AS ENUM('markdown', 'text', 'html');
  CREATE TYPE "public"."enum_resources_themes" AS ENUM('accessibilite', 'aide-demarches', 'diagnostic', 'maitrise-outils', 'navigation', 'sante', 'parentalite', 'reseaux-sociaux', 'risques-cyber', 'citoyennete', 'programmation', 'donnees', 'education-medias', 'emploi', 'intelligence-artificielle', 'jeux-video', 'loisirs', 'communs', 'economie', 'gouvernances', 'licences-libres', 'souverainete', 'ecoconception', 'materiel-reconditionne', 'mobilites', 'environnement', 'sobriete', 'territoires', 'usages-responsables');
  CREATE TYPE "public"."enum_resources_audiences" AS ENUM('tous-publics', 'mineurs', 'adultes', 'seniors', 'parents', 'tres-eloignes', 'handicap', 'insertion', 'illettrisme', 'allophones');
  CREATE TYPE "public"."enum_resources_kind" AS ENUM('pedagogique', 'outil', 'annuaire', 'article', 'boite-a-outils', 'infographie', 'methodologie', 'questionnaire', 'video', 'compte-rendu', 'projet');
  CREATE TYPE "public"."enum_resources_licence" AS ENUM('etalab-2.0', 'cc-by-sa-4.0', 'cc-by-nc-sa-4.0', 'aucune');
  CREATE TYPE "public"."enum_resources_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resources_v_blocks_section_level" AS ENUM('2', '3');
  CREATE TYPE "public"."enum__resources_v_blocks_imported_format" AS ENUM('markdown', 'text', 'html');
  CREATE TYPE "public"."enum__resources_v_version_themes" AS ENUM('accessibilite', 'aide-demarches', 'diagnostic', 'maitrise-outils', 'navigation', 'sante', 'parentalite', 'reseaux-sociaux', 'risques-cyber', 'citoyennete', 'programmation', 'donnees', 'education-medias', 'emploi', 'intelligence-artificielle', 'jeux-video', 'loisirs', 'communs', 'economie', 'gouvernances', 'licences-libres', 'souverainete', 'ecoconception', 'materiel-reconditionne', 'mobilites', 'environnement', 'sobriete', 'territoires', 'usages-responsables');
  CREATE TYPE "public"."enum__resources_v_version_audiences" AS ENUM('tous-publics', 'mineurs', 'adultes', 'seniors', 'parents', 'tres-eloignes', 'handicap', 'insertion', 'illettrisme', 'allophones');
  CREATE TYPE "public"."enum__resources_v_version_kind" AS ENUM('pedagogique', 'outil', 'annuaire', 'article', 'boite-a-outils', 'infographie', 'methodologie', 'questionnaire', 'video', 'compte-rendu', 'projet');
  CREATE TYPE "public"."enum__resources_v_version_licence" AS ENUM('etalab-2.0', 'cc-by-sa-4.0', 'cc-by-nc-sa-4.0', 'aucune');
  CREATE TYPE "public"."enum__resources_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_role" AS ENUM('volunteer', 'mediator', 'editor', 'admin');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"record_id" text NOT NULL,
  	"generation" integer DEFAULT 0 NOT NULL,
  	"state" text NOT NULL,
  	"visibility" text NOT NULL,
  	"title" text NOT NULL,
  	"address" text NOT NULL,
  	"source_date" text,
  	"review_date" date,
  	"updated_at" timestamp with time zone NOT NULL,
  	"files" integer[] DEFAULT '{}'::integer[] NOT NULL,
  	"content_hash" text,
  	"indexed_hash" text,
  	"current_text" text,
  	"changed" "xid8" DEFAULT pg_current_xact_id() NOT NULL
  );
  
  CREATE TABLE "passages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" integer NOT NULL,
  	"generation" integer NOT NULL,
  	"order" integer NOT NULL,
  	"title" text NOT NULL,
  	"headings" jsonb NOT NULL,
  	"page" integer,
  	"file_id" integer,
  	"start" integer NOT NULL,
  	"end" integer NOT NULL,
  	"text" text NOT NULL
  );
  
  CREATE TABLE "embeddings" (
  	"passage" integer NOT NULL,
  	"model" text NOT NULL,
  	"v" vector NOT NULL,
  	CONSTRAINT "embeddings_passage_model_pk" PRIMARY KEY("passage","model")
  );
  
  CREATE TABLE "indexings" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"document" integer NOT NULL,
  	"state" text NOT NULL,
  	"attempt" integer DEFAULT 0 NOT NULL,
  	"content_hash" text,
  	"worker" text,
  	"lease_until" timestamp with time zone,
  	"not_before" timestamp with time zone,
  	"passages" integer,
  	"error_id" text,
  	"error_message" text,
  	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
  	"started_at" timestamp with time zone,
  	"finished_at" timestamp with time zone
  );
  
  CREATE TABLE "resources_blocks_section" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"level" "enum_resources_blocks_section_level" DEFAULT '2',
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"body" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_blocks_file" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"title" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_blocks_image" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"alt" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_blocks_link" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"label" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_blocks_video" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"title" varchar,
  	"transcript" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_blocks_imported" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"format" "enum_resources_blocks_imported_format" DEFAULT 'markdown',
  	"text" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "resources_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_resources_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_resources_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"kind" "enum_resources_kind",
  	"licence" "enum_resources_licence",
  	"source_date" varchar,
  	"source_end" varchar,
  	"review_date" timestamp(3) with time zone,
  	"source_url" varchar,
  	"origin_path" varchar,
  	"origin_hash" varchar,
  	"visibility" "enum_resources_visibility" DEFAULT 'network',
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_resources_v_blocks_section" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"level" "enum__resources_v_blocks_section_level" DEFAULT '2',
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"body" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_blocks_file" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"title" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_blocks_image" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"alt" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_blocks_link" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"label" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_blocks_video" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"title" varchar,
  	"transcript" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_blocks_imported" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"format" "enum__resources_v_blocks_imported_format" DEFAULT 'markdown',
  	"text" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_resources_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__resources_v_version_themes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_resources_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__resources_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_resources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_kind" "enum__resources_v_version_kind",
  	"version_licence" "enum__resources_v_version_licence",
  	"version_source_date" varchar,
  	"version_source_end" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_source_url" varchar,
  	"version_origin_path" varchar,
  	"version_origin_hash" varchar,
  	"version_visibility" "enum__resources_v_version_visibility" DEFAULT 'network',
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"original_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" "enum_users_role" DEFAULT 'mediator' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer,
  	"files_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "passages" ADD CONSTRAINT "passages_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "embeddings" ADD CONSTRAINT "embeddings_passage_passages_id_fk" FOREIGN KEY ("passage") REFERENCES "public"."passages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "indexings" ADD CONSTRAINT "indexings_document_documents_id_fk" FOREIGN KEY ("document") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_section" ADD CONSTRAINT "resources_blocks_section_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_text" ADD CONSTRAINT "resources_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_file" ADD CONSTRAINT "resources_blocks_file_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_blocks_file" ADD CONSTRAINT "resources_blocks_file_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_image" ADD CONSTRAINT "resources_blocks_image_image_id_files_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_blocks_image" ADD CONSTRAINT "resources_blocks_image_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_link" ADD CONSTRAINT "resources_blocks_link_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_video" ADD CONSTRAINT "resources_blocks_video_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_blocks_imported" ADD CONSTRAINT "resources_blocks_imported_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_themes" ADD CONSTRAINT "resources_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_audiences" ADD CONSTRAINT "resources_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_section" ADD CONSTRAINT "_resources_v_blocks_section_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_text" ADD CONSTRAINT "_resources_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_file" ADD CONSTRAINT "_resources_v_blocks_file_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_file" ADD CONSTRAINT "_resources_v_blocks_file_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_image" ADD CONSTRAINT "_resources_v_blocks_image_image_id_files_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_image" ADD CONSTRAINT "_resources_v_blocks_image_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_link" ADD CONSTRAINT "_resources_v_blocks_link_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_video" ADD CONSTRAINT "_resources_v_blocks_video_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_blocks_imported" ADD CONSTRAINT "_resources_v_blocks_imported_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_themes" ADD CONSTRAINT "_resources_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_audiences" ADD CONSTRAINT "_resources_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "documents_record_idx" ON "documents" USING btree ("collection","record_id");
  CREATE INDEX "documents_changed_idx" ON "documents" USING btree ("changed");
  CREATE INDEX "documents_files_idx" ON "documents" USING gin ("files");
  CREATE UNIQUE INDEX "passages_place_idx" ON "passages" USING btree ("document","generation","order");
  CREATE INDEX "indexings_queue_idx" ON "indexings" USING btree ("state","id");
  CREATE INDEX "indexings_document_idx" ON "indexings" USING btree ("document","id");
  CREATE UNIQUE INDEX "indexings_waiting_idx" ON "indexings" USING btree ("document") WHERE state = 'waiting';
  CREATE INDEX "resources_blocks_section_order_idx" ON "resources_blocks_section" USING btree ("_order");
  CREATE INDEX "resources_blocks_section_parent_id_idx" ON "resources_blocks_section" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_section_path_idx" ON "resources_blocks_section" USING btree ("_path");
  CREATE INDEX "resources_blocks_text_order_idx" ON "resources_blocks_text" USING btree ("_order");
  CREATE INDEX "resources_blocks_text_parent_id_idx" ON "resources_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_text_path_idx" ON "resources_blocks_text" USING btree ("_path");
  CREATE INDEX "resources_blocks_file_order_idx" ON "resources_blocks_file" USING btree ("_order");
  CREATE INDEX "resources_blocks_file_parent_id_idx" ON "resources_blocks_file" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_file_path_idx" ON "resources_blocks_file" USING btree ("_path");
  CREATE INDEX "resources_blocks_file_file_idx" ON "resources_blocks_file" USING btree ("file_id");
  CREATE INDEX "resources_blocks_image_order_idx" ON "resources_blocks_image" USING btree ("_order");
  CREATE INDEX "resources_blocks_image_parent_id_idx" ON "resources_blocks_image" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_image_path_idx" ON "resources_blocks_image" USING btree ("_path");
  CREATE INDEX "resources_blocks_image_image_idx" ON "resources_blocks_image" USING btree ("image_id");
  CREATE INDEX "resources_blocks_link_order_idx" ON "resources_blocks_link" USING btree ("_order");
  CREATE INDEX "resources_blocks_link_parent_id_idx" ON "resources_blocks_link" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_link_path_idx" ON "resources_blocks_link" USING btree ("_path");
  CREATE INDEX "resources_blocks_video_order_idx" ON "resources_blocks_video" USING btree ("_order");
  CREATE INDEX "resources_blocks_video_parent_id_idx" ON "resources_blocks_video" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_video_path_idx" ON "resources_blocks_video" USING btree ("_path");
  CREATE INDEX "resources_blocks_imported_order_idx" ON "resources_blocks_imported" USING btree ("_order");
  CREATE INDEX "resources_blocks_imported_parent_id_idx" ON "resources_blocks_imported" USING btree ("_parent_id");
  CREATE INDEX "resources_blocks_imported_path_idx" ON "resources_blocks_imported" USING btree ("_path");
  CREATE INDEX "resources_themes_order_idx" ON "resources_themes" USING btree ("order");
  CREATE INDEX "resources_themes_parent_idx" ON "resources_themes" USING btree ("parent_id");
  CREATE INDEX "resources_audiences_order_idx" ON "resources_audiences" USING btree ("order");
  CREATE INDEX "resources_audiences_parent_idx" ON "resources_audiences" USING btree ("parent_id");
  CREATE INDEX "resources_origin_origin_path_idx" ON "resources" USING btree ("origin_path");
  CREATE INDEX "resources_visibility_idx" ON "resources" USING btree ("visibility");
  CREATE UNIQUE INDEX "resources_slug_idx" ON "resources" USING btree ("slug");
  CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
  CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
  CREATE INDEX "resources__status_idx" ON "resources" USING btree ("_status");
  CREATE INDEX "_resources_v_blocks_section_order_idx" ON "_resources_v_blocks_section" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_section_parent_id_idx" ON "_resources_v_blocks_section" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_section_path_idx" ON "_resources_v_blocks_section" USING btree ("_path");
  CREATE INDEX "_resources_v_blocks_text_order_idx" ON "_resources_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_text_parent_id_idx" ON "_resources_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_text_path_idx" ON "_resources_v_blocks_text" USING btree ("_path");
  CREATE INDEX "_resources_v_blocks_file_order_idx" ON "_resources_v_blocks_file" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_file_parent_id_idx" ON "_resources_v_blocks_file" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_file_path_idx" ON "_resources_v_blocks_file" USING btree ("_path");
  CREATE INDEX "_resources_v_blocks_file_file_idx" ON "_resources_v_blocks_file" USING btree ("file_id");
  CREATE INDEX "_resources_v_blocks_image_order_idx" ON "_resources_v_blocks_image" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_image_parent_id_idx" ON "_resources_v_blocks_image" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_image_path_idx" ON "_resources_v_blocks_image" USING btree ("_path");
  CREATE INDEX "_resources_v_blocks_image_image_idx" ON "_resources_v_blocks_image" USING btree ("image_id");
  CREATE INDEX "_resources_v_blocks_link_order_idx" ON "_resources_v_blocks_link" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_link_parent_id_idx" ON "_resources_v_blocks_link" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_link_path_idx" ON "_resources_v_blocks_link" USING btree ("_path");
  CREATE INDEX "_resources_v_blocks_video_order_idx" ON "_resources_v_blocks_video" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_video_parent_id_idx" ON "_resources_v_blocks_video" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_video_path_idx" ON "_resources_v_blocks_video" USING btree ("_path");
  CREATE INDEX "_resources_v_blocks_imported_order_idx" ON "_resources_v_blocks_imported" USING btree ("_order");
  CREATE INDEX "_resources_v_blocks_imported_parent_id_idx" ON "_resources_v_blocks_imported" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_blocks_imported_path_idx" ON "_resources_v_blocks_imported" USING btree ("_path");
  CREATE INDEX "_resources_v_version_themes_order_idx" ON "_resources_v_version_themes" USING btree ("order");
  CREATE INDEX "_resources_v_version_themes_parent_idx" ON "_resources_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_audiences_order_idx" ON "_resources_v_version_audiences" USING btree ("order");
  CREATE INDEX "_resources_v_version_audiences_parent_idx" ON "_resources_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_resources_v_parent_idx" ON "_resources_v" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_origin_version_origin_path_idx" ON "_resources_v" USING btree ("version_origin_path");
  CREATE INDEX "_resources_v_version_version_visibility_idx" ON "_resources_v" USING btree ("version_visibility");
  CREATE INDEX "_resources_v_version_version_slug_idx" ON "_resources_v" USING btree ("version_slug");
  CREATE INDEX "_resources_v_version_version_updated_at_idx" ON "_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_resources_v_version_version_created_at_idx" ON "_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_resources_v_version_version__status_idx" ON "_resources_v" USING btree ("version__status");
  CREATE INDEX "_resources_v_created_at_idx" ON "_resources_v" USING btree ("created_at");
  CREATE INDEX "_resources_v_updated_at_idx" ON "_resources_v" USING btree ("updated_at");
  CREATE INDEX "_resources_v_latest_idx" ON "_resources_v" USING btree ("latest");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE UNIQUE INDEX "files_filename_idx" ON "files" USING btree ("filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
  CREATE INDEX "payload_locked_documents_rels_files_id_idx" ON "payload_locked_documents_rels" USING btree ("files_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)

  // Written by hand: the change feed's stamp, and one HNSW index per model, made while the table is empty.
  await db.execute(sql`
   CREATE FUNCTION documents_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN NEW.changed := pg_current_xact_id(); RETURN NEW; END $$;
   CREATE TRIGGER documents_stamp BEFORE INSERT OR UPDATE ON documents
     FOR EACH ROW EXECUTE FUNCTION documents_stamp();
   CREATE INDEX embeddings_e5_small_fr_idx ON embeddings
     USING hnsw ((v::vector(384)) vector_cosine_ops) WHERE model = 'e5-small-fr';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "documents" CASCADE;
  DROP TABLE "passages" CASCADE;
  DROP TABLE "embeddings" CASCADE;
  DROP TABLE "indexings" CASCADE;
  DROP TABLE "resources_blocks_section" CASCADE;
  DROP TABLE "resources_blocks_text" CASCADE;
  DROP TABLE "resources_blocks_file" CASCADE;
  DROP TABLE "resources_blocks_image" CASCADE;
  DROP TABLE "resources_blocks_link" CASCADE;
  DROP TABLE "resources_blocks_video" CASCADE;
  DROP TABLE "resources_blocks_imported" CASCADE;
  DROP TABLE "resources_themes" CASCADE;
  DROP TABLE "resources_audiences" CASCADE;
  DROP TABLE "resources" CASCADE;
  DROP TABLE "_resources_v_blocks_section" CASCADE;
  DROP TABLE "_resources_v_blocks_text" CASCADE;
  DROP TABLE "_resources_v_blocks_file" CASCADE;
  DROP TABLE "_resources_v_blocks_image" CASCADE;
  DROP TABLE "_resources_v_blocks_link" CASCADE;
  DROP TABLE "_resources_v_blocks_video" CASCADE;
  DROP TABLE "_resources_v_blocks_imported" CASCADE;
  DROP TABLE "_resources_v_version_themes" CASCADE;
  DROP TABLE "_resources_v_version_audiences" CASCADE;
  DROP TABLE "_resources_v" CASCADE;
  DROP TABLE "files" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_resources_blocks_section_level";
  DROP TYPE "public"."enum_resources_blocks_imported_format";
  DROP TYPE "public"."enum_resources_themes";
  DROP TYPE "public"."enum_resources_audiences";
  DROP TYPE "public"."enum_resources_kind";
  DROP TYPE "public"."enum_resources_licence";
  DROP TYPE "public"."enum_resources_visibility";
  DROP TYPE "public"."enum_resources_status";
  DROP TYPE "public"."enum__resources_v_blocks_section_level";
  DROP TYPE "public"."enum__resources_v_blocks_imported_format";
  DROP TYPE "public"."enum__resources_v_version_themes";
  DROP TYPE "public"."enum__resources_v_version_audiences";
  DROP TYPE "public"."enum__resources_v_version_kind";
  DROP TYPE "public"."enum__resources_v_version_licence";
  DROP TYPE "public"."enum__resources_v_version_visibility";
  DROP TYPE "public"."enum__resources_v_version_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)

  await db.execute(sql`
   DROP FUNCTION documents_stamp();
   DROP TEXT SEARCH CONFIGURATION fr_unaccent;`)
}
