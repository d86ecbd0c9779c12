import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text,
  	\`entry_id\` text,
  	\`ref_id\` text,
  	\`owner_id\` text(36),
  	\`version\` text,
  	\`path\` text,
  	\`language\` text,
  	\`text\` text NOT NULL,
  	\`audience\` text DEFAULT 'internal' NOT NULL,
  	\`author_id\` text(36),
  	\`resolved_at\` text,
  	\`resolved_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resolved_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_comments_entry_collection_idx\` ON \`review_comments\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_entry_id_idx\` ON \`review_comments\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_ref_id_idx\` ON \`review_comments\` (\`ref_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_owner_idx\` ON \`review_comments\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_author_idx\` ON \`review_comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_resolved_by_idx\` ON \`review_comments\` (\`resolved_by_id\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_updated_at_idx\` ON \`review_comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_comments_created_at_idx\` ON \`review_comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_sheets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text,
  	\`entry_id\` text,
  	\`ref_id\` text,
  	\`owner_id\` text(36),
  	\`version\` text,
  	\`rubric_version\` text NOT NULL,
  	\`reviewer_id\` text(36),
  	\`country\` text,
  	\`gate_g1\` text,
  	\`gate_g2\` text,
  	\`gate_g3\` text,
  	\`gate_g4\` text,
  	\`gate_g5\` text,
  	\`gate_g6\` text,
  	\`gate_g7\` text,
  	\`core_b1\` numeric,
  	\`core_b2\` numeric,
  	\`core_b3\` numeric,
  	\`core_b4\` numeric,
  	\`core_b5\` numeric,
  	\`core_b6\` numeric,
  	\`qualifiers_c1\` numeric,
  	\`qualifiers_c2\` numeric,
  	\`qualifiers_c3\` numeric,
  	\`qualifiers_c4\` numeric,
  	\`qualifiers_c5\` numeric,
  	\`remark\` text,
  	\`note_for_readers\` text,
  	\`sent_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_sheets_entry_collection_idx\` ON \`review_sheets\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`review_sheets_entry_id_idx\` ON \`review_sheets\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`review_sheets_ref_id_idx\` ON \`review_sheets\` (\`ref_id\`);`)
  await db.run(sql`CREATE INDEX \`review_sheets_owner_idx\` ON \`review_sheets\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`review_sheets_reviewer_idx\` ON \`review_sheets\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`review_sheets_updated_at_idx\` ON \`review_sheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_sheets_created_at_idx\` ON \`review_sheets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scheduled_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text,
  	\`entry_id\` text,
  	\`ref_id\` text,
  	\`owner_id\` text(36),
  	\`version\` text,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`actor_id\` text(36),
  	\`evidence_level\` numeric,
  	\`comment\` text,
  	\`statement\` text,
  	\`other_country_note\` text,
  	\`outcome\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scheduled_steps_entry_collection_idx\` ON \`scheduled_steps\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_entry_id_idx\` ON \`scheduled_steps\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_ref_id_idx\` ON \`scheduled_steps\` (\`ref_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_owner_idx\` ON \`scheduled_steps\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_at_idx\` ON \`scheduled_steps\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_state_idx\` ON \`scheduled_steps\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_actor_idx\` ON \`scheduled_steps\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_updated_at_idx\` ON \`scheduled_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scheduled_steps_created_at_idx\` ON \`scheduled_steps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text,
  	\`entry_id\` text,
  	\`ref_id\` text,
  	\`owner_id\` text(36),
  	\`version\` text,
  	\`recipient_id\` text(36) NOT NULL,
  	\`event\` text NOT NULL,
  	\`title\` text,
  	\`actor_name\` text,
  	\`text\` text,
  	\`read_at\` text,
  	\`mail_state\` text DEFAULT 'none' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`mailed_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recipient_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_entry_collection_idx\` ON \`notifications\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`notifications_entry_id_idx\` ON \`notifications\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_ref_id_idx\` ON \`notifications\` (\`ref_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_owner_idx\` ON \`notifications\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_recipient_idx\` ON \`notifications\` (\`recipient_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_mail_state_idx\` ON \`notifications\` (\`mail_state\`);`)
  await db.run(sql`CREATE INDEX \`notifications_updated_at_idx\` ON \`notifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_created_at_idx\` ON \`notifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`former_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry_collection\` text,
  	\`entry_id\` text,
  	\`ref_id\` text,
  	\`owner_id\` text(36),
  	\`version\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`former_addresses_entry_collection_idx\` ON \`former_addresses\` (\`entry_collection\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_entry_id_idx\` ON \`former_addresses\` (\`entry_id\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_ref_id_idx\` ON \`former_addresses\` (\`ref_id\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_owner_idx\` ON \`former_addresses\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_slug_idx\` ON \`former_addresses\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_updated_at_idx\` ON \`former_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`former_addresses_created_at_idx\` ON \`former_addresses\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`review_label\` text;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`rubric_version\` text;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`translations_en_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`translations_sv_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`translations_it_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`is_autosave\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`owner_answer\` text;`)
  await db.run(sql`ALTER TABLE \`best_practices\` ADD \`freshness_asked_at\` text;`)
  await db.run(sql`CREATE INDEX \`best_practices_last_edited_by_idx\` ON \`best_practices\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`best_practices_locales\` ADD \`other_country_note\` text;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_review_label\` text;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_rubric_version\` text;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_translations_en_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_translations_sv_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_translations_it_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_is_autosave\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_owner_answer\` text;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v\` ADD \`version_freshness_asked_at\` text;`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_last_edited_by_idx\` ON \`_best_practices_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_best_practices_v_locales\` ADD \`version_other_country_note\` text;`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`review_label\` text;`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`rubric_version\` text;`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`translations_en_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`translations_sv_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`translations_it_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`project_results\` ADD \`is_autosave\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`project_results_last_edited_by_idx\` ON \`project_results\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`project_results_locales\` ADD \`other_country_note\` text;`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_review_label\` text;`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_rubric_version\` text;`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_translations_en_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_translations_sv_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_translations_it_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_project_results_v\` ADD \`version_is_autosave\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_project_results_v_version_version_last_edited_by_idx\` ON \`_project_results_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_project_results_v_locales\` ADD \`version_other_country_note\` text;`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`review_label\` text;`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`rubric_version\` text;`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`translations_en_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`translations_sv_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`translations_it_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`handbook_methods\` ADD \`is_autosave\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`handbook_methods_last_edited_by_idx\` ON \`handbook_methods\` (\`last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`handbook_methods_locales\` ADD \`other_country_note\` text;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_review_label\` text;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_rubric_version\` text;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_translations_en_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_translations_sv_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_translations_it_ready\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_last_edited_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v\` ADD \`version_is_autosave\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`_handbook_methods_v_version_version_last_edited_by_idx\` ON \`_handbook_methods_v\` (\`version_last_edited_by_id\`);`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v_locales\` ADD \`version_other_country_note\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`mail_preference\` text DEFAULT 'each';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`left_on\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_comments\`;`)
  await db.run(sql`DROP TABLE \`review_sheets\`;`)
  await db.run(sql`DROP TABLE \`scheduled_steps\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`former_addresses\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_best_practices\` (
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
  await db.run(sql`INSERT INTO \`__new_best_practices\`("id", "primary_theme_id", "start_date", "end_date", "ongoing", "mainstreamed", "participation_level", "project_result_id", "reach_number", "reach_unit", "reach_year", "reach_not_known", "theme_extras_maturity_before", "theme_extras_maturity_after", "theme_extras_ai_risk_class", "theme_extras_tco2_saved", "evidence_level", "tier", "context_population_band", "context_governance_level", "context_delivery_body", "resources_cost_total", "resources_cost_band", "resources_staff_fte", "resources_running_cost", "resources_time_to_first_result", "candid_note", "contact_name", "contact_email", "contact_visibility", "consents_right_to_publish", "consents_licence", "consents_no_personal_data", "ref_id", "slug", "review_state", "owner_id", "original_language", "featured", "published_at", "translations_en_state", "translations_en_source_version", "translations_sv_state", "translations_sv_source_version", "translations_it_state", "translations_it_source_version", "is_sample", "last_confirmed_by_owner", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "primary_theme_id", "start_date", "end_date", "ongoing", "mainstreamed", "participation_level", "project_result_id", "reach_number", "reach_unit", "reach_year", "reach_not_known", "theme_extras_maturity_before", "theme_extras_maturity_after", "theme_extras_ai_risk_class", "theme_extras_tco2_saved", "evidence_level", "tier", "context_population_band", "context_governance_level", "context_delivery_body", "resources_cost_total", "resources_cost_band", "resources_staff_fte", "resources_running_cost", "resources_time_to_first_result", "candid_note", "contact_name", "contact_email", "contact_visibility", "consents_right_to_publish", "consents_licence", "consents_no_personal_data", "ref_id", "slug", "review_state", "owner_id", "original_language", "featured", "published_at", "translations_en_state", "translations_en_source_version", "translations_sv_state", "translations_sv_source_version", "translations_it_state", "translations_it_source_version", "is_sample", "last_confirmed_by_owner", "updated_at", "created_at", "deleted_at", "_status" FROM \`best_practices\`;`)
  await db.run(sql`DROP TABLE \`best_practices\`;`)
  await db.run(sql`ALTER TABLE \`__new_best_practices\` RENAME TO \`best_practices\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`CREATE TABLE \`__new__best_practices_v\` (
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
  await db.run(sql`INSERT INTO \`__new__best_practices_v\`("id", "parent_id", "version_primary_theme_id", "version_start_date", "version_end_date", "version_ongoing", "version_mainstreamed", "version_participation_level", "version_project_result_id", "version_reach_number", "version_reach_unit", "version_reach_year", "version_reach_not_known", "version_theme_extras_maturity_before", "version_theme_extras_maturity_after", "version_theme_extras_ai_risk_class", "version_theme_extras_tco2_saved", "version_evidence_level", "version_tier", "version_context_population_band", "version_context_governance_level", "version_context_delivery_body", "version_resources_cost_total", "version_resources_cost_band", "version_resources_staff_fte", "version_resources_running_cost", "version_resources_time_to_first_result", "version_candid_note", "version_contact_name", "version_contact_email", "version_contact_visibility", "version_consents_right_to_publish", "version_consents_licence", "version_consents_no_personal_data", "version_ref_id", "version_slug", "version_review_state", "version_owner_id", "version_original_language", "version_featured", "version_published_at", "version_translations_en_state", "version_translations_en_source_version", "version_translations_sv_state", "version_translations_sv_source_version", "version_translations_it_state", "version_translations_it_source_version", "version_is_sample", "version_last_confirmed_by_owner", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_primary_theme_id", "version_start_date", "version_end_date", "version_ongoing", "version_mainstreamed", "version_participation_level", "version_project_result_id", "version_reach_number", "version_reach_unit", "version_reach_year", "version_reach_not_known", "version_theme_extras_maturity_before", "version_theme_extras_maturity_after", "version_theme_extras_ai_risk_class", "version_theme_extras_tco2_saved", "version_evidence_level", "version_tier", "version_context_population_band", "version_context_governance_level", "version_context_delivery_body", "version_resources_cost_total", "version_resources_cost_band", "version_resources_staff_fte", "version_resources_running_cost", "version_resources_time_to_first_result", "version_candid_note", "version_contact_name", "version_contact_email", "version_contact_visibility", "version_consents_right_to_publish", "version_consents_licence", "version_consents_no_personal_data", "version_ref_id", "version_slug", "version_review_state", "version_owner_id", "version_original_language", "version_featured", "version_published_at", "version_translations_en_state", "version_translations_en_source_version", "version_translations_sv_state", "version_translations_sv_source_version", "version_translations_it_state", "version_translations_it_source_version", "version_is_sample", "version_last_confirmed_by_owner", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_best_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__best_practices_v\` RENAME TO \`_best_practices_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_project_results\` (
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
  await db.run(sql`INSERT INTO \`__new_project_results\`("id", "project_id", "result_type", "status", "contact_organisation_id", "evidence_level", "tier", "ref_id", "slug", "review_state", "owner_id", "original_language", "featured", "published_at", "translations_en_state", "translations_en_source_version", "translations_sv_state", "translations_sv_source_version", "translations_it_state", "translations_it_source_version", "is_sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "project_id", "result_type", "status", "contact_organisation_id", "evidence_level", "tier", "ref_id", "slug", "review_state", "owner_id", "original_language", "featured", "published_at", "translations_en_state", "translations_en_source_version", "translations_sv_state", "translations_sv_source_version", "translations_it_state", "translations_it_source_version", "is_sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`project_results\`;`)
  await db.run(sql`DROP TABLE \`project_results\`;`)
  await db.run(sql`ALTER TABLE \`__new_project_results\` RENAME TO \`project_results\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__project_results_v\` (
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
  await db.run(sql`INSERT INTO \`__new__project_results_v\`("id", "parent_id", "version_project_id", "version_result_type", "version_status", "version_contact_organisation_id", "version_evidence_level", "version_tier", "version_ref_id", "version_slug", "version_review_state", "version_owner_id", "version_original_language", "version_featured", "version_published_at", "version_translations_en_state", "version_translations_en_source_version", "version_translations_sv_state", "version_translations_sv_source_version", "version_translations_it_state", "version_translations_it_source_version", "version_is_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_project_id", "version_result_type", "version_status", "version_contact_organisation_id", "version_evidence_level", "version_tier", "version_ref_id", "version_slug", "version_review_state", "version_owner_id", "version_original_language", "version_featured", "version_published_at", "version_translations_en_state", "version_translations_en_source_version", "version_translations_sv_state", "version_translations_sv_source_version", "version_translations_it_state", "version_translations_it_source_version", "version_is_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_project_results_v\`;`)
  await db.run(sql`DROP TABLE \`_project_results_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__project_results_v\` RENAME TO \`_project_results_v\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_handbook_methods\` (
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
  await db.run(sql`INSERT INTO \`__new_handbook_methods\`("id", "chapter_id", "order", "group_size_min", "group_size_max", "minutes", "preparation_minutes", "complexity", "cost_band", "adapted_from", "licence", "evidence_level", "tier", "ref_id", "slug", "review_state", "owner_id", "original_language", "featured", "published_at", "translations_en_state", "translations_en_source_version", "translations_sv_state", "translations_sv_source_version", "translations_it_state", "translations_it_source_version", "is_sample", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "chapter_id", "order", "group_size_min", "group_size_max", "minutes", "preparation_minutes", "complexity", "cost_band", "adapted_from", "licence", "evidence_level", "tier", "ref_id", "slug", "review_state", "owner_id", "original_language", "featured", "published_at", "translations_en_state", "translations_en_source_version", "translations_sv_state", "translations_sv_source_version", "translations_it_state", "translations_it_source_version", "is_sample", "updated_at", "created_at", "deleted_at", "_status" FROM \`handbook_methods\`;`)
  await db.run(sql`DROP TABLE \`handbook_methods\`;`)
  await db.run(sql`ALTER TABLE \`__new_handbook_methods\` RENAME TO \`handbook_methods\`;`)
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
  await db.run(sql`CREATE TABLE \`__new__handbook_methods_v\` (
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
  await db.run(sql`INSERT INTO \`__new__handbook_methods_v\`("id", "parent_id", "version_chapter_id", "version_order", "version_group_size_min", "version_group_size_max", "version_minutes", "version_preparation_minutes", "version_complexity", "version_cost_band", "version_adapted_from", "version_licence", "version_evidence_level", "version_tier", "version_ref_id", "version_slug", "version_review_state", "version_owner_id", "version_original_language", "version_featured", "version_published_at", "version_translations_en_state", "version_translations_en_source_version", "version_translations_sv_state", "version_translations_sv_source_version", "version_translations_it_state", "version_translations_it_source_version", "version_is_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_chapter_id", "version_order", "version_group_size_min", "version_group_size_max", "version_minutes", "version_preparation_minutes", "version_complexity", "version_cost_band", "version_adapted_from", "version_licence", "version_evidence_level", "version_tier", "version_ref_id", "version_slug", "version_review_state", "version_owner_id", "version_original_language", "version_featured", "version_published_at", "version_translations_en_state", "version_translations_en_source_version", "version_translations_sv_state", "version_translations_sv_source_version", "version_translations_it_state", "version_translations_it_source_version", "version_is_sample", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_handbook_methods_v\`;`)
  await db.run(sql`DROP TABLE \`_handbook_methods_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__handbook_methods_v\` RENAME TO \`_handbook_methods_v\`;`)
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
  await db.run(sql`ALTER TABLE \`best_practices_locales\` DROP COLUMN \`other_country_note\`;`)
  await db.run(sql`ALTER TABLE \`_best_practices_v_locales\` DROP COLUMN \`version_other_country_note\`;`)
  await db.run(sql`ALTER TABLE \`project_results_locales\` DROP COLUMN \`other_country_note\`;`)
  await db.run(sql`ALTER TABLE \`_project_results_v_locales\` DROP COLUMN \`version_other_country_note\`;`)
  await db.run(sql`ALTER TABLE \`handbook_methods_locales\` DROP COLUMN \`other_country_note\`;`)
  await db.run(sql`ALTER TABLE \`_handbook_methods_v_locales\` DROP COLUMN \`version_other_country_note\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`mail_preference\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`left_on\`;`)
}
