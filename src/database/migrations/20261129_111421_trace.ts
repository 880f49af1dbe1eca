import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_questions_status" AS ENUM('open', 'closed', 'ignored');
  CREATE TYPE "public"."enum_questions_outcome" AS ENUM('related', 'not_found');
  CREATE TYPE "public"."enum_questions_golden_state" AS ENUM('unchecked', 'holds', 'broken');
  CREATE TABLE "conversations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"person" integer NOT NULL,
  	"started_at" timestamp with time zone NOT NULL,
  	"last_at" timestamp with time zone NOT NULL
  );
  
  CREATE TABLE "turns" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"conversation" uuid,
  	"person" integer,
  	"question" text NOT NULL,
  	"status" text NOT NULL,
  	"mode" text NOT NULL,
  	"sentences" jsonb NOT NULL,
  	"citations" jsonb NOT NULL,
  	"confidence" real NOT NULL,
  	"timings" jsonb NOT NULL,
  	"asked_at" timestamp with time zone NOT NULL,
  	"shared_at" timestamp with time zone
  );
  
  CREATE TABLE "feedback" (
  	"turn" uuid PRIMARY KEY NOT NULL,
  	"helpful" boolean NOT NULL,
  	"reasons" text[] NOT NULL,
  	"comment" text,
  	"given_at" timestamp with time zone NOT NULL
  );
  
  CREATE TABLE "chores" (
  	"name" text PRIMARY KEY NOT NULL,
  	"ran_at" timestamp with time zone NOT NULL
  );
  
  CREATE TABLE "questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"status" "enum_questions_status" DEFAULT 'open' NOT NULL,
  	"resource_id" integer,
  	"golden" boolean DEFAULT false,
  	"count" numeric DEFAULT 0 NOT NULL,
  	"first_asked" timestamp(3) with time zone,
  	"last_asked" timestamp(3) with time zone,
  	"outcome" "enum_questions_outcome",
  	"golden_state" "enum_questions_golden_state" DEFAULT 'unchecked' NOT NULL,
  	"checked_at" timestamp(3) with time zone,
  	"key" varchar,
  	"replayed_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "questions_id" integer;
  ALTER TABLE "turns" ADD CONSTRAINT "turns_conversation_conversations_id_fk" FOREIGN KEY ("conversation") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feedback" ADD CONSTRAINT "feedback_turn_turns_id_fk" FOREIGN KEY ("turn") REFERENCES "public"."turns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_resource_id_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "conversations_person_idx" ON "conversations" USING btree ("person","last_at");
  CREATE INDEX "turns_conversation_idx" ON "turns" USING btree ("conversation","asked_at");
  CREATE INDEX "turns_person_idx" ON "turns" USING btree ("person");
  CREATE INDEX "turns_asked_idx" ON "turns" USING btree ("asked_at");
  CREATE INDEX "feedback_given_idx" ON "feedback" USING btree ("given_at");
  CREATE INDEX "questions_status_idx" ON "questions" USING btree ("status");
  CREATE INDEX "questions_resource_idx" ON "questions" USING btree ("resource_id");
  CREATE INDEX "questions_golden_idx" ON "questions" USING btree ("golden");
  CREATE INDEX "questions_last_asked_idx" ON "questions" USING btree ("last_asked");
  CREATE UNIQUE INDEX "questions_key_idx" ON "questions" USING btree ("key");
  CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_questions_fk" FOREIGN KEY ("questions_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_questions_id_idx" ON "payload_locked_documents_rels" USING btree ("questions_id");`)

  // Written by hand: what the generator does not know. An account that goes takes what it asked with it; questions
  // like a new one are found by their letters.
  await db.execute(sql`
   ALTER TABLE "conversations" ADD CONSTRAINT "conversations_person_users_id_fk"
     FOREIGN KEY ("person") REFERENCES "public"."users"("id") ON DELETE cascade;
   ALTER TABLE "turns" ADD CONSTRAINT "turns_person_users_id_fk"
     FOREIGN KEY ("person") REFERENCES "public"."users"("id") ON DELETE cascade;
   CREATE INDEX "questions_key_trgm_idx" ON "questions" USING gin ("key" gin_trgm_ops);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "conversations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "turns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chores" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "questions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "conversations" CASCADE;
  DROP TABLE "turns" CASCADE;
  DROP TABLE "feedback" CASCADE;
  DROP TABLE "chores" CASCADE;
  DROP TABLE "questions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_questions_fk";
  
  DROP INDEX "payload_locked_documents_rels_questions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "questions_id";
  DROP TYPE "public"."enum_questions_status";
  DROP TYPE "public"."enum_questions_outcome";
  DROP TYPE "public"."enum_questions_golden_state";`)
}
