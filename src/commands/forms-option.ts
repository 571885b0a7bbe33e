/** The option that names forms for a pipeline. */
export const FORMS_OPTION = '--report-as';
