import { CONFIDENTIALITY, type Confidentiality, SENSITIVITIES } from '../../../kit/grant/categories.ts';
import { type Code, codesAt, isOf } from './codes.ts';
import { glanceAt } from './place.ts';

/** What security labels say of a resource. */
export interface Security {
  confidentiality: Confidentiality;
  /** Codes of why it is sensitive, in order. */
  sensitivity: string[];
}

/** Confidentiality that is normal or less. */
const NORMAL = ['U', 'L', 'M', 'N'];

/** Sensitivities of HL7's value set InformationSensitivityPolicy that no directive names: of acts, of entities, of roles. */
const OTHERS = [
  ...['MST', 'PREGNANT', 'SCA', 'SPI', 'COGN', 'DVD', 'EMOTDIS', 'PSYTHPN', 'VIO', 'IDS', 'SOC'],
  ...['DEMO', 'DOB', 'GENDER', 'LIVARG', 'MARST', 'PATLOC', 'RACE', 'REL'],
  ...['B', 'EMPL', 'LOCIS', 'SSP', 'ADOL', 'CEL', 'VIP', 'DIA', 'DRGIS', 'EMP', 'PDS', 'PHY', 'PRS'],
  ...['_InformationSensitivityPolicy', '_ActInformationSensitivityPolicy'],
  ...['_EntitySensitivityPolicyType', '_RoleInformationSensitivityPolicy'],
];

const SENSITIVE: ReadonlySet<string> = new Set([...SENSITIVITIES, ...OTHERS]);

/**
 * The strictest of the labels on a resource (`meta.security`) and on its bundle; normal where there are none. What is
 * sensitive, for whatever reason, is very restricted, and so is a confidentiality that nobody knows.
 */
export function securityOf(labels: readonly unknown[]): Security {
  const codes = labels.flatMap(label => codesAt(glanceAt(label)));
  const sensitivity = [...new Set(codes.filter(isSensitive).map(({ code }) => code))].sort();
  const steps = codes.filter(each => each.system !== null && isOf('Confidentiality', each)).map(stepOf);
  const named = codes.filter(({ system }) => system === null).map(({ code }) => code);
  const strictest = Math.max(0, ...steps, ...CONFIDENTIALITY.flatMap((step, at) => (named.includes(step) ? at : [])));
  return { confidentiality: sensitivity.length > 0 ? 'V' : (CONFIDENTIALITY[strictest] ?? 'N'), sensitivity };
}

const isSensitive = (each: Code): boolean => isOf('ActCode', each) && SENSITIVE.has(each.code);

const stepOf = ({ code }: Code): number =>
  NORMAL.includes(code) ? 0 : code === 'R' ? CONFIDENTIALITY.indexOf('R') : CONFIDENTIALITY.indexOf('V');
