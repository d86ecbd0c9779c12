import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`best_practices_keywords\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_keywords_order_idx\` ON \`best_practices_keywords\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_keywords_parent_id_idx\` ON \`best_practices_keywords\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_keywords_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_keywords\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_keywords_locales_locale_parent_id_unique\` ON \`best_practices_keywords_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_beneficiaries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_beneficiaries_order_idx\` ON \`best_practices_beneficiaries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_beneficiaries_parent_idx\` ON \`best_practices_beneficiaries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`month\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_steps_order_idx\` ON \`best_practices_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_steps_parent_id_idx\` ON \`best_practices_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_steps_locales_locale_parent_id_unique\` ON \`best_practices_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_partners_order_idx\` ON \`best_practices_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_partners_parent_id_idx\` ON \`best_practices_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_partners_organisation_idx\` ON \`best_practices_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_results_not_known\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_results_not_known_order_idx\` ON \`best_practices_results_not_known\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_results_not_known_parent_idx\` ON \`best_practices_results_not_known\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit\` text,
  	\`baseline\` numeric,
  	\`after\` numeric,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_results_order_idx\` ON \`best_practices_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_results_parent_id_idx\` ON \`best_practices_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_results_locales\` (
  	\`indicator\` text,
  	\`how_measured\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_results_locales_locale_parent_id_unique\` ON \`best_practices_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_evaluation_docs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`url\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_evaluation_docs_order_idx\` ON \`best_practices_evaluation_docs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_evaluation_docs_parent_id_idx\` ON \`best_practices_evaluation_docs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_evaluation_docs_file_idx\` ON \`best_practices_evaluation_docs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_evaluation_docs_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_evaluation_docs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_evaluation_docs_locales_locale_parent_id_uniq\` ON \`best_practices_evaluation_docs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_resources_funding\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_resources_funding_order_idx\` ON \`best_practices_resources_funding\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_resources_funding_parent_idx\` ON \`best_practices_resources_funding\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_resources_not_known\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_resources_not_known_order_idx\` ON \`best_practices_resources_not_known\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_resources_not_known_parent_idx\` ON \`best_practices_resources_not_known\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_transferability_must_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_transferability_must_keep_order_idx\` ON \`best_practices_transferability_must_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_transferability_must_keep_parent_id_idx\` ON \`best_practices_transferability_must_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_transferability_must_keep_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_transferability_must_keep\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_transferability_must_keep_locales_locale_pare\` ON \`best_practices_transferability_must_keep_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_transferability_can_adapt\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_transferability_can_adapt_order_idx\` ON \`best_practices_transferability_can_adapt\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_transferability_can_adapt_parent_id_idx\` ON \`best_practices_transferability_can_adapt\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_transferability_can_adapt_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_transferability_can_adapt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_transferability_can_adapt_locales_locale_pare\` ON \`best_practices_transferability_can_adapt_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_transferability_owner_offers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_transferability_owner_offers_order_idx\` ON \`best_practices_transferability_owner_offers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_transferability_owner_offers_parent_idx\` ON \`best_practices_transferability_owner_offers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_dos_order_idx\` ON \`best_practices_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_dos_parent_id_idx\` ON \`best_practices_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_dos_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_dos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_dos_locales_locale_parent_id_unique\` ON \`best_practices_dos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_donts_order_idx\` ON \`best_practices_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_donts_parent_id_idx\` ON \`best_practices_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_donts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_donts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_donts_locales_locale_parent_id_unique\` ON \`best_practices_donts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`credit\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`consent_of_people_shown\` integer DEFAULT false,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_images_order_idx\` ON \`best_practices_images\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_images_parent_id_idx\` ON \`best_practices_images\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_images_image_idx\` ON \`best_practices_images\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_images_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_images\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_images_locales_locale_parent_id_unique\` ON \`best_practices_images_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_attachments_order_idx\` ON \`best_practices_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_attachments_parent_id_idx\` ON \`best_practices_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_attachments_file_idx\` ON \`best_practices_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_attachments_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_attachments_locales_locale_parent_id_unique\` ON \`best_practices_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_links_order_idx\` ON \`best_practices_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_links_parent_id_idx\` ON \`best_practices_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_links_locales_locale_parent_id_unique\` ON \`best_practices_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`primary_theme_id\` text(36),
  	\`start_date\` text,
  	\`end_date\` text,
  	\`ongoing\` integer DEFAULT false,
  	\`mainstreamed\` integer DEFAULT false,
  	\`participation_level\` text,
  	\`project_result_id\` text(36),
  	\`reach_number\` numeric,
  	\`reach_unit\` text,
  	\`reach_year\` numeric,
  	\`reach_not_known\` integer DEFAULT false,
  	\`theme_extras_maturity_before\` text,
  	\`theme_extras_maturity_after\` text,
  	\`theme_extras_ai_risk_class\` text,
  	\`theme_extras_tco2_saved\` numeric,
  	\`evidence_level\` numeric,
  	\`tier\` text,
  	\`context_population_band\` text,
  	\`context_governance_level\` text,
  	\`context_delivery_body\` text,
  	\`resources_cost_total\` numeric,
  	\`resources_cost_band\` text,
  	\`resources_staff_fte\` numeric,
  	\`resources_running_cost\` numeric,
  	\`resources_time_to_first_result\` numeric,
  	\`candid_note\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`contact_visibility\` text DEFAULT 'form',
  	\`consents_right_to_publish\` integer DEFAULT false,
  	\`consents_licence\` integer DEFAULT false,
  	\`consents_no_personal_data\` integer DEFAULT false,
  	\`ref_id\` text,
  	\`slug\` text,
  	\`review_state\` text DEFAULT 'draft',
  	\`owner_id\` text(36),
  	\`original_language\` text,
  	\`featured\` integer DEFAULT false,
  	\`published_at\` text,
  	\`translations_en_state\` text DEFAULT 'none',
  	\`translations_en_source_version\` text,
  	\`translations_sv_state\` text DEFAULT 'none',
  	\`translations_sv_source_version\` text,
  	\`translations_it_state\` text DEFAULT 'none',
  	\`translations_it_source_version\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`last_confirmed_by_owner\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`primary_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_result_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_primary_theme_idx\` ON \`best_practices\` (\`primary_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_project_result_idx\` ON \`best_practices\` (\`project_result_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_context_context_population_band_idx\` ON \`best_practices\` (\`context_population_band\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_resources_resources_cost_band_idx\` ON \`best_practices\` (\`resources_cost_band\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_ref_id_idx\` ON \`best_practices\` (\`ref_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_slug_idx\` ON \`best_practices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_review_state_idx\` ON \`best_practices\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_owner_idx\` ON \`best_practices\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_published_at_idx\` ON \`best_practices\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_updated_at_idx\` ON \`best_practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_created_at_idx\` ON \`best_practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_deleted_at_idx\` ON \`best_practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`best_practices__status_idx\` ON \`best_practices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`problem\` text,
  	\`objectives\` text,
  	\`solution\` text,
  	\`participation_text\` text,
  	\`results_text\` text,
  	\`statement\` text,
  	\`context_legal_competence_s_e\` text,
  	\`context_legal_competence_i_t\` text,
  	\`context_prerequisites\` text,
  	\`resources_note\` text,
  	\`sustainability\` text,
  	\`did_not_work\` text,
  	\`equity_ethics\` text,
  	\`contact_role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_locales_locale_parent_id_unique\` ON \`best_practices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_texts_order_parent\` ON \`best_practices_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_numbers_order_parent_idx\` ON \`best_practices_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`handbook_methods_id\` text(36),
  	\`best_practices_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_practices_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_rels_order_idx\` ON \`best_practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_parent_idx\` ON \`best_practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_path_idx\` ON \`best_practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_themes_id_idx\` ON \`best_practices_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_handbook_methods_id_idx\` ON \`best_practices_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_best_practices_id_idx\` ON \`best_practices_rels\` (\`best_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_users_id_idx\` ON \`best_practices_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_keywords\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_keywords_order_idx\` ON \`_best_practices_v_version_keywords\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_keywords_parent_id_idx\` ON \`_best_practices_v_version_keywords\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_keywords_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_keywords\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_keywords_locales_locale_parent_id_\` ON \`_best_practices_v_version_keywords_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_beneficiaries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_beneficiaries_order_idx\` ON \`_best_practices_v_version_beneficiaries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_beneficiaries_parent_idx\` ON \`_best_practices_v_version_beneficiaries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`month\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_steps_order_idx\` ON \`_best_practices_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_steps_parent_id_idx\` ON \`_best_practices_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_steps_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_steps_locales_locale_parent_id_uni\` ON \`_best_practices_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_partners_order_idx\` ON \`_best_practices_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_partners_parent_id_idx\` ON \`_best_practices_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_partners_organisation_idx\` ON \`_best_practices_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_results_not_known\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v_version_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_results_not_known_order_idx\` ON \`_best_practices_v_version_results_not_known\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_results_not_known_parent_idx\` ON \`_best_practices_v_version_results_not_known\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`unit\` text,
  	\`baseline\` numeric,
  	\`after\` numeric,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_results_order_idx\` ON \`_best_practices_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_results_parent_id_idx\` ON \`_best_practices_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_results_locales\` (
  	\`indicator\` text,
  	\`how_measured\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_results_locales_locale_parent_id_u\` ON \`_best_practices_v_version_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_evaluation_docs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_evaluation_docs_order_idx\` ON \`_best_practices_v_version_evaluation_docs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_evaluation_docs_parent_id_idx\` ON \`_best_practices_v_version_evaluation_docs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_evaluation_docs_file_idx\` ON \`_best_practices_v_version_evaluation_docs\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_evaluation_docs_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_evaluation_docs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_evaluation_docs_locales_locale_par\` ON \`_best_practices_v_version_evaluation_docs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_resources_funding\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_resources_funding_order_idx\` ON \`_best_practices_v_version_resources_funding\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_resources_funding_parent_idx\` ON \`_best_practices_v_version_resources_funding\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_resources_not_known\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_resources_not_known_order_idx\` ON \`_best_practices_v_version_resources_not_known\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_resources_not_known_parent_idx\` ON \`_best_practices_v_version_resources_not_known\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_transferability_must_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_transferability_must_keep_order_idx\` ON \`_best_practices_v_version_transferability_must_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_transferability_must_keep_parent_id_idx\` ON \`_best_practices_v_version_transferability_must_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_transferability_must_keep_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_transferability_must_keep\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_transferability_must_keep_locales_\` ON \`_best_practices_v_version_transferability_must_keep_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_transferability_can_adapt\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_transferability_can_adapt_order_idx\` ON \`_best_practices_v_version_transferability_can_adapt\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_transferability_can_adapt_parent_id_idx\` ON \`_best_practices_v_version_transferability_can_adapt\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_transferability_can_adapt_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_transferability_can_adapt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_transferability_can_adapt_locales_\` ON \`_best_practices_v_version_transferability_can_adapt_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_transferability_owner_offers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_transferability_owner_offers_order_idx\` ON \`_best_practices_v_version_transferability_owner_offers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_transferability_owner_offers_parent_idx\` ON \`_best_practices_v_version_transferability_owner_offers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_dos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_dos_order_idx\` ON \`_best_practices_v_version_dos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_dos_parent_id_idx\` ON \`_best_practices_v_version_dos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_dos_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_dos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_dos_locales_locale_parent_id_uniqu\` ON \`_best_practices_v_version_dos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_donts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_donts_order_idx\` ON \`_best_practices_v_version_donts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_donts_parent_id_idx\` ON \`_best_practices_v_version_donts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_donts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_donts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_donts_locales_locale_parent_id_uni\` ON \`_best_practices_v_version_donts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_images\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text(36),
  	\`credit\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`consent_of_people_shown\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_images_order_idx\` ON \`_best_practices_v_version_images\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_images_parent_id_idx\` ON \`_best_practices_v_version_images\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_images_image_idx\` ON \`_best_practices_v_version_images\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_images_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_images\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_images_locales_locale_parent_id_un\` ON \`_best_practices_v_version_images_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_attachments_order_idx\` ON \`_best_practices_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_attachments_parent_id_idx\` ON \`_best_practices_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_attachments_file_idx\` ON \`_best_practices_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_attachments_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_attachments_locales_locale_parent_\` ON \`_best_practices_v_version_attachments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_links_order_idx\` ON \`_best_practices_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_links_parent_id_idx\` ON \`_best_practices_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_version_links_locales_locale_parent_id_uni\` ON \`_best_practices_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_primary_theme_id\` text(36),
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_ongoing\` integer DEFAULT false,
  	\`version_mainstreamed\` integer DEFAULT false,
  	\`version_participation_level\` text,
  	\`version_project_result_id\` text(36),
  	\`version_reach_number\` numeric,
  	\`version_reach_unit\` text,
  	\`version_reach_year\` numeric,
  	\`version_reach_not_known\` integer DEFAULT false,
  	\`version_theme_extras_maturity_before\` text,
  	\`version_theme_extras_maturity_after\` text,
  	\`version_theme_extras_ai_risk_class\` text,
  	\`version_theme_extras_tco2_saved\` numeric,
  	\`version_evidence_level\` numeric,
  	\`version_tier\` text,
  	\`version_context_population_band\` text,
  	\`version_context_governance_level\` text,
  	\`version_context_delivery_body\` text,
  	\`version_resources_cost_total\` numeric,
  	\`version_resources_cost_band\` text,
  	\`version_resources_staff_fte\` numeric,
  	\`version_resources_running_cost\` numeric,
  	\`version_resources_time_to_first_result\` numeric,
  	\`version_candid_note\` text,
  	\`version_contact_name\` text,
  	\`version_contact_email\` text,
  	\`version_contact_visibility\` text DEFAULT 'form',
  	\`version_consents_right_to_publish\` integer DEFAULT false,
  	\`version_consents_licence\` integer DEFAULT false,
  	\`version_consents_no_personal_data\` integer DEFAULT false,
  	\`version_ref_id\` text,
  	\`version_slug\` text,
  	\`version_review_state\` text DEFAULT 'draft',
  	\`version_owner_id\` text(36),
  	\`version_original_language\` text,
  	\`version_featured\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_translations_en_state\` text DEFAULT 'none',
  	\`version_translations_en_source_version\` text,
  	\`version_translations_sv_state\` text DEFAULT 'none',
  	\`version_translations_sv_source_version\` text,
  	\`version_translations_it_state\` text DEFAULT 'none',
  	\`version_translations_it_source_version\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_last_confirmed_by_owner\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_primary_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_result_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_parent_idx\` ON \`_best_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_primary_theme_idx\` ON \`_best_practices_v\` (\`version_primary_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_project_result_idx\` ON \`_best_practices_v\` (\`version_project_result_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_context_version_context_popula_idx\` ON \`_best_practices_v\` (\`version_context_population_band\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_resources_version_resources_co_idx\` ON \`_best_practices_v\` (\`version_resources_cost_band\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_ref_id_idx\` ON \`_best_practices_v\` (\`version_ref_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_slug_idx\` ON \`_best_practices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_review_state_idx\` ON \`_best_practices_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_owner_idx\` ON \`_best_practices_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_published_at_idx\` ON \`_best_practices_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_updated_at_idx\` ON \`_best_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_created_at_idx\` ON \`_best_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_deleted_at_idx\` ON \`_best_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version__status_idx\` ON \`_best_practices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_created_at_idx\` ON \`_best_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_updated_at_idx\` ON \`_best_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_snapshot_idx\` ON \`_best_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_published_locale_idx\` ON \`_best_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_latest_idx\` ON \`_best_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_problem\` text,
  	\`version_objectives\` text,
  	\`version_solution\` text,
  	\`version_participation_text\` text,
  	\`version_results_text\` text,
  	\`version_statement\` text,
  	\`version_context_legal_competence_s_e\` text,
  	\`version_context_legal_competence_i_t\` text,
  	\`version_context_prerequisites\` text,
  	\`version_resources_note\` text,
  	\`version_sustainability\` text,
  	\`version_did_not_work\` text,
  	\`version_equity_ethics\` text,
  	\`version_contact_role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_locales_locale_parent_id_unique\` ON \`_best_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_texts_order_parent\` ON \`_best_practices_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_numbers_order_parent_idx\` ON \`_best_practices_v_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`handbook_methods_id\` text(36),
  	\`best_practices_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_practices_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_order_idx\` ON \`_best_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_parent_idx\` ON \`_best_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_path_idx\` ON \`_best_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_themes_id_idx\` ON \`_best_practices_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_handbook_methods_id_idx\` ON \`_best_practices_v_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_best_practices_id_idx\` ON \`_best_practices_v_rels\` (\`best_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_users_id_idx\` ON \`_best_practices_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`project_results_target_users\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_results_target_users_order_idx\` ON \`project_results_target_users\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`project_results_target_users_parent_idx\` ON \`project_results_target_users\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_results_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`title\` text,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`version\` text,
  	\`date\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_results_files_order_idx\` ON \`project_results_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`project_results_files_parent_id_idx\` ON \`project_results_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_files_file_idx\` ON \`project_results_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`project_results\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`project_id\` text(36),
  	\`result_type\` text,
  	\`status\` text DEFAULT 'published',
  	\`contact_organisation_id\` text(36),
  	\`evidence_level\` numeric,
  	\`tier\` text,
  	\`ref_id\` text,
  	\`slug\` text,
  	\`review_state\` text DEFAULT 'draft',
  	\`owner_id\` text(36),
  	\`original_language\` text,
  	\`featured\` integer DEFAULT false,
  	\`published_at\` text,
  	\`translations_en_state\` text DEFAULT 'none',
  	\`translations_en_source_version\` text,
  	\`translations_sv_state\` text DEFAULT 'none',
  	\`translations_sv_source_version\` text,
  	\`translations_it_state\` text DEFAULT 'none',
  	\`translations_it_source_version\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`project_results_project_idx\` ON \`project_results\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_result_type_idx\` ON \`project_results\` (\`result_type\`);`)
  await db.run(sql`CREATE INDEX \`project_results_contact_organisation_idx\` ON \`project_results\` (\`contact_organisation_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`project_results_ref_id_idx\` ON \`project_results\` (\`ref_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`project_results_slug_idx\` ON \`project_results\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`project_results_review_state_idx\` ON \`project_results\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`project_results_owner_idx\` ON \`project_results\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_published_at_idx\` ON \`project_results\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`project_results_updated_at_idx\` ON \`project_results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`project_results_created_at_idx\` ON \`project_results\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`project_results_deleted_at_idx\` ON \`project_results\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`project_results__status_idx\` ON \`project_results\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`project_results_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`who_uses_it_now\` text,
  	\`statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`project_results_locales_locale_parent_id_unique\` ON \`project_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_results_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`handbook_methods_id\` text(36),
  	\`best_practices_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_practices_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_results_rels_order_idx\` ON \`project_results_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`project_results_rels_parent_idx\` ON \`project_results_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_rels_path_idx\` ON \`project_results_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`project_results_rels_themes_id_idx\` ON \`project_results_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_rels_handbook_methods_id_idx\` ON \`project_results_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_rels_best_practices_id_idx\` ON \`project_results_rels\` (\`best_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`project_results_rels_users_id_idx\` ON \`project_results_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_results_v_version_target_users\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_project_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_target_users_order_idx\` ON \`_project_results_v_version_target_users\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_target_users_parent_idx\` ON \`_project_results_v_version_target_users\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_results_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`title\` text,
  	\`file_id\` text(36),
  	\`url\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`version\` text,
  	\`date\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_files_order_idx\` ON \`_project_results_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_files_parent_id_idx\` ON \`_project_results_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_files_file_idx\` ON \`_project_results_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_results_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_project_id\` text(36),
  	\`version_result_type\` text,
  	\`version_status\` text DEFAULT 'published',
  	\`version_contact_organisation_id\` text(36),
  	\`version_evidence_level\` numeric,
  	\`version_tier\` text,
  	\`version_ref_id\` text,
  	\`version_slug\` text,
  	\`version_review_state\` text DEFAULT 'draft',
  	\`version_owner_id\` text(36),
  	\`version_original_language\` text,
  	\`version_featured\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_translations_en_state\` text DEFAULT 'none',
  	\`version_translations_en_source_version\` text,
  	\`version_translations_sv_state\` text DEFAULT 'none',
  	\`version_translations_sv_source_version\` text,
  	\`version_translations_it_state\` text DEFAULT 'none',
  	\`version_translations_it_source_version\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_results_v_parent_idx\` ON \`_project_results_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_project_idx\` ON \`_project_results_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_result_type_idx\` ON \`_project_results_v\` (\`version_result_type\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_contact_organisation_idx\` ON \`_project_results_v\` (\`version_contact_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_ref_id_idx\` ON \`_project_results_v\` (\`version_ref_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_slug_idx\` ON \`_project_results_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_review_state_idx\` ON \`_project_results_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_owner_idx\` ON \`_project_results_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_published_at_idx\` ON \`_project_results_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_updated_at_idx\` ON \`_project_results_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_created_at_idx\` ON \`_project_results_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_deleted_at_idx\` ON \`_project_results_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version__status_idx\` ON \`_project_results_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_created_at_idx\` ON \`_project_results_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_updated_at_idx\` ON \`_project_results_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_snapshot_idx\` ON \`_project_results_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_published_locale_idx\` ON \`_project_results_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_latest_idx\` ON \`_project_results_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_project_results_v_locales\` (
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_who_uses_it_now\` text,
  	\`version_statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_project_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_project_results_v_locales_locale_parent_id_unique\` ON \`_project_results_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_results_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`handbook_methods_id\` text(36),
  	\`best_practices_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_project_results_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_practices_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_order_idx\` ON \`_project_results_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_parent_idx\` ON \`_project_results_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_path_idx\` ON \`_project_results_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_themes_id_idx\` ON \`_project_results_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_handbook_methods_id_idx\` ON \`_project_results_v_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_best_practices_id_idx\` ON \`_project_results_v_rels\` (\`best_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_results_v_rels_users_id_idx\` ON \`_project_results_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`place\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_events_order_idx\` ON \`projects_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_events_parent_id_idx\` ON \`projects_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_events_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_events_locales_locale_parent_id_unique\` ON \`projects_events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`acronym\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`programme\` text,
  	\`grant_number\` text,
  	\`start\` text,
  	\`end\` text,
  	\`eu_grant\` numeric,
  	\`total_budget\` numeric,
  	\`website\` text,
  	\`lead_id\` text(36),
  	\`phase\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`lead_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_programme_idx\` ON \`projects\` (\`programme\`);`)
  await db.run(sql`CREATE INDEX \`projects_start_idx\` ON \`projects\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`projects_lead_idx\` ON \`projects\` (\`lead_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_organisations_id_idx\` ON \`projects_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_themes_id_idx\` ON \`projects_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_aims\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_aims_order_idx\` ON \`handbook_methods_aims\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_aims_parent_idx\` ON \`handbook_methods_aims\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_barriers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_barriers_order_idx\` ON \`handbook_methods_barriers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_barriers_parent_idx\` ON \`handbook_methods_barriers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_settings_order_idx\` ON \`handbook_methods_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_settings_parent_idx\` ON \`handbook_methods_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_objectives_order_idx\` ON \`handbook_methods_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_objectives_parent_id_idx\` ON \`handbook_methods_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_objectives_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_objectives_locales_locale_parent_id_unique\` ON \`handbook_methods_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_materials_order_idx\` ON \`handbook_methods_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_materials_parent_id_idx\` ON \`handbook_methods_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_materials_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_materials_locales_locale_parent_id_unique\` ON \`handbook_methods_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_steps_order_idx\` ON \`handbook_methods_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_steps_parent_id_idx\` ON \`handbook_methods_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_steps_locales\` (
  	\`title\` text,
  	\`facilitator\` text,
  	\`participants\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_steps_locales_locale_parent_id_unique\` ON \`handbook_methods_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_debrief_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_debrief_questions_order_idx\` ON \`handbook_methods_debrief_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_debrief_questions_parent_id_idx\` ON \`handbook_methods_debrief_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_debrief_questions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_debrief_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_debrief_questions_locales_locale_parent_id_\` ON \`handbook_methods_debrief_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_tips\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_tips_order_idx\` ON \`handbook_methods_tips\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_tips_parent_id_idx\` ON \`handbook_methods_tips\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_tips_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_tips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_tips_locales_locale_parent_id_unique\` ON \`handbook_methods_tips_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_variations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_variations_order_idx\` ON \`handbook_methods_variations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_variations_parent_id_idx\` ON \`handbook_methods_variations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_variations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_variations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_variations_locales_locale_parent_id_unique\` ON \`handbook_methods_variations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_handouts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_handouts_order_idx\` ON \`handbook_methods_handouts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_handouts_parent_id_idx\` ON \`handbook_methods_handouts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_handouts_file_idx\` ON \`handbook_methods_handouts\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_handouts_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods_handouts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_handouts_locales_locale_parent_id_unique\` ON \`handbook_methods_handouts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`year\` numeric,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_sources_order_idx\` ON \`handbook_methods_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_sources_parent_id_idx\` ON \`handbook_methods_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`chapter_id\` text(36),
  	\`order\` numeric,
  	\`group_size_min\` numeric,
  	\`group_size_max\` numeric,
  	\`minutes\` numeric,
  	\`preparation_minutes\` numeric,
  	\`complexity\` numeric,
  	\`cost_band\` text,
  	\`adapted_from\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`evidence_level\` numeric,
  	\`tier\` text,
  	\`ref_id\` text,
  	\`slug\` text,
  	\`review_state\` text DEFAULT 'draft',
  	\`owner_id\` text(36),
  	\`original_language\` text,
  	\`featured\` integer DEFAULT false,
  	\`published_at\` text,
  	\`translations_en_state\` text DEFAULT 'none',
  	\`translations_en_source_version\` text,
  	\`translations_sv_state\` text DEFAULT 'none',
  	\`translations_sv_source_version\` text,
  	\`translations_it_state\` text DEFAULT 'none',
  	\`translations_it_source_version\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`chapter_id\`) REFERENCES \`handbook_chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_chapter_idx\` ON \`handbook_methods\` (\`chapter_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_ref_id_idx\` ON \`handbook_methods\` (\`ref_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_slug_idx\` ON \`handbook_methods\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_review_state_idx\` ON \`handbook_methods\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_owner_idx\` ON \`handbook_methods\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_published_at_idx\` ON \`handbook_methods\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_updated_at_idx\` ON \`handbook_methods\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_created_at_idx\` ON \`handbook_methods\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_deleted_at_idx\` ON \`handbook_methods\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods__status_idx\` ON \`handbook_methods\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_locales\` (
  	\`title\` text,
  	\`in_one_sentence\` text,
  	\`audience\` text,
  	\`staff_and_competence\` text,
  	\`why_it_works\` text,
  	\`risks_and_safeguards\` text,
  	\`accessibility\` text,
  	\`adaptation_sweden\` text,
  	\`adaptation_italy\` text,
  	\`adaptation_small_municipalities\` text,
  	\`evaluation_form\` text,
  	\`statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_methods_locales_locale_parent_id_unique\` ON \`handbook_methods_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_methods_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`handbook_methods_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_methods_rels_order_idx\` ON \`handbook_methods_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_rels_parent_idx\` ON \`handbook_methods_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_rels_path_idx\` ON \`handbook_methods_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_rels_handbook_methods_id_idx\` ON \`handbook_methods_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`handbook_methods_rels_users_id_idx\` ON \`handbook_methods_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_aims\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_aims_order_idx\` ON \`_handbook_methods_v_version_aims\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_aims_parent_idx\` ON \`_handbook_methods_v_version_aims\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_barriers\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_barriers_order_idx\` ON \`_handbook_methods_v_version_barriers\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_barriers_parent_idx\` ON \`_handbook_methods_v_version_barriers\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_settings\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_settings_order_idx\` ON \`_handbook_methods_v_version_settings\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_settings_parent_idx\` ON \`_handbook_methods_v_version_settings\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_objectives_order_idx\` ON \`_handbook_methods_v_version_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_objectives_parent_id_idx\` ON \`_handbook_methods_v_version_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_objectives_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_objectives\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_objectives_locales_locale_parent\` ON \`_handbook_methods_v_version_objectives_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_materials\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_materials_order_idx\` ON \`_handbook_methods_v_version_materials\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_materials_parent_id_idx\` ON \`_handbook_methods_v_version_materials\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_materials_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_materials\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_materials_locales_locale_parent_\` ON \`_handbook_methods_v_version_materials_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_steps_order_idx\` ON \`_handbook_methods_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_steps_parent_id_idx\` ON \`_handbook_methods_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_steps_locales\` (
  	\`title\` text,
  	\`facilitator\` text,
  	\`participants\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_steps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_steps_locales_locale_parent_id_u\` ON \`_handbook_methods_v_version_steps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_debrief_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_debrief_questions_order_idx\` ON \`_handbook_methods_v_version_debrief_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_debrief_questions_parent_id_idx\` ON \`_handbook_methods_v_version_debrief_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_debrief_questions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_debrief_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_debrief_questions_locales_locale\` ON \`_handbook_methods_v_version_debrief_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_tips\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_tips_order_idx\` ON \`_handbook_methods_v_version_tips\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_tips_parent_id_idx\` ON \`_handbook_methods_v_version_tips\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_tips_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_tips\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_tips_locales_locale_parent_id_un\` ON \`_handbook_methods_v_version_tips_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_variations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_variations_order_idx\` ON \`_handbook_methods_v_version_variations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_variations_parent_id_idx\` ON \`_handbook_methods_v_version_variations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_variations_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_variations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_variations_locales_locale_parent\` ON \`_handbook_methods_v_version_variations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_handouts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_handouts_order_idx\` ON \`_handbook_methods_v_version_handouts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_handouts_parent_id_idx\` ON \`_handbook_methods_v_version_handouts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_handouts_file_idx\` ON \`_handbook_methods_v_version_handouts\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_handouts_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v_version_handouts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_version_handouts_locales_locale_parent_i\` ON \`_handbook_methods_v_version_handouts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`publisher\` text,
  	\`year\` numeric,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_sources_order_idx\` ON \`_handbook_methods_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_sources_parent_id_idx\` ON \`_handbook_methods_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_chapter_id\` text(36),
  	\`version_order\` numeric,
  	\`version_group_size_min\` numeric,
  	\`version_group_size_max\` numeric,
  	\`version_minutes\` numeric,
  	\`version_preparation_minutes\` numeric,
  	\`version_complexity\` numeric,
  	\`version_cost_band\` text,
  	\`version_adapted_from\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_evidence_level\` numeric,
  	\`version_tier\` text,
  	\`version_ref_id\` text,
  	\`version_slug\` text,
  	\`version_review_state\` text DEFAULT 'draft',
  	\`version_owner_id\` text(36),
  	\`version_original_language\` text,
  	\`version_featured\` integer DEFAULT false,
  	\`version_published_at\` text,
  	\`version_translations_en_state\` text DEFAULT 'none',
  	\`version_translations_en_source_version\` text,
  	\`version_translations_sv_state\` text DEFAULT 'none',
  	\`version_translations_sv_source_version\` text,
  	\`version_translations_it_state\` text DEFAULT 'none',
  	\`version_translations_it_source_version\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_chapter_id\`) REFERENCES \`handbook_chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_parent_idx\` ON \`_handbook_methods_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_chapter_idx\` ON \`_handbook_methods_v\` (\`version_chapter_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_ref_id_idx\` ON \`_handbook_methods_v\` (\`version_ref_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_slug_idx\` ON \`_handbook_methods_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_review_state_idx\` ON \`_handbook_methods_v\` (\`version_review_state\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_owner_idx\` ON \`_handbook_methods_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_published_at_idx\` ON \`_handbook_methods_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_updated_at_idx\` ON \`_handbook_methods_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_created_at_idx\` ON \`_handbook_methods_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_deleted_at_idx\` ON \`_handbook_methods_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version__status_idx\` ON \`_handbook_methods_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_created_at_idx\` ON \`_handbook_methods_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_updated_at_idx\` ON \`_handbook_methods_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_snapshot_idx\` ON \`_handbook_methods_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_published_locale_idx\` ON \`_handbook_methods_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_latest_idx\` ON \`_handbook_methods_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_locales\` (
  	\`version_title\` text,
  	\`version_in_one_sentence\` text,
  	\`version_audience\` text,
  	\`version_staff_and_competence\` text,
  	\`version_why_it_works\` text,
  	\`version_risks_and_safeguards\` text,
  	\`version_accessibility\` text,
  	\`version_adaptation_sweden\` text,
  	\`version_adaptation_italy\` text,
  	\`version_adaptation_small_municipalities\` text,
  	\`version_evaluation_form\` text,
  	\`version_statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_handbook_methods_v_locales_locale_parent_id_unique\` ON \`_handbook_methods_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_handbook_methods_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`handbook_methods_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_handbook_methods_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_rels_order_idx\` ON \`_handbook_methods_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_rels_parent_idx\` ON \`_handbook_methods_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_rels_path_idx\` ON \`_handbook_methods_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_rels_handbook_methods_id_idx\` ON \`_handbook_methods_v_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_rels_users_id_idx\` ON \`_handbook_methods_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_chapters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_chapters_slug_idx\` ON \`handbook_chapters\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`handbook_chapters_updated_at_idx\` ON \`handbook_chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_chapters_created_at_idx\` ON \`handbook_chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_chapters_deleted_at_idx\` ON \`handbook_chapters\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`handbook_chapters_locales\` (
  	\`title\` text,
  	\`in_one_sentence\` text,
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_chapters_locales_locale_parent_id_unique\` ON \`handbook_chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_editions_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`format\` text,
  	\`key\` text,
  	\`sha256\` text,
  	\`bytes\` numeric,
  	\`failure\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`handbook_editions_files_order_idx\` ON \`handbook_editions_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`handbook_editions_files_parent_id_idx\` ON \`handbook_editions_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`handbook_editions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`state\` text DEFAULT 'draft',
  	\`frozen_on\` text,
  	\`citation\` text,
  	\`snapshot\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_editions_number_idx\` ON \`handbook_editions\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`handbook_editions_state_idx\` ON \`handbook_editions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`handbook_editions_updated_at_idx\` ON \`handbook_editions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`handbook_editions_created_at_idx\` ON \`handbook_editions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`handbook_editions_locales\` (
  	\`title\` text,
  	\`changelog\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`handbook_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`handbook_editions_locales_locale_parent_id_unique\` ON \`handbook_editions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`review_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text,
  	\`entry_id\` text,
  	\`ref_id\` text,
  	\`owner_id\` text(36),
  	\`version\` text,
  	\`action\` text,
  	\`from\` text,
  	\`to\` text,
  	\`actor_id\` text(36),
  	\`comment\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_events_entry_collection_idx\` ON \`review_events\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`review_events_entry_id_idx\` ON \`review_events\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`review_events_ref_id_idx\` ON \`review_events\` (\`ref_id\`);`)
  await db.run(sql`CREATE INDEX \`review_events_owner_idx\` ON \`review_events\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`review_events_actor_idx\` ON \`review_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`review_events_updated_at_idx\` ON \`review_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_events_created_at_idx\` ON \`review_events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`owner_id\` text(36),
  	\`is_public\` integer DEFAULT false,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_owner_idx\` ON \`media\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`owner_id\` text(36),
  	\`is_public\` integer DEFAULT false,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_owner_idx\` ON \`documents\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`membership\` text DEFAULT 'member' NOT NULL,
  	\`place\` text,
  	\`region\` text,
  	\`country\` text NOT NULL,
  	\`nuts_code\` text,
  	\`point_latitude\` numeric,
  	\`point_longitude\` numeric,
  	\`population\` numeric,
  	\`website\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_country_idx\` ON \`organisations\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_areas\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_areas_slug_idx\` ON \`priority_areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`priority_areas_updated_at_idx\` ON \`priority_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_areas_created_at_idx\` ON \`priority_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`priority_areas_deleted_at_idx\` ON \`priority_areas\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`priority_areas_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`priority_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`priority_areas_locales_locale_parent_id_unique\` ON \`priority_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`priority_areas_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`priority_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`priority_areas_numbers_order_parent_idx\` ON \`priority_areas_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_dimensions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_dimensions_order_idx\` ON \`themes_dimensions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_dimensions_parent_id_idx\` ON \`themes_dimensions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_dimensions_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes_dimensions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_dimensions_locales_locale_parent_id_unique\` ON \`themes_dimensions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text NOT NULL,
  	\`area_id\` text(36) NOT NULL,
  	\`order\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`area_id\`) REFERENCES \`priority_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_area_idx\` ON \`themes\` (\`area_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_numbers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_numbers_order_parent_idx\` ON \`themes_numbers\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'member' NOT NULL,
  	\`organisation_id\` text(36),
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_organisation_idx\` ON \`users\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_key_idx\` ON \`counters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`best_practices_id\` text(36),
  	\`project_results_id\` text(36),
  	\`projects_id\` text(36),
  	\`handbook_methods_id\` text(36),
  	\`handbook_chapters_id\` text(36),
  	\`handbook_editions_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`organisations_id\` text(36),
  	\`pages_id\` text(36),
  	\`priority_areas_id\` text(36),
  	\`themes_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_practices_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`project_results_id\`) REFERENCES \`project_results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_methods_id\`) REFERENCES \`handbook_methods\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_chapters_id\`) REFERENCES \`handbook_chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`handbook_editions_id\`) REFERENCES \`handbook_editions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`priority_areas_id\`) REFERENCES \`priority_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`best_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_project_results_id_idx\` ON \`payload_locked_documents_rels\` (\`project_results_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handbook_methods_id_idx\` ON \`payload_locked_documents_rels\` (\`handbook_methods_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handbook_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`handbook_chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_handbook_editions_id_idx\` ON \`payload_locked_documents_rels\` (\`handbook_editions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_priority_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`priority_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`best_practices_keywords\`;`)
  await db.run(sql`DROP TABLE \`best_practices_keywords_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_beneficiaries\`;`)
  await db.run(sql`DROP TABLE \`best_practices_steps\`;`)
  await db.run(sql`DROP TABLE \`best_practices_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_partners\`;`)
  await db.run(sql`DROP TABLE \`best_practices_results_not_known\`;`)
  await db.run(sql`DROP TABLE \`best_practices_results\`;`)
  await db.run(sql`DROP TABLE \`best_practices_results_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_evaluation_docs\`;`)
  await db.run(sql`DROP TABLE \`best_practices_evaluation_docs_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_resources_funding\`;`)
  await db.run(sql`DROP TABLE \`best_practices_resources_not_known\`;`)
  await db.run(sql`DROP TABLE \`best_practices_transferability_must_keep\`;`)
  await db.run(sql`DROP TABLE \`best_practices_transferability_must_keep_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_transferability_can_adapt\`;`)
  await db.run(sql`DROP TABLE \`best_practices_transferability_can_adapt_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_transferability_owner_offers\`;`)
  await db.run(sql`DROP TABLE \`best_practices_dos\`;`)
  await db.run(sql`DROP TABLE \`best_practices_dos_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_donts\`;`)
  await db.run(sql`DROP TABLE \`best_practices_donts_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_images\`;`)
  await db.run(sql`DROP TABLE \`best_practices_images_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_attachments\`;`)
  await db.run(sql`DROP TABLE \`best_practices_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_links\`;`)
  await db.run(sql`DROP TABLE \`best_practices_links_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices\`;`)
  await db.run(sql`DROP TABLE \`best_practices_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_texts\`;`)
  await db.run(sql`DROP TABLE \`best_practices_numbers\`;`)
  await db.run(sql`DROP TABLE \`best_practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_keywords\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_keywords_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_beneficiaries\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_results_not_known\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_evaluation_docs\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_evaluation_docs_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_resources_funding\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_resources_not_known\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_transferability_must_keep\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_transferability_must_keep_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_transferability_can_adapt\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_transferability_can_adapt_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_transferability_owner_offers\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_dos\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_dos_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_donts\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_donts_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_images\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_images_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_attachments_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_numbers\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`project_results_target_users\`;`)
  await db.run(sql`DROP TABLE \`project_results_files\`;`)
  await db.run(sql`DROP TABLE \`project_results\`;`)
  await db.run(sql`DROP TABLE \`project_results_locales\`;`)
  await db.run(sql`DROP TABLE \`project_results_rels\`;`)
  await db.run(sql`DROP TABLE \`_project_results_v_version_target_users\`;`)
  await db.run(sql`DROP TABLE \`_project_results_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_project_results_v\`;`)
  await db.run(sql`DROP TABLE \`_project_results_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_project_results_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_events\`;`)
  await db.run(sql`DROP TABLE \`projects_events_locales\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_aims\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_barriers\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_settings\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_objectives\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_materials\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_steps\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_debrief_questions\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_debrief_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_tips\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_tips_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_variations\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_variations_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_handouts\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_handouts_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_sources\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods_rels\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_aims\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_barriers\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_settings\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_objectives\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_objectives_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_materials\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_materials_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_steps_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_debrief_questions\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_debrief_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_tips\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_tips_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_variations\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_variations_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_handouts\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_handouts_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v_rels\`;`)
  await db.run(sql`DROP TABLE \`handbook_chapters\`;`)
  await db.run(sql`DROP TABLE \`handbook_chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`handbook_editions_files\`;`)
  await db.run(sql`DROP TABLE \`handbook_editions\`;`)
  await db.run(sql`DROP TABLE \`handbook_editions_locales\`;`)
  await db.run(sql`DROP TABLE \`review_events\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`priority_areas\`;`)
  await db.run(sql`DROP TABLE \`priority_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`priority_areas_numbers\`;`)
  await db.run(sql`DROP TABLE \`themes_dimensions\`;`)
  await db.run(sql`DROP TABLE \`themes_dimensions_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`themes_numbers\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
