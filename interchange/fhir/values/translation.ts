import { extensions, extensionText } from './extension.ts';
import { at, type Place } from './place.ts';

/** The graph's `LocalizedText`. */
export interface LocalizedTextValue {
  language: string | null;
  text: string;
}

/** A text in other languages: the FHIR `translation` extensions on the element beside it (`_name`, `_title`). */
export function translations(place: Place | null, name: string): LocalizedTextValue[] {
  return extensions(at(place, `_${name}`), '/translation').flatMap(each => {
    const content = extensionText(each, 'content');
    return content === null ? [] : [{ language: extensionText(each, 'lang'), text: content }];
  });
}
