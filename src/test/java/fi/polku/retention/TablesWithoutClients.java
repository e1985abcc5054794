package fi.polku.retention;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables in which nothing of a client may stand. Whoever adds a table either claims
 * it in the module's {@code PersonalData} or writes it here with its reason.
 */
final class TablesWithoutClients {

	private static final String LIST = """
			organisation area team app_user user_role       colleagues and where they belong
			programme demo_state vault_key vault_node consent_text shipped_model  settings
			flyway_schema_history                           the order of migrations
			list_setting saved_view_pin notice notice_choice notice_round bulk_job undo handover
			                                                colleagues' own settings, counts and jobs
			support_budget                                  money by organisation and year
			benefit_list benefit_list_part benefit_mapping benefit_name
			                                                a list as a whole, and what headings mean
			insight_person insight_step insight_generation  colleagues as numbers, steps of models
			audit_sample audit_sample_case                  seeds, case numbers and digests
			insight_target insight_target_value insight_report insight_report_issue
			                                                figures, small groups left out
			event_log event_log_dropped event_log_file event_log_file_part logged_event logged_work
			                                                logs of others, removed by who took them in
			model_content model_draft model_save model_save_file draft_migration model_migration model_migration_route
			model_migration_case model_stop service_map service_map_model
			                                                models and their changes; cases as numbers
			improvement_card improvement_card_waste         stages and links of cards
			access_token provider_person provider_session recovery_code second_factor second_factor_role sign_in_attempt
			                                                how colleagues and programs sign in
			spring_session spring_session_attributes        sessions, which end by themselves within a day
			trail_link trail_seal trail_anomaly_day                           digests of the chain
			case_opening_time                               a dated setting
			erasure                                         ids of erasures, told outside within seconds
			retention_run                                   counts of runs
			act_ge_property act_ge_schema_log act_ru_filter act_ru_meter_log
			act_re_procdef act_re_deployment act_re_decision_def act_re_decision_req_def act_re_case_def act_re_camformdef
			act_id_user act_id_group act_id_membership act_id_info act_id_tenant act_id_tenant_member
			                                                the engine's models, properties and unused people
			""";

	private TablesWithoutClients() {
	}

	static Set<String> names() {
		return LIST.lines()
			.map((line) -> line.split("\\s{2,}")[0])
			.flatMap((names) -> java.util.Arrays.stream(names.strip().split("\\s+")))
			.filter((name) -> !name.isBlank())
			.collect(Collectors.toSet());
	}

}
