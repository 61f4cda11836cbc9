import type { Day } from '../dates.ts';
import { isoDate } from '../dates.ts';
import type { Language } from '../fhir.ts';
import { ssin, uuid } from '../identifiers.ts';
import type { Gender } from '../names.ts';
import { FAMILY, GIVEN, STREETS } from '../names.ts';
import type { Place } from '../places.ts';
import { placesOf } from '../places.ts';
import { at, Random } from '../random.ts';
import { birthDay } from './birthdays.ts';
import type { Group, Seat } from './seats.ts';
import { SEATS } from './seats.ts';

/** Blocks of households to a district. */
const BLOCKS_A_DISTRICT = 40;

/** Persons to a district of the directory. */
export const PERSONS_A_DISTRICT = BLOCKS_A_DISTRICT * SEATS.length;

/** Who a person is, before anything happens to them. */
export type Identity = {
  number: number;
  id: string;
  block: number;
  seat: Seat;
  district: number;
  group: Group;
  gender: Gender;
  birth: Day;
  birthDate: string;
  ssin: string;
  given: string;
  family: string;
  language: Language;
  place: Place;
  street: string;
  /** Where the household is among the region's, which decides on practice and pharmacy. */
  household: number;
};

/** Person `number` (from 1) of the region of a seed: the same whatever the size of the region. */
export function identityOf(seed: number, number: number): Identity {
  const block = Math.floor((number - 1) / SEATS.length);
  const position = (number - 1) % SEATS.length;
  const seat = at(SEATS, position);
  const random = new Random(`${seed}/person/${number}`);
  const district = Math.floor(block / BLOCKS_A_DISTRICT);
  const home = homeOf(seed, block, seat.household, district);
  const gender = random.chance(block === 0 ? Math.round(seat.female) : seat.female) ? 'female' : 'male';
  const given = random.pick(GIVEN[home.language][gender]);
  const own = random.pick(FAMILY[home.language]);
  // The showcase of the region and the households around it are the same in kind for every seed.
  const group = block === 0 ? seat.groups[0][0] : weighted(seat.groups, random.next());
  const birth = birthDay(seed, block, seat, position);
  return {
    number,
    id: uuid(seed, 'Patient', number),
    block,
    seat,
    district,
    group,
    gender,
    birth,
    birthDate: isoDate(birth),
    ssin: ssin(isoDate(birth)),
    given,
    family: seat.nameOf === undefined ? own : identityOf(seed, number - position + seat.nameOf).family,
    language: home.language,
    place: home.place,
    street: home.street,
    household: block * 7 + seat.household,
  };
}

/** Whoever sits at another position of the same block, whether or not the region reaches as far. */
export function neighbour(seed: number, of: Identity, position: number): Identity {
  return identityOf(seed, of.block * SEATS.length + position + 1);
}

function homeOf(seed: number, block: number, household: number, district: number) {
  const random = new Random(`${seed}/household/${block}/${household}`);
  const places = placesOf(district);
  // A grown-up daughter or son lives near the parent: the first two households share the municipality.
  const place = at(places, block + Math.max(0, household - 1));
  return { place, language: place.language, street: `${random.pick(STREETS[place.language])} ${random.int(1, 240)}` };
}

function weighted(groups: Seat['groups'], draw: number): Group {
  let left = draw;
  for (const [group, share] of groups) {
    left -= share;
    if (left < 0) return group;
  }
  return groups[0][0];
}
