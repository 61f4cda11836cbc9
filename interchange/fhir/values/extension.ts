import { all, asObject, at, type Place } from './place.ts';
import { text, textAt } from './primitive.ts';

/** The extensions of a place whose URL ends so: the same extension stands under several hosts in real files. */
export function extensions(place: Place | null, urlEnd: string): Place[] {
  return all(place, 'extension', 'modifierExtension').filter(each => text(each, 'url')?.endsWith(urlEnd));
}

/** The value of the first such extension, whichever type it has. */
export function extension(place: Place | null, urlEnd: string): Place | null {
  for (const found of extensions(place, urlEnd)) {
    const name = Object.keys(asObject(found.value) ?? {}).find(each => /^value[A-Z]/.test(each));
    if (name !== undefined) return at(found, name);
  }
  return null;
}

/** The value of the first such extension in words. */
export function extensionText(place: Place | null, urlEnd: string): string | null {
  return textAt(extension(place, urlEnd));
}
