import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_glossary_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_workshops_audiences" AS ENUM('tous-publics', 'mineurs', 'adultes', 'seniors', 'parents', 'tres-eloignes', 'handicap', 'insertion', 'illettrisme', 'allophones');
  CREATE TYPE "public"."enum_workshops_equipment" AS ENUM('ordinateur', 'telephone', 'tablette', 'autre', 'aucun');
  CREATE TYPE "public"."enum_workshops_topic" AS ENUM('diagnostic', 'prise-en-main', 'maintenance', 'contenus', 'navigation', 'courriel', 'bureautique', 'reseaux-sociaux', 'sante', 'banque-achats', 'professionnel', 'insertion', 'securite', 'parentalite', 'scolarite', 'creer', 'culture', 'ia', 'demarches');
  CREATE TYPE "public"."enum_workshops_level" AS ENUM('debutant', 'intermediaire', 'avance');
  CREATE TYPE "public"."enum_workshops_stage" AS ENUM('decouverte', 'inclusion', 'mediation', 'expertise');
  CREATE TYPE "public"."enum_workshops_format" AS ENUM('individuel', 'collectif');
  CREATE TYPE "public"."enum_workshops_licence" AS ENUM('etalab-2.0', 'cc-by-sa-4.0', 'cc-by-nc-sa-4.0', 'aucune');
  CREATE TYPE "public"."enum_workshops_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_workshops_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__workshops_v_version_audiences" AS ENUM('tous-publics', 'mineurs', 'adultes', 'seniors', 'parents', 'tres-eloignes', 'handicap', 'insertion', 'illettrisme', 'allophones');
  CREATE TYPE "public"."enum__workshops_v_version_equipment" AS ENUM('ordinateur', 'telephone', 'tablette', 'autre', 'aucun');
  CREATE TYPE "public"."enum__workshops_v_version_topic" AS ENUM('diagnostic', 'prise-en-main', 'maintenance', 'contenus', 'navigation', 'courriel', 'bureautique', 'reseaux-sociaux', 'sante', 'banque-achats', 'professionnel', 'insertion', 'securite', 'parentalite', 'scolarite', 'creer', 'culture', 'ia', 'demarches');
  CREATE TYPE "public"."enum__workshops_v_version_level" AS ENUM('debutant', 'intermediaire', 'avance');
  CREATE TYPE "public"."enum__workshops_v_version_stage" AS ENUM('decouverte', 'inclusion', 'mediation', 'expertise');
  CREATE TYPE "public"."enum__workshops_v_version_format" AS ENUM('individuel', 'collectif');
  CREATE TYPE "public"."enum__workshops_v_version_licence" AS ENUM('etalab-2.0', 'cc-by-sa-4.0', 'cc-by-nc-sa-4.0', 'aucune');
  CREATE TYPE "public"."enum__workshops_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__workshops_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_sessions_topics" AS ENUM('diagnostic', 'prise-en-main', 'maintenance', 'contenus', 'navigation', 'courriel', 'bureautique', 'reseaux-sociaux', 'sante', 'banque-achats', 'professionnel', 'insertion', 'securite', 'parentalite', 'scolarite', 'creer', 'culture', 'ia', 'demarches');
  CREATE TYPE "public"."enum_sessions_kind" AS ENUM('workshop', 'drop-in', 'appointment', 'mobile');
  CREATE TYPE "public"."enum_sessions_repeats" AS ENUM('none', 'weekly');
  CREATE TYPE "public"."enum_sessions_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_sessions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sessions_v_version_topics" AS ENUM('diagnostic', 'prise-en-main', 'maintenance', 'contenus', 'navigation', 'courriel', 'bureautique', 'reseaux-sociaux', 'sante', 'banque-achats', 'professionnel', 'insertion', 'securite', 'parentalite', 'scolarite', 'creer', 'culture', 'ia', 'demarches');
  CREATE TYPE "public"."enum__sessions_v_version_kind" AS ENUM('workshop', 'drop-in', 'appointment', 'mobile');
  CREATE TYPE "public"."enum__sessions_v_version_repeats" AS ENUM('none', 'weekly');
  CREATE TYPE "public"."enum__sessions_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__sessions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_places_services" AS ENUM('demarches', 'quotidien', 'insertion', 'securite', 'parentalite', 'loisirs', 'comprehension', 'acces', 'acquisition');
  CREATE TYPE "public"."enum_places_welcomed" AS ENUM('jeunes', 'etudiants', 'familles', 'seniors', 'femmes');
  CREATE TYPE "public"."enum_places_care" AS ENUM('surdite', 'moteur', 'mental', 'illettrisme', 'anglais', 'autres-langues', 'deficience-visuelle');
  CREATE TYPE "public"."enum_places_access" AS ENUM('se-presenter', 'telephoner', 'mail', 'prescription', 'rdv-en-ligne', 'sans-public');
  CREATE TYPE "public"."enum_places_support" AS ENUM('autonomie', 'individuel', 'collectif', 'distance');
  CREATE TYPE "public"."enum_places_fees" AS ENUM('gratuit', 'sous-condition', 'payant');
  CREATE TYPE "public"."enum_places_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_places_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_version_services" AS ENUM('demarches', 'quotidien', 'insertion', 'securite', 'parentalite', 'loisirs', 'comprehension', 'acces', 'acquisition');
  CREATE TYPE "public"."enum__places_v_version_welcomed" AS ENUM('jeunes', 'etudiants', 'familles', 'seniors', 'femmes');
  CREATE TYPE "public"."enum__places_v_version_care" AS ENUM('surdite', 'moteur', 'mental', 'illettrisme', 'anglais', 'autres-langues', 'deficience-visuelle');
  CREATE TYPE "public"."enum__places_v_version_access" AS ENUM('se-presenter', 'telephoner', 'mail', 'prescription', 'rdv-en-ligne', 'sans-public');
  CREATE TYPE "public"."enum__places_v_version_support" AS ENUM('autonomie', 'individuel', 'collectif', 'distance');
  CREATE TYPE "public"."enum__places_v_version_fees" AS ENUM('gratuit', 'sous-condition', 'payant');
  CREATE TYPE "public"."enum__places_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__places_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('association', 'authority', 'france-services', 'company', 'other');
  CREATE TYPE "public"."enum_organisations_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_organisations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisations_v_version_kind" AS ENUM('association', 'authority', 'france-services', 'company', 'other');
  CREATE TYPE "public"."enum__organisations_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__organisations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_skills_level" AS ENUM('beginner', 'confirmed', 'expert');
  CREATE TYPE "public"."enum_people_topics" AS ENUM('diagnostic', 'prise-en-main', 'maintenance', 'contenus', 'navigation', 'courriel', 'bureautique', 'reseaux-sociaux', 'sante', 'banque-achats', 'professionnel', 'insertion', 'securite', 'parentalite', 'scolarite', 'creer', 'culture', 'ia', 'demarches');
  CREATE TYPE "public"."enum_people_position" AS ENUM('conseiller', 'mediateur', 'coordinateur', 'benevole');
  CREATE TYPE "public"."enum_people_contact_for" AS ENUM('nobody', 'professionals', 'network');
  CREATE TYPE "public"."enum_people_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_skills_level" AS ENUM('beginner', 'confirmed', 'expert');
  CREATE TYPE "public"."enum__people_v_version_topics" AS ENUM('diagnostic', 'prise-en-main', 'maintenance', 'contenus', 'navigation', 'courriel', 'bureautique', 'reseaux-sociaux', 'sante', 'banque-achats', 'professionnel', 'insertion', 'securite', 'parentalite', 'scolarite', 'creer', 'culture', 'ia', 'demarches');
  CREATE TYPE "public"."enum__people_v_version_position" AS ENUM('conseiller', 'mediateur', 'coordinateur', 'benevole');
  CREATE TYPE "public"."enum__people_v_version_contact_for" AS ENUM('nobody', 'professionals', 'network');
  CREATE TYPE "public"."enum__people_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('meeting', 'webinar', 'training');
  CREATE TYPE "public"."enum_events_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('meeting', 'webinar', 'training');
  CREATE TYPE "public"."enum__events_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_guides_audience" AS ENUM('volunteer', 'host', 'mediator', 'editor', 'employer');
  CREATE TYPE "public"."enum_guides_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_audience" AS ENUM('volunteer', 'host', 'mediator', 'editor', 'employer');
  CREATE TYPE "public"."enum__guides_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_charters_audience" AS ENUM('volunteer', 'host', 'mediator');
  CREATE TYPE "public"."enum_charters_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_charters_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__charters_v_version_audience" AS ENUM('volunteer', 'host', 'mediator');
  CREATE TYPE "public"."enum__charters_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__charters_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_missions_kind" AS ENUM('accueil', 'prise-en-main', 'animation', 'pair-aidance', 'administratif', 'communication', 'reparation');
  CREATE TYPE "public"."enum_missions_level" AS ENUM('faible', 'moyen', 'moyen-eleve', 'variable');
  CREATE TYPE "public"."enum_missions_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum_missions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__missions_v_version_kind" AS ENUM('accueil', 'prise-en-main', 'animation', 'pair-aidance', 'administratif', 'communication', 'reparation');
  CREATE TYPE "public"."enum__missions_v_version_level" AS ENUM('faible', 'moyen', 'moyen-eleve', 'variable');
  CREATE TYPE "public"."enum__missions_v_version_visibility" AS ENUM('public', 'network', 'professionals', 'editors');
  CREATE TYPE "public"."enum__missions_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "glossary" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"expansion" varchar,
  	"definition" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_glossary_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_glossary_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_term" varchar,
  	"version_expansion" varchar,
  	"version_definition" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_glossary_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "workshops_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"minutes" numeric
  );
  
  CREATE TABLE "workshops_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_workshops_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "workshops_equipment" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_workshops_equipment",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "workshops" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"prerequisites" varchar,
  	"evaluation" varchar,
  	"topic" "enum_workshops_topic",
  	"level" "enum_workshops_level",
  	"stage" "enum_workshops_stage",
  	"format" "enum_workshops_format",
  	"minutes" numeric,
  	"licence" "enum_workshops_licence",
  	"source_date" timestamp(3) with time zone,
  	"visibility" "enum_workshops_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_workshops_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "workshops_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "workshops_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer
  );
  
  CREATE TABLE "_workshops_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"minutes" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_workshops_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__workshops_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_workshops_v_version_equipment" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__workshops_v_version_equipment",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_workshops_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_prerequisites" varchar,
  	"version_evaluation" varchar,
  	"version_topic" "enum__workshops_v_version_topic",
  	"version_level" "enum__workshops_v_version_level",
  	"version_stage" "enum__workshops_v_version_stage",
  	"version_format" "enum__workshops_v_version_format",
  	"version_minutes" numeric,
  	"version_licence" "enum__workshops_v_version_licence",
  	"version_source_date" timestamp(3) with time zone,
  	"version_visibility" "enum__workshops_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__workshops_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_workshops_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_workshops_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer
  );
  
  CREATE TABLE "sessions_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sessions_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sessions_except" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone
  );
  
  CREATE TABLE "sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_sessions_kind",
  	"workshop_id" integer,
  	"title" varchar,
  	"summary" varchar,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"repeats" "enum_sessions_repeats" DEFAULT 'none',
  	"until" timestamp(3) with time zone,
  	"last_end" timestamp(3) with time zone,
  	"place_id" integer,
  	"how_to_join" varchar,
  	"registration_url" varchar,
  	"seats" numeric,
  	"price" varchar,
  	"pass_numerique" boolean DEFAULT false,
  	"organisation_id" integer,
  	"visibility" "enum_sessions_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_sessions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sessions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "_sessions_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__sessions_v_version_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_sessions_v_version_except" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"day" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sessions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__sessions_v_version_kind",
  	"version_workshop_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_start" timestamp(3) with time zone,
  	"version_end" timestamp(3) with time zone,
  	"version_repeats" "enum__sessions_v_version_repeats" DEFAULT 'none',
  	"version_until" timestamp(3) with time zone,
  	"version_last_end" timestamp(3) with time zone,
  	"version_place_id" integer,
  	"version_how_to_join" varchar,
  	"version_registration_url" varchar,
  	"version_seats" numeric,
  	"version_price" varchar,
  	"version_pass_numerique" boolean DEFAULT false,
  	"version_organisation_id" integer,
  	"version_visibility" "enum__sessions_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__sessions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_sessions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "places_services" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_places_services",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "places_welcomed" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_places_welcomed",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "places_care" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_places_care",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "places_access" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_places_access",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "places_support" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_places_support",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "places_fees" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_places_fees",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "places" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"address" varchar,
  	"address_more" varchar,
  	"postcode" varchar,
  	"commune" varchar,
  	"insee" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"itinerant" boolean DEFAULT false,
  	"summary" varchar,
  	"detail" varchar,
  	"hours" varchar,
  	"pass_numerique" boolean DEFAULT false,
  	"appointment_url" varchar,
  	"phone" varchar,
  	"website" varchar,
  	"accessibility_url" varchar,
  	"organisation_id" integer,
  	"visibility" "enum_places_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_places_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "places_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_places_v_version_services" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__places_v_version_services",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_places_v_version_welcomed" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__places_v_version_welcomed",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_places_v_version_care" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__places_v_version_care",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_places_v_version_access" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__places_v_version_access",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_places_v_version_support" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__places_v_version_support",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_places_v_version_fees" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__places_v_version_fees",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_places_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_address" varchar,
  	"version_address_more" varchar,
  	"version_postcode" varchar,
  	"version_commune" varchar,
  	"version_insee" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_itinerant" boolean DEFAULT false,
  	"version_summary" varchar,
  	"version_detail" varchar,
  	"version_hours" varchar,
  	"version_pass_numerique" boolean DEFAULT false,
  	"version_appointment_url" varchar,
  	"version_phone" varchar,
  	"version_website" varchar,
  	"version_accessibility_url" varchar,
  	"version_organisation_id" integer,
  	"version_visibility" "enum__places_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__places_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_places_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"kind" "enum_organisations_kind",
  	"summary" varchar,
  	"postcode" varchar,
  	"commune" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"website" varchar,
  	"visibility" "enum_organisations_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_organisations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organisations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_kind" "enum__organisations_v_version_kind",
  	"version_summary" varchar,
  	"version_postcode" varchar,
  	"version_commune" varchar,
  	"version_phone" varchar,
  	"version_email" varchar,
  	"version_website" varchar,
  	"version_visibility" "enum__organisations_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__organisations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_organisations_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "people_skills" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"skill_id" integer,
  	"level" "enum_people_skills_level"
  );
  
  CREATE TABLE "people_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_people_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"consent" boolean DEFAULT false,
  	"position" "enum_people_position",
  	"photo_id" integer,
  	"action" varchar,
  	"contact_for" "enum_people_contact_for" DEFAULT 'professionals',
  	"email" varchar,
  	"phone" varchar,
  	"organisation_id" integer,
  	"visibility" "enum_people_visibility" DEFAULT 'network',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_people_v_version_skills" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"skill_id" integer,
  	"level" "enum__people_v_version_skills_level",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_topics" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__people_v_version_topics",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar,
  	"version_consent" boolean DEFAULT false,
  	"version_position" "enum__people_v_version_position",
  	"version_photo_id" integer,
  	"version_action" varchar,
  	"version_contact_for" "enum__people_v_version_contact_for" DEFAULT 'professionals',
  	"version_email" varchar,
  	"version_phone" varchar,
  	"version_organisation_id" integer,
  	"version_visibility" "enum__people_v_version_visibility" DEFAULT 'network',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "skills" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"parent_id" integer,
  	"summary" varchar,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_events_kind",
  	"summary" varchar,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"place_id" integer,
  	"online_url" varchar,
  	"minutes" varchar,
  	"visibility" "enum_events_visibility" DEFAULT 'network',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__events_v_version_kind",
  	"version_summary" varchar,
  	"version_start" timestamp(3) with time zone,
  	"version_end" timestamp(3) with time zone,
  	"version_place_id" integer,
  	"version_online_url" varchar,
  	"version_minutes" varchar,
  	"version_visibility" "enum__events_v_version_visibility" DEFAULT 'network',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer
  );
  
  CREATE TABLE "guides_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"minutes" numeric,
  	"charter_id" integer,
  	"check" varchar
  );
  
  CREATE TABLE "guides" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"audience" "enum_guides_audience",
  	"summary" varchar,
  	"visibility" "enum_guides_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer
  );
  
  CREATE TABLE "_guides_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"minutes" numeric,
  	"charter_id" integer,
  	"check" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_guides_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_audience" "enum__guides_v_version_audience",
  	"version_summary" varchar,
  	"version_visibility" "enum__guides_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" integer
  );
  
  CREATE TABLE "charters_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"promise" varchar,
  	"why" varchar
  );
  
  CREATE TABLE "charters" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"audience" "enum_charters_audience",
  	"version" varchar,
  	"summary" varchar,
  	"visibility" "enum_charters_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_charters_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_charters_v_version_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"promise" varchar,
  	"why" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_charters_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_audience" "enum__charters_v_version_audience",
  	"version_version" varchar,
  	"version_summary" varchar,
  	"version_visibility" "enum__charters_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__charters_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "missions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"kind" "enum_missions_kind",
  	"level" "enum_missions_level",
  	"summary" varchar,
  	"commitment" varchar,
  	"referent_id" integer,
  	"organisation_id" integer,
  	"visibility" "enum_missions_visibility" DEFAULT 'public',
  	"slug" varchar,
  	"review_date" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_missions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_missions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_kind" "enum__missions_v_version_kind",
  	"version_level" "enum__missions_v_version_level",
  	"version_summary" varchar,
  	"version_commitment" varchar,
  	"version_referent_id" integer,
  	"version_organisation_id" integer,
  	"version_visibility" "enum__missions_v_version_visibility" DEFAULT 'public',
  	"version_slug" varchar,
  	"version_review_date" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__missions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  ALTER TABLE "users" ADD COLUMN "organisation_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "workshops_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "sessions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "places_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "organisations_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "people_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "skills_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "events_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "guides_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "charters_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "missions_id" integer;
  ALTER TABLE "glossary_texts" ADD CONSTRAINT "glossary_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v_texts" ADD CONSTRAINT "_glossary_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workshops_steps" ADD CONSTRAINT "workshops_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workshops_audiences" ADD CONSTRAINT "workshops_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workshops_equipment" ADD CONSTRAINT "workshops_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workshops_texts" ADD CONSTRAINT "workshops_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workshops_rels" ADD CONSTRAINT "workshops_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workshops_rels" ADD CONSTRAINT "workshops_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workshops_v_version_steps" ADD CONSTRAINT "_workshops_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_workshops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workshops_v_version_audiences" ADD CONSTRAINT "_workshops_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workshops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workshops_v_version_equipment" ADD CONSTRAINT "_workshops_v_version_equipment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workshops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workshops_v" ADD CONSTRAINT "_workshops_v_parent_id_workshops_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."workshops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_workshops_v_texts" ADD CONSTRAINT "_workshops_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workshops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workshops_v_rels" ADD CONSTRAINT "_workshops_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_workshops_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_workshops_v_rels" ADD CONSTRAINT "_workshops_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_topics" ADD CONSTRAINT "sessions_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_except" ADD CONSTRAINT "sessions_except_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_workshop_id_workshops_id_fk" FOREIGN KEY ("workshop_id") REFERENCES "public"."workshops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sessions_rels" ADD CONSTRAINT "sessions_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_topics" ADD CONSTRAINT "_sessions_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_version_except" ADD CONSTRAINT "_sessions_v_version_except_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_parent_id_sessions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_workshop_id_workshops_id_fk" FOREIGN KEY ("version_workshop_id") REFERENCES "public"."workshops"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v" ADD CONSTRAINT "_sessions_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sessions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sessions_v_rels" ADD CONSTRAINT "_sessions_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_services" ADD CONSTRAINT "places_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_welcomed" ADD CONSTRAINT "places_welcomed_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_care" ADD CONSTRAINT "places_care_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_access" ADD CONSTRAINT "places_access_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_support" ADD CONSTRAINT "places_support_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places_fees" ADD CONSTRAINT "places_fees_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_texts" ADD CONSTRAINT "places_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_services" ADD CONSTRAINT "_places_v_version_services_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_welcomed" ADD CONSTRAINT "_places_v_version_welcomed_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_care" ADD CONSTRAINT "_places_v_version_care_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_access" ADD CONSTRAINT "_places_v_version_access_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_support" ADD CONSTRAINT "_places_v_version_support_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v_version_fees" ADD CONSTRAINT "_places_v_version_fees_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v_texts" ADD CONSTRAINT "_places_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_texts" ADD CONSTRAINT "organisations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_texts" ADD CONSTRAINT "_organisations_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_skills" ADD CONSTRAINT "people_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_skills" ADD CONSTRAINT "people_skills_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_topics" ADD CONSTRAINT "people_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_files_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_skills" ADD CONSTRAINT "_people_v_version_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_version_skills" ADD CONSTRAINT "_people_v_version_skills_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_topics" ADD CONSTRAINT "_people_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_photo_id_files_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "skills" ADD CONSTRAINT "skills_parent_id_skills_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_steps" ADD CONSTRAINT "guides_steps_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_steps" ADD CONSTRAINT "guides_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_version_steps" ADD CONSTRAINT "_guides_v_version_steps_charter_id_charters_id_fk" FOREIGN KEY ("charter_id") REFERENCES "public"."charters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_version_steps" ADD CONSTRAINT "_guides_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "charters_points" ADD CONSTRAINT "charters_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_charters_v_version_points" ADD CONSTRAINT "_charters_v_version_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_charters_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_charters_v" ADD CONSTRAINT "_charters_v_parent_id_charters_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."charters"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "missions" ADD CONSTRAINT "missions_referent_id_people_id_fk" FOREIGN KEY ("referent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "missions" ADD CONSTRAINT "missions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_missions_v" ADD CONSTRAINT "_missions_v_parent_id_missions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."missions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_missions_v" ADD CONSTRAINT "_missions_v_version_referent_id_people_id_fk" FOREIGN KEY ("version_referent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_missions_v" ADD CONSTRAINT "_missions_v_version_organisation_id_organisations_id_fk" FOREIGN KEY ("version_organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "glossary_term_idx" ON "glossary" USING btree ("term");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "glossary__status_idx" ON "glossary" USING btree ("_status");
  CREATE INDEX "glossary_texts_order_parent" ON "glossary_texts" USING btree ("order","parent_id");
  CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_version_version_term_idx" ON "_glossary_v" USING btree ("version_term");
  CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_v_version_version__status_idx" ON "_glossary_v" USING btree ("version__status");
  CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");
  CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_v_latest_idx" ON "_glossary_v" USING btree ("latest");
  CREATE INDEX "_glossary_v_texts_order_parent" ON "_glossary_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "workshops_steps_order_idx" ON "workshops_steps" USING btree ("_order");
  CREATE INDEX "workshops_steps_parent_id_idx" ON "workshops_steps" USING btree ("_parent_id");
  CREATE INDEX "workshops_audiences_order_idx" ON "workshops_audiences" USING btree ("order");
  CREATE INDEX "workshops_audiences_parent_idx" ON "workshops_audiences" USING btree ("parent_id");
  CREATE INDEX "workshops_equipment_order_idx" ON "workshops_equipment" USING btree ("order");
  CREATE INDEX "workshops_equipment_parent_idx" ON "workshops_equipment" USING btree ("parent_id");
  CREATE INDEX "workshops_visibility_idx" ON "workshops" USING btree ("visibility");
  CREATE UNIQUE INDEX "workshops_slug_idx" ON "workshops" USING btree ("slug");
  CREATE INDEX "workshops_updated_at_idx" ON "workshops" USING btree ("updated_at");
  CREATE INDEX "workshops_created_at_idx" ON "workshops" USING btree ("created_at");
  CREATE INDEX "workshops__status_idx" ON "workshops" USING btree ("_status");
  CREATE INDEX "workshops_texts_order_parent" ON "workshops_texts" USING btree ("order","parent_id");
  CREATE INDEX "workshops_rels_order_idx" ON "workshops_rels" USING btree ("order");
  CREATE INDEX "workshops_rels_parent_idx" ON "workshops_rels" USING btree ("parent_id");
  CREATE INDEX "workshops_rels_path_idx" ON "workshops_rels" USING btree ("path");
  CREATE INDEX "workshops_rels_resources_id_idx" ON "workshops_rels" USING btree ("resources_id");
  CREATE INDEX "_workshops_v_version_steps_order_idx" ON "_workshops_v_version_steps" USING btree ("_order");
  CREATE INDEX "_workshops_v_version_steps_parent_id_idx" ON "_workshops_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_workshops_v_version_audiences_order_idx" ON "_workshops_v_version_audiences" USING btree ("order");
  CREATE INDEX "_workshops_v_version_audiences_parent_idx" ON "_workshops_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_workshops_v_version_equipment_order_idx" ON "_workshops_v_version_equipment" USING btree ("order");
  CREATE INDEX "_workshops_v_version_equipment_parent_idx" ON "_workshops_v_version_equipment" USING btree ("parent_id");
  CREATE INDEX "_workshops_v_parent_idx" ON "_workshops_v" USING btree ("parent_id");
  CREATE INDEX "_workshops_v_version_version_visibility_idx" ON "_workshops_v" USING btree ("version_visibility");
  CREATE INDEX "_workshops_v_version_version_slug_idx" ON "_workshops_v" USING btree ("version_slug");
  CREATE INDEX "_workshops_v_version_version_updated_at_idx" ON "_workshops_v" USING btree ("version_updated_at");
  CREATE INDEX "_workshops_v_version_version_created_at_idx" ON "_workshops_v" USING btree ("version_created_at");
  CREATE INDEX "_workshops_v_version_version__status_idx" ON "_workshops_v" USING btree ("version__status");
  CREATE INDEX "_workshops_v_created_at_idx" ON "_workshops_v" USING btree ("created_at");
  CREATE INDEX "_workshops_v_updated_at_idx" ON "_workshops_v" USING btree ("updated_at");
  CREATE INDEX "_workshops_v_latest_idx" ON "_workshops_v" USING btree ("latest");
  CREATE INDEX "_workshops_v_texts_order_parent" ON "_workshops_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_workshops_v_rels_order_idx" ON "_workshops_v_rels" USING btree ("order");
  CREATE INDEX "_workshops_v_rels_parent_idx" ON "_workshops_v_rels" USING btree ("parent_id");
  CREATE INDEX "_workshops_v_rels_path_idx" ON "_workshops_v_rels" USING btree ("path");
  CREATE INDEX "_workshops_v_rels_resources_id_idx" ON "_workshops_v_rels" USING btree ("resources_id");
  CREATE INDEX "sessions_topics_order_idx" ON "sessions_topics" USING btree ("order");
  CREATE INDEX "sessions_topics_parent_idx" ON "sessions_topics" USING btree ("parent_id");
  CREATE INDEX "sessions_except_order_idx" ON "sessions_except" USING btree ("_order");
  CREATE INDEX "sessions_except_parent_id_idx" ON "sessions_except" USING btree ("_parent_id");
  CREATE INDEX "sessions_workshop_idx" ON "sessions" USING btree ("workshop_id");
  CREATE INDEX "sessions_start_idx" ON "sessions" USING btree ("start");
  CREATE INDEX "sessions_end_idx" ON "sessions" USING btree ("end");
  CREATE INDEX "sessions_last_end_idx" ON "sessions" USING btree ("last_end");
  CREATE INDEX "sessions_place_idx" ON "sessions" USING btree ("place_id");
  CREATE INDEX "sessions_organisation_idx" ON "sessions" USING btree ("organisation_id");
  CREATE INDEX "sessions_visibility_idx" ON "sessions" USING btree ("visibility");
  CREATE UNIQUE INDEX "sessions_slug_idx" ON "sessions" USING btree ("slug");
  CREATE INDEX "sessions_updated_at_idx" ON "sessions" USING btree ("updated_at");
  CREATE INDEX "sessions_created_at_idx" ON "sessions" USING btree ("created_at");
  CREATE INDEX "sessions__status_idx" ON "sessions" USING btree ("_status");
  CREATE INDEX "sessions_rels_order_idx" ON "sessions_rels" USING btree ("order");
  CREATE INDEX "sessions_rels_parent_idx" ON "sessions_rels" USING btree ("parent_id");
  CREATE INDEX "sessions_rels_path_idx" ON "sessions_rels" USING btree ("path");
  CREATE INDEX "sessions_rels_people_id_idx" ON "sessions_rels" USING btree ("people_id");
  CREATE INDEX "_sessions_v_version_topics_order_idx" ON "_sessions_v_version_topics" USING btree ("order");
  CREATE INDEX "_sessions_v_version_topics_parent_idx" ON "_sessions_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_version_except_order_idx" ON "_sessions_v_version_except" USING btree ("_order");
  CREATE INDEX "_sessions_v_version_except_parent_id_idx" ON "_sessions_v_version_except" USING btree ("_parent_id");
  CREATE INDEX "_sessions_v_parent_idx" ON "_sessions_v" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_version_version_workshop_idx" ON "_sessions_v" USING btree ("version_workshop_id");
  CREATE INDEX "_sessions_v_version_version_start_idx" ON "_sessions_v" USING btree ("version_start");
  CREATE INDEX "_sessions_v_version_version_end_idx" ON "_sessions_v" USING btree ("version_end");
  CREATE INDEX "_sessions_v_version_version_last_end_idx" ON "_sessions_v" USING btree ("version_last_end");
  CREATE INDEX "_sessions_v_version_version_place_idx" ON "_sessions_v" USING btree ("version_place_id");
  CREATE INDEX "_sessions_v_version_version_organisation_idx" ON "_sessions_v" USING btree ("version_organisation_id");
  CREATE INDEX "_sessions_v_version_version_visibility_idx" ON "_sessions_v" USING btree ("version_visibility");
  CREATE INDEX "_sessions_v_version_version_slug_idx" ON "_sessions_v" USING btree ("version_slug");
  CREATE INDEX "_sessions_v_version_version_updated_at_idx" ON "_sessions_v" USING btree ("version_updated_at");
  CREATE INDEX "_sessions_v_version_version_created_at_idx" ON "_sessions_v" USING btree ("version_created_at");
  CREATE INDEX "_sessions_v_version_version__status_idx" ON "_sessions_v" USING btree ("version__status");
  CREATE INDEX "_sessions_v_created_at_idx" ON "_sessions_v" USING btree ("created_at");
  CREATE INDEX "_sessions_v_updated_at_idx" ON "_sessions_v" USING btree ("updated_at");
  CREATE INDEX "_sessions_v_latest_idx" ON "_sessions_v" USING btree ("latest");
  CREATE INDEX "_sessions_v_rels_order_idx" ON "_sessions_v_rels" USING btree ("order");
  CREATE INDEX "_sessions_v_rels_parent_idx" ON "_sessions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sessions_v_rels_path_idx" ON "_sessions_v_rels" USING btree ("path");
  CREATE INDEX "_sessions_v_rels_people_id_idx" ON "_sessions_v_rels" USING btree ("people_id");
  CREATE INDEX "places_services_order_idx" ON "places_services" USING btree ("order");
  CREATE INDEX "places_services_parent_idx" ON "places_services" USING btree ("parent_id");
  CREATE INDEX "places_welcomed_order_idx" ON "places_welcomed" USING btree ("order");
  CREATE INDEX "places_welcomed_parent_idx" ON "places_welcomed" USING btree ("parent_id");
  CREATE INDEX "places_care_order_idx" ON "places_care" USING btree ("order");
  CREATE INDEX "places_care_parent_idx" ON "places_care" USING btree ("parent_id");
  CREATE INDEX "places_access_order_idx" ON "places_access" USING btree ("order");
  CREATE INDEX "places_access_parent_idx" ON "places_access" USING btree ("parent_id");
  CREATE INDEX "places_support_order_idx" ON "places_support" USING btree ("order");
  CREATE INDEX "places_support_parent_idx" ON "places_support" USING btree ("parent_id");
  CREATE INDEX "places_fees_order_idx" ON "places_fees" USING btree ("order");
  CREATE INDEX "places_fees_parent_idx" ON "places_fees" USING btree ("parent_id");
  CREATE INDEX "places_commune_idx" ON "places" USING btree ("commune");
  CREATE INDEX "places_organisation_idx" ON "places" USING btree ("organisation_id");
  CREATE INDEX "places_visibility_idx" ON "places" USING btree ("visibility");
  CREATE UNIQUE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places__status_idx" ON "places" USING btree ("_status");
  CREATE INDEX "places_texts_order_parent" ON "places_texts" USING btree ("order","parent_id");
  CREATE INDEX "_places_v_version_services_order_idx" ON "_places_v_version_services" USING btree ("order");
  CREATE INDEX "_places_v_version_services_parent_idx" ON "_places_v_version_services" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_welcomed_order_idx" ON "_places_v_version_welcomed" USING btree ("order");
  CREATE INDEX "_places_v_version_welcomed_parent_idx" ON "_places_v_version_welcomed" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_care_order_idx" ON "_places_v_version_care" USING btree ("order");
  CREATE INDEX "_places_v_version_care_parent_idx" ON "_places_v_version_care" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_access_order_idx" ON "_places_v_version_access" USING btree ("order");
  CREATE INDEX "_places_v_version_access_parent_idx" ON "_places_v_version_access" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_support_order_idx" ON "_places_v_version_support" USING btree ("order");
  CREATE INDEX "_places_v_version_support_parent_idx" ON "_places_v_version_support" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_fees_order_idx" ON "_places_v_version_fees" USING btree ("order");
  CREATE INDEX "_places_v_version_fees_parent_idx" ON "_places_v_version_fees" USING btree ("parent_id");
  CREATE INDEX "_places_v_parent_idx" ON "_places_v" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_version_commune_idx" ON "_places_v" USING btree ("version_commune");
  CREATE INDEX "_places_v_version_version_organisation_idx" ON "_places_v" USING btree ("version_organisation_id");
  CREATE INDEX "_places_v_version_version_visibility_idx" ON "_places_v" USING btree ("version_visibility");
  CREATE INDEX "_places_v_version_version_slug_idx" ON "_places_v" USING btree ("version_slug");
  CREATE INDEX "_places_v_version_version_updated_at_idx" ON "_places_v" USING btree ("version_updated_at");
  CREATE INDEX "_places_v_version_version_created_at_idx" ON "_places_v" USING btree ("version_created_at");
  CREATE INDEX "_places_v_version_version__status_idx" ON "_places_v" USING btree ("version__status");
  CREATE INDEX "_places_v_created_at_idx" ON "_places_v" USING btree ("created_at");
  CREATE INDEX "_places_v_updated_at_idx" ON "_places_v" USING btree ("updated_at");
  CREATE INDEX "_places_v_latest_idx" ON "_places_v" USING btree ("latest");
  CREATE INDEX "_places_v_texts_order_parent" ON "_places_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "organisations_commune_idx" ON "organisations" USING btree ("commune");
  CREATE INDEX "organisations_visibility_idx" ON "organisations" USING btree ("visibility");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations__status_idx" ON "organisations" USING btree ("_status");
  CREATE INDEX "organisations_texts_order_parent" ON "organisations_texts" USING btree ("order","parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_commune_idx" ON "_organisations_v" USING btree ("version_commune");
  CREATE INDEX "_organisations_v_version_version_visibility_idx" ON "_organisations_v" USING btree ("version_visibility");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version__status_idx" ON "_organisations_v" USING btree ("version__status");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_latest_idx" ON "_organisations_v" USING btree ("latest");
  CREATE INDEX "_organisations_v_texts_order_parent" ON "_organisations_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "people_skills_order_idx" ON "people_skills" USING btree ("_order");
  CREATE INDEX "people_skills_parent_id_idx" ON "people_skills" USING btree ("_parent_id");
  CREATE INDEX "people_skills_skill_idx" ON "people_skills" USING btree ("skill_id");
  CREATE INDEX "people_topics_order_idx" ON "people_topics" USING btree ("order");
  CREATE INDEX "people_topics_parent_idx" ON "people_topics" USING btree ("parent_id");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE INDEX "people_organisation_idx" ON "people" USING btree ("organisation_id");
  CREATE INDEX "people_visibility_idx" ON "people" USING btree ("visibility");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE INDEX "_people_v_version_skills_order_idx" ON "_people_v_version_skills" USING btree ("_order");
  CREATE INDEX "_people_v_version_skills_parent_id_idx" ON "_people_v_version_skills" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_skills_skill_idx" ON "_people_v_version_skills" USING btree ("skill_id");
  CREATE INDEX "_people_v_version_topics_order_idx" ON "_people_v_version_topics" USING btree ("order");
  CREATE INDEX "_people_v_version_topics_parent_idx" ON "_people_v_version_topics" USING btree ("parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_photo_idx" ON "_people_v" USING btree ("version_photo_id");
  CREATE INDEX "_people_v_version_version_organisation_idx" ON "_people_v" USING btree ("version_organisation_id");
  CREATE INDEX "_people_v_version_version_visibility_idx" ON "_people_v" USING btree ("version_visibility");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "skills_parent_idx" ON "skills" USING btree ("parent_id");
  CREATE UNIQUE INDEX "skills_slug_idx" ON "skills" USING btree ("slug");
  CREATE INDEX "skills_updated_at_idx" ON "skills" USING btree ("updated_at");
  CREATE INDEX "skills_created_at_idx" ON "skills" USING btree ("created_at");
  CREATE INDEX "events_start_idx" ON "events" USING btree ("start");
  CREATE INDEX "events_end_idx" ON "events" USING btree ("end");
  CREATE INDEX "events_place_idx" ON "events" USING btree ("place_id");
  CREATE INDEX "events_visibility_idx" ON "events" USING btree ("visibility");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_resources_id_idx" ON "events_rels" USING btree ("resources_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_start_idx" ON "_events_v" USING btree ("version_start");
  CREATE INDEX "_events_v_version_version_end_idx" ON "_events_v" USING btree ("version_end");
  CREATE INDEX "_events_v_version_version_place_idx" ON "_events_v" USING btree ("version_place_id");
  CREATE INDEX "_events_v_version_version_visibility_idx" ON "_events_v" USING btree ("version_visibility");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_resources_id_idx" ON "_events_v_rels" USING btree ("resources_id");
  CREATE INDEX "guides_steps_order_idx" ON "guides_steps" USING btree ("_order");
  CREATE INDEX "guides_steps_parent_id_idx" ON "guides_steps" USING btree ("_parent_id");
  CREATE INDEX "guides_steps_charter_idx" ON "guides_steps" USING btree ("charter_id");
  CREATE INDEX "guides_visibility_idx" ON "guides" USING btree ("visibility");
  CREATE UNIQUE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_resources_id_idx" ON "guides_rels" USING btree ("resources_id");
  CREATE INDEX "_guides_v_version_steps_order_idx" ON "_guides_v_version_steps" USING btree ("_order");
  CREATE INDEX "_guides_v_version_steps_parent_id_idx" ON "_guides_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_guides_v_version_steps_charter_idx" ON "_guides_v_version_steps" USING btree ("charter_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_visibility_idx" ON "_guides_v" USING btree ("version_visibility");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_resources_id_idx" ON "_guides_v_rels" USING btree ("resources_id");
  CREATE INDEX "charters_points_order_idx" ON "charters_points" USING btree ("_order");
  CREATE INDEX "charters_points_parent_id_idx" ON "charters_points" USING btree ("_parent_id");
  CREATE INDEX "charters_visibility_idx" ON "charters" USING btree ("visibility");
  CREATE UNIQUE INDEX "charters_slug_idx" ON "charters" USING btree ("slug");
  CREATE INDEX "charters_updated_at_idx" ON "charters" USING btree ("updated_at");
  CREATE INDEX "charters_created_at_idx" ON "charters" USING btree ("created_at");
  CREATE INDEX "charters__status_idx" ON "charters" USING btree ("_status");
  CREATE INDEX "_charters_v_version_points_order_idx" ON "_charters_v_version_points" USING btree ("_order");
  CREATE INDEX "_charters_v_version_points_parent_id_idx" ON "_charters_v_version_points" USING btree ("_parent_id");
  CREATE INDEX "_charters_v_parent_idx" ON "_charters_v" USING btree ("parent_id");
  CREATE INDEX "_charters_v_version_version_visibility_idx" ON "_charters_v" USING btree ("version_visibility");
  CREATE INDEX "_charters_v_version_version_slug_idx" ON "_charters_v" USING btree ("version_slug");
  CREATE INDEX "_charters_v_version_version_updated_at_idx" ON "_charters_v" USING btree ("version_updated_at");
  CREATE INDEX "_charters_v_version_version_created_at_idx" ON "_charters_v" USING btree ("version_created_at");
  CREATE INDEX "_charters_v_version_version__status_idx" ON "_charters_v" USING btree ("version__status");
  CREATE INDEX "_charters_v_created_at_idx" ON "_charters_v" USING btree ("created_at");
  CREATE INDEX "_charters_v_updated_at_idx" ON "_charters_v" USING btree ("updated_at");
  CREATE INDEX "_charters_v_latest_idx" ON "_charters_v" USING btree ("latest");
  CREATE INDEX "missions_referent_idx" ON "missions" USING btree ("referent_id");
  CREATE INDEX "missions_organisation_idx" ON "missions" USING btree ("organisation_id");
  CREATE INDEX "missions_visibility_idx" ON "missions" USING btree ("visibility");
  CREATE UNIQUE INDEX "missions_slug_idx" ON "missions" USING btree ("slug");
  CREATE INDEX "missions_updated_at_idx" ON "missions" USING btree ("updated_at");
  CREATE INDEX "missions_created_at_idx" ON "missions" USING btree ("created_at");
  CREATE INDEX "missions__status_idx" ON "missions" USING btree ("_status");
  CREATE INDEX "_missions_v_parent_idx" ON "_missions_v" USING btree ("parent_id");
  CREATE INDEX "_missions_v_version_version_referent_idx" ON "_missions_v" USING btree ("version_referent_id");
  CREATE INDEX "_missions_v_version_version_organisation_idx" ON "_missions_v" USING btree ("version_organisation_id");
  CREATE INDEX "_missions_v_version_version_visibility_idx" ON "_missions_v" USING btree ("version_visibility");
  CREATE INDEX "_missions_v_version_version_slug_idx" ON "_missions_v" USING btree ("version_slug");
  CREATE INDEX "_missions_v_version_version_updated_at_idx" ON "_missions_v" USING btree ("version_updated_at");
  CREATE INDEX "_missions_v_version_version_created_at_idx" ON "_missions_v" USING btree ("version_created_at");
  CREATE INDEX "_missions_v_version_version__status_idx" ON "_missions_v" USING btree ("version__status");
  CREATE INDEX "_missions_v_created_at_idx" ON "_missions_v" USING btree ("created_at");
  CREATE INDEX "_missions_v_updated_at_idx" ON "_missions_v" USING btree ("updated_at");
  CREATE INDEX "_missions_v_latest_idx" ON "_missions_v" USING btree ("latest");
  ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_workshops_fk" FOREIGN KEY ("workshops_id") REFERENCES "public"."workshops"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sessions_fk" FOREIGN KEY ("sessions_id") REFERENCES "public"."sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_charters_fk" FOREIGN KEY ("charters_id") REFERENCES "public"."charters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_missions_fk" FOREIGN KEY ("missions_id") REFERENCES "public"."missions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_organisation_idx" ON "users" USING btree ("organisation_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_workshops_id_idx" ON "payload_locked_documents_rels" USING btree ("workshops_id");
  CREATE INDEX "payload_locked_documents_rels_sessions_id_idx" ON "payload_locked_documents_rels" USING btree ("sessions_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_skills_id_idx" ON "payload_locked_documents_rels" USING btree ("skills_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_charters_id_idx" ON "payload_locked_documents_rels" USING btree ("charters_id");
  CREATE INDEX "payload_locked_documents_rels_missions_id_idx" ON "payload_locked_documents_rels" USING btree ("missions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "glossary" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workshops_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workshops_audiences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workshops_equipment" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workshops" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workshops_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workshops_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_workshops_v_version_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_workshops_v_version_audiences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_workshops_v_version_equipment" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_workshops_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_workshops_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_workshops_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_except" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "sessions_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sessions_v_version_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sessions_v_version_except" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sessions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sessions_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_welcomed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_care" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_access" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_support" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_fees" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "places_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_welcomed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_care" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_access" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_support" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_fees" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisations_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_skills" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "people" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_skills" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v_version_topics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_people_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "skills" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_version_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "charters_points" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "charters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_charters_v_version_points" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_charters_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "missions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_missions_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "glossary_texts" CASCADE;
  DROP TABLE "_glossary_v" CASCADE;
  DROP TABLE "_glossary_v_texts" CASCADE;
  DROP TABLE "workshops_steps" CASCADE;
  DROP TABLE "workshops_audiences" CASCADE;
  DROP TABLE "workshops_equipment" CASCADE;
  DROP TABLE "workshops" CASCADE;
  DROP TABLE "workshops_texts" CASCADE;
  DROP TABLE "workshops_rels" CASCADE;
  DROP TABLE "_workshops_v_version_steps" CASCADE;
  DROP TABLE "_workshops_v_version_audiences" CASCADE;
  DROP TABLE "_workshops_v_version_equipment" CASCADE;
  DROP TABLE "_workshops_v" CASCADE;
  DROP TABLE "_workshops_v_texts" CASCADE;
  DROP TABLE "_workshops_v_rels" CASCADE;
  DROP TABLE "sessions_topics" CASCADE;
  DROP TABLE "sessions_except" CASCADE;
  DROP TABLE "sessions" CASCADE;
  DROP TABLE "sessions_rels" CASCADE;
  DROP TABLE "_sessions_v_version_topics" CASCADE;
  DROP TABLE "_sessions_v_version_except" CASCADE;
  DROP TABLE "_sessions_v" CASCADE;
  DROP TABLE "_sessions_v_rels" CASCADE;
  DROP TABLE "places_services" CASCADE;
  DROP TABLE "places_welcomed" CASCADE;
  DROP TABLE "places_care" CASCADE;
  DROP TABLE "places_access" CASCADE;
  DROP TABLE "places_support" CASCADE;
  DROP TABLE "places_fees" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_texts" CASCADE;
  DROP TABLE "_places_v_version_services" CASCADE;
  DROP TABLE "_places_v_version_welcomed" CASCADE;
  DROP TABLE "_places_v_version_care" CASCADE;
  DROP TABLE "_places_v_version_access" CASCADE;
  DROP TABLE "_places_v_version_support" CASCADE;
  DROP TABLE "_places_v_version_fees" CASCADE;
  DROP TABLE "_places_v" CASCADE;
  DROP TABLE "_places_v_texts" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_texts" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_texts" CASCADE;
  DROP TABLE "people_skills" CASCADE;
  DROP TABLE "people_topics" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "_people_v_version_skills" CASCADE;
  DROP TABLE "_people_v_version_topics" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "skills" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "guides_steps" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v_version_steps" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "charters_points" CASCADE;
  DROP TABLE "charters" CASCADE;
  DROP TABLE "_charters_v_version_points" CASCADE;
  DROP TABLE "_charters_v" CASCADE;
  DROP TABLE "missions" CASCADE;
  DROP TABLE "_missions_v" CASCADE;
  ALTER TABLE "users" DROP CONSTRAINT "users_organisation_id_organisations_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_workshops_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_sessions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_places_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_organisations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_people_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_skills_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_events_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_guides_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_charters_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_missions_fk";
  
  DROP INDEX "users_organisation_idx";
  DROP INDEX "payload_locked_documents_rels_glossary_id_idx";
  DROP INDEX "payload_locked_documents_rels_workshops_id_idx";
  DROP INDEX "payload_locked_documents_rels_sessions_id_idx";
  DROP INDEX "payload_locked_documents_rels_places_id_idx";
  DROP INDEX "payload_locked_documents_rels_organisations_id_idx";
  DROP INDEX "payload_locked_documents_rels_people_id_idx";
  DROP INDEX "payload_locked_documents_rels_skills_id_idx";
  DROP INDEX "payload_locked_documents_rels_events_id_idx";
  DROP INDEX "payload_locked_documents_rels_guides_id_idx";
  DROP INDEX "payload_locked_documents_rels_charters_id_idx";
  DROP INDEX "payload_locked_documents_rels_missions_id_idx";
  ALTER TABLE "users" DROP COLUMN "organisation_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "workshops_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "sessions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "places_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "organisations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "people_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "skills_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "events_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "guides_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "charters_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "missions_id";
  DROP TYPE "public"."enum_glossary_status";
  DROP TYPE "public"."enum__glossary_v_version_status";
  DROP TYPE "public"."enum_workshops_audiences";
  DROP TYPE "public"."enum_workshops_equipment";
  DROP TYPE "public"."enum_workshops_topic";
  DROP TYPE "public"."enum_workshops_level";
  DROP TYPE "public"."enum_workshops_stage";
  DROP TYPE "public"."enum_workshops_format";
  DROP TYPE "public"."enum_workshops_licence";
  DROP TYPE "public"."enum_workshops_visibility";
  DROP TYPE "public"."enum_workshops_status";
  DROP TYPE "public"."enum__workshops_v_version_audiences";
  DROP TYPE "public"."enum__workshops_v_version_equipment";
  DROP TYPE "public"."enum__workshops_v_version_topic";
  DROP TYPE "public"."enum__workshops_v_version_level";
  DROP TYPE "public"."enum__workshops_v_version_stage";
  DROP TYPE "public"."enum__workshops_v_version_format";
  DROP TYPE "public"."enum__workshops_v_version_licence";
  DROP TYPE "public"."enum__workshops_v_version_visibility";
  DROP TYPE "public"."enum__workshops_v_version_status";
  DROP TYPE "public"."enum_sessions_topics";
  DROP TYPE "public"."enum_sessions_kind";
  DROP TYPE "public"."enum_sessions_repeats";
  DROP TYPE "public"."enum_sessions_visibility";
  DROP TYPE "public"."enum_sessions_status";
  DROP TYPE "public"."enum__sessions_v_version_topics";
  DROP TYPE "public"."enum__sessions_v_version_kind";
  DROP TYPE "public"."enum__sessions_v_version_repeats";
  DROP TYPE "public"."enum__sessions_v_version_visibility";
  DROP TYPE "public"."enum__sessions_v_version_status";
  DROP TYPE "public"."enum_places_services";
  DROP TYPE "public"."enum_places_welcomed";
  DROP TYPE "public"."enum_places_care";
  DROP TYPE "public"."enum_places_access";
  DROP TYPE "public"."enum_places_support";
  DROP TYPE "public"."enum_places_fees";
  DROP TYPE "public"."enum_places_visibility";
  DROP TYPE "public"."enum_places_status";
  DROP TYPE "public"."enum__places_v_version_services";
  DROP TYPE "public"."enum__places_v_version_welcomed";
  DROP TYPE "public"."enum__places_v_version_care";
  DROP TYPE "public"."enum__places_v_version_access";
  DROP TYPE "public"."enum__places_v_version_support";
  DROP TYPE "public"."enum__places_v_version_fees";
  DROP TYPE "public"."enum__places_v_version_visibility";
  DROP TYPE "public"."enum__places_v_version_status";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_organisations_visibility";
  DROP TYPE "public"."enum_organisations_status";
  DROP TYPE "public"."enum__organisations_v_version_kind";
  DROP TYPE "public"."enum__organisations_v_version_visibility";
  DROP TYPE "public"."enum__organisations_v_version_status";
  DROP TYPE "public"."enum_people_skills_level";
  DROP TYPE "public"."enum_people_topics";
  DROP TYPE "public"."enum_people_position";
  DROP TYPE "public"."enum_people_contact_for";
  DROP TYPE "public"."enum_people_visibility";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_skills_level";
  DROP TYPE "public"."enum__people_v_version_topics";
  DROP TYPE "public"."enum__people_v_version_position";
  DROP TYPE "public"."enum__people_v_version_contact_for";
  DROP TYPE "public"."enum__people_v_version_visibility";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_visibility";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_visibility";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_guides_audience";
  DROP TYPE "public"."enum_guides_visibility";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_audience";
  DROP TYPE "public"."enum__guides_v_version_visibility";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum_charters_audience";
  DROP TYPE "public"."enum_charters_visibility";
  DROP TYPE "public"."enum_charters_status";
  DROP TYPE "public"."enum__charters_v_version_audience";
  DROP TYPE "public"."enum__charters_v_version_visibility";
  DROP TYPE "public"."enum__charters_v_version_status";
  DROP TYPE "public"."enum_missions_kind";
  DROP TYPE "public"."enum_missions_level";
  DROP TYPE "public"."enum_missions_visibility";
  DROP TYPE "public"."enum_missions_status";
  DROP TYPE "public"."enum__missions_v_version_kind";
  DROP TYPE "public"."enum__missions_v_version_level";
  DROP TYPE "public"."enum__missions_v_version_visibility";
  DROP TYPE "public"."enum__missions_v_version_status";`)
}
