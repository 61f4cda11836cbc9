/**
 * The roles that the platform knows: the codes of the Belgian access matrix (hl7-be/data-access), those of social services,
 * and its own. What a role may see is not told here.
 */
export const ROLES = [
  'patient',
  ...['physician', 'nurse', 'psychiatric-nurse', 'practical-nurse', 'midwife', 'dentist', 'dental-hygienist'],
  ...['pharmacist-office', 'pharmacist-hospital', 'pharmacist-clinical-biologist', 'pharmacist-technical-assistant'],
  ...['clinical-psychologist', 'clinical-orthopedagogist', 'physiotherapist', 'occupational-therapist', 'logopedist'],
  ...['audiologist', 'audicien', 'truss-maker', 'dietician', 'orthopedist', 'podologist'],
  ...['lab-technologist', 'imaging-technologist'],
  ...['social-worker', 'care-worker'],
  ...['pilot-coordinator', 'auditor', 'administrator'],
];
