/** Somebody who writes reviews. */
export interface User {
  id: string;
  name: string;
  username: string;
  birthday: number;
  reviews(): Review[];
}

/** Something that is reviewed. */
export interface Product {
  upc: string;
  name: string;
  price: number;
  weight: number;
  inStock: boolean;
  shippingEstimate(): number;
  reviews(): Review[];
}

/** What somebody wrote about a product. */
export interface Review {
  id: string;
  body: string;
  author(): User | undefined;
  product(): Product | undefined;
}

/** What it costs to send a product: nothing when it is dear. */
export const shippingEstimate = (price: number, weight: number): number => (price > 1000 ? 0 : Math.round(weight / 2));

const NAMES = ['Aino Lehto', 'Bruno Silva', 'Clara Weiss', 'Dara Quinn', 'Emil Novak', 'Fatou Diallo'];

/** All users. */
export const USERS: User[] = NAMES.map((name, index) => ({
  id: String(index + 1),
  name,
  username: name.toLowerCase().replace(' ', '.'),
  birthday: 315_532_800 + index * 86_400_000,
  reviews: () => REVIEWS.slice(0, 2),
}));

const STOCK: [name: string, price: number, weight: number, inStock: boolean][] = [
  ['Shower chair', 849, 95, true],
  ['Adjustable bed', 1490, 900, false],
  ['Pill box', 12, 18, false],
  ['Walking frame', 459, 110, false],
  ['Patient lift', 1890, 1200, true],
  ['Stair lift', 6400, 340, true],
  ['Wheelchair', 3700, 2100, true],
  ['Ambulance', 98_000, 5800, false],
  ['Dental chair', 9400, 760, true],
];

/** All products. */
export const PRODUCTS: Product[] = STOCK.map(([name, price, weight, inStock], index) => {
  const upc = String(index + 1);
  const reviews = () => REVIEWS.filter((_, review) => ABOUT[review]?.[0] === upc);
  return { upc, name, price, weight, inStock, shippingEstimate: () => shippingEstimate(price, weight), reviews };
});

// the first two have most weight in the answer: it has each of them about 80 times
const ABOUT: [upc: string, length: number][] = [
  ['1', 440],
  ['1', 290],
  ['1', 280],
  ['1', 250],
  ['2', 430],
  ['2', 290],
  ['2', 270],
  ['2', 250],
  ['3', 260],
  ['4', 250],
  ['4', 800],
];

/** All reviews; the first user wrote every one. */
export const REVIEWS: Review[] = ABOUT.map(([upc, length], index) => ({
  id: String(index + 1),
  body: prose(index + 1, length),
  author: () => USERS[0],
  product: () => PRODUCTS.find(each => each.upc === upc),
}));

/** So many characters that read like a text, the same for the same seed. */
function prose(seed: number, length: number): string {
  const words =
    'it held up well after months of daily use and the whole ward asked where we had found such a sturdy one'
      .split(' ')
      .concat('though cleaning takes patience because every joint has to be wiped dry before night falls'.split(' '));
  let [text, state] = ['', seed];
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += `${words[state % words.length]} `;
  }
  return `${text.slice(0, length - 1)}.`;
}
